using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;

namespace EPerformance.Application.Delivery;

/// <summary>
/// Queues what is in the outbox. Queued first and removed afterwards: an interruption queues it twice, and the second message finds the notice
/// delivered.
/// </summary>
public sealed class RelayNotices(INoticeDelivery delivery, INoticeDeliveries notices, IMessageQueue queue, TimeProvider clock, IMailDelivery? mails = null)
{
    /// <summary>How long a ticket waits for its notice. A process that was killed between the two has its change looked at again within a day.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromDays(2);

    /// <summary>Safe to run twice, late and in several processes. Costs nothing where nothing leaves the program.</summary>
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var ways = new[] { (IsOn: delivery.IsOn, Channel: (NoticeChannel?)null), (IsOn: mails is { IsOn: true }, Channel: NoticeChannel.Mail) }.Where(way => way.IsOn).ToList();
        if (ways.Count == 0)
            return JobOutcome.Nothing;
        var queued = 0;
        await foreach (var ticket in notices.WaitingAsync(cancellationToken).ConfigureAwait(false))
        {
            Traces.Follows(ticket.Trace);
            var notice = await notices.FindAsync(ticket, cancellationToken).ConfigureAwait(false);
            if (notice is null && clock.GetUtcNow() - ticket.At < Patience)
                continue;
            foreach (var (_, channel) in ways)
            {
                if (notice is null || notice.DeliveredBy(channel) is not null)
                    continue;
                await queue.SendAsync(Queues.Notices, (ticket with { Channel = channel }).ToString(), cancellationToken).ConfigureAwait(false);
                queued++;
            }

            await notices.RemoveAsync(ticket, cancellationToken).ConfigureAwait(false);
        }

        return new JobOutcome(queued, []);
    }
}
