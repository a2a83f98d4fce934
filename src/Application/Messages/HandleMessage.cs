using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;

namespace EPerformance.Application.Messages;

/// <summary>
/// What every host does with a message. A failure makes it come again; at the last delivery it is also written down with its reason, where people see
/// it, before the host moves it to the queue of the poisoned.
/// </summary>
public sealed class HandleMessage(QueueTable table, IFailedMessages failed, TimeProvider clock, Measures? measures = null)
{
    /// <param name="queue">From <see cref="Queues"/>.</param>
    /// <param name="deliveries">How often it was handed out, this time included.</param>
    /// <param name="sentAt">Since when it waits, by the clock of the store; null when the host does not say.</param>
    /// <exception cref="Exception">It has to come again, or to be put aside when this was the last delivery.</exception>
    public async Task RunAsync(string queue, string text, long deliveries, CancellationToken cancellationToken, DateTimeOffset? sentAt = null)
    {
        var age = TimeProvider.System.GetUtcNow() - sentAt;
        using var span = Traces.Message(queue, text);
        try
        {
            await table.Of(queue).RunAsync(text, cancellationToken).ConfigureAwait(false);
            measures?.Message(queue, "handled", age);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            var isLast = deliveries >= Queues.Deliveries;
            span.Fail(error);
            measures?.Message(queue, isLast ? "put_aside" : "failed", age);
            if (isLast)
                await failed.PutAsync(FailedMessage.Of(queue, text, error, clock.GetUtcNow()), cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Handles a message of the queue of the poisoned: whoever failed may not have come to write it down.</summary>
    /// <param name="queue">The one that it failed in.</param>
    public Task PutAsideAsync(string queue, string text, CancellationToken cancellationToken) =>
        failed.PutAsync(FailedMessage.Of(queue, text, null, clock.GetUtcNow()), cancellationToken);
}
