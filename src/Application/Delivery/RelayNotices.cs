using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;

namespace EPerformance.Application.Delivery;

/// <summary>
/// Queues what is in the outbox. Queued first and removed afterwards: an interruption queues it twice, and the second message finds the notice
/// delivered.
/// </summary>
public sealed class RelayNotices(INoticeDelivery delivery, INoticeDeliveries notices, IMessageQueue queue, TimeProvider clock)
{
    /// <summary>How long a ticket waits for its notice. A process that was killed between the two has its change looked at again within a day.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromDays(2);

    /// <summary>Safe to run twice, late and in several processes. Costs nothing where nothing leaves the program.</summary>
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (!delivery.IsOn)
            return JobOutcome.Nothing;
        var queued = 0;
        await foreach (var ticket in notices.WaitingAsync(cancellationToken).ConfigureAwait(false))
        {
            var notice = await notices.FindAsync(ticket, cancellationToken).ConfigureAwait(false);
            if (notice is null && clock.GetUtcNow() - ticket.At < Patience)
                continue;
            if (notice is { DeliveredAt: null })
            {
                await queue.SendAsync(Queues.Notices, ticket.ToString(), cancellationToken).ConfigureAwait(false);
                queued++;
            }

            await notices.RemoveAsync(ticket, cancellationToken).ConfigureAwait(false);
        }

        return new JobOutcome(queued, []);
    }
}
