using EPerformance.Application.Jobs;
using EPerformance.Application.Messages;
using EPerformance.Application.Ports;
using EPerformance.Storage;

namespace EPerformance.SelfHost.Workers;

/// <summary>
/// Takes messages from every queue and, like the Functions host, moves one that failed at its last delivery to the queue of the poisoned, where it is
/// written down for people. Several processes may do so at once. Does not look where nothing leaves the program.
/// </summary>
public sealed partial class QueueWorker(
    QueueTable table, HandleMessage handle, INoticeDelivery delivery, StorageClients clients, ILogger<QueueWorker> log, IMailDelivery? mails = null) : BackgroundService
{
    private const int AtOnce = 16;

    // An idle queue is asked less and less often: every question is paid for.
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1), Longest = TimeSpan.FromSeconds(30);

    /// <summary>From a failure to the next delivery.</summary>
    public TimeSpan BetweenDeliveries { get; init; } = Queues.BetweenDeliveries;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => delivery.IsOn || mails is { IsOn: true }
        ? Task.WhenAll(table.All.SelectMany(job => RoundsOf(job.Queue, stoppingToken)).Select(round => FollowAsync(round, stoppingToken)))
        : Task.CompletedTask;

    /// <summary>Handles what is in a queue now; how many messages there were.</summary>
    public async Task<int> HandleAllAsync(string name, CancellationToken stop)
    {
        var queue = clients.Queue(name);
        var messages = await queue.ReceiveAsync(AtOnce, BetweenDeliveries, stop);
        foreach (var message in messages)
        {
            try
            {
                await handle.RunAsync(name, message.Text, message.Deliveries, stop, message.SentAt);
                await queue.CompleteAsync(message, stop);
            }
            catch (Exception error) when (!stop.IsCancellationRequested)
            {
                if (message.Deliveries < Queues.Deliveries)
                {
                    LogFailed(name, message.Deliveries, error);
                    continue;
                }

                LogPutAside(name, message.Deliveries, error);
                await clients.Queue(name + Queues.PoisonSuffix).SendAsync(message.Text, null, stop);
                await queue.CompleteAsync(message, stop);
            }
        }

        return messages.Count;
    }

    /// <summary>Writes down what is in the queue of the poisoned; how many messages there were.</summary>
    public async Task<int> PutAsideAllAsync(string name, CancellationToken stop)
    {
        var poisoned = clients.Queue(name + Queues.PoisonSuffix);
        var messages = await poisoned.ReceiveAsync(AtOnce, BetweenDeliveries, stop);
        foreach (var message in messages)
        {
            await handle.PutAsideAsync(name, message.Text, stop);
            await poisoned.CompleteAsync(message, stop);
        }

        return messages.Count;
    }

    private IEnumerable<Func<Task<int>>> RoundsOf(string queue, CancellationToken stop) => [() => HandleAllAsync(queue, stop), () => PutAsideAllAsync(queue, stop)];

    private async Task FollowAsync(Func<Task<int>> round, CancellationToken stop)
    {
        var wait = Shortest;
        while (!stop.IsCancellationRequested)
        {
            try
            {
                wait = await round() > 0 ? Shortest : wait * 2 < Longest ? wait * 2 : Longest;
            }
            catch (Exception error) when (!stop.IsCancellationRequested)
            {
                LogUnreadable(error);
                wait = Longest;
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(wait, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Queue}: delivery {Deliveries} of a message failed; it comes again")]
    private partial void LogFailed(string queue, long deliveries, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Queue}: a message failed {Deliveries} times and was put aside")]
    private partial void LogPutAside(string queue, long deliveries, Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A queue could not be asked; it is tried again in half a minute")]
    private partial void LogUnreadable(Exception error);
}
