using EPerformance.Application.Delivery;

namespace EPerformance.Application.Jobs;

/// <summary>Which use case handles the messages of each queue.</summary>
public sealed class QueueTable(DeliverNotice deliver)
{
    public IReadOnlyList<QueueJob> All { get; } = [new(Queues.Notices, (text, stop) => deliver.RunAsync(text, stop))];

    /// <exception cref="ArgumentException">No such queue.</exception>
    public QueueJob Of(string queue) => All.FirstOrDefault(job => job.Queue == queue) ?? throw new ArgumentException($"{queue} is no queue");
}

/// <param name="RunAsync">Handles the text of a message; the same one may come again, and an older one after a newer one. Throws when it has to come again.</param>
public sealed record QueueJob(string Queue, Func<string, CancellationToken, Task> RunAsync);
