using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;

namespace EPerformance.Application.Delivery;

/// <summary>
/// Delivers the notice that a message names. A message that comes again finds it delivered; each notice stands for itself, so their order does
/// not matter. Between the delivery and the note of it a process can die: then it is delivered twice, with the same id.
/// </summary>
public sealed class DeliverNotice(INoticeDeliveries notices, INoticeDelivery delivery, OrganisationCache organisations, TimeProvider clock)
{
    /// <exception cref="DeliveryException">Not accepted.</exception>
    /// <exception cref="FormatException">The message names no notice.</exception>
    public async Task RunAsync(string message, CancellationToken cancellationToken)
    {
        var ticket = NoticeTicket.Parse(message);
        if (!delivery.IsOn || await notices.FindAsync(ticket, cancellationToken).ConfigureAwait(false) is not { DeliveredAt: null, Notice: var notice })
            return;
        var organisation = await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false);
        var letter = new NoticeLetter(ticket.DeliveryId, notice, NoticeText.Of(notice, organisation?.NameOf(notice.Item.Nip)));
        await delivery.DeliverAsync(letter, cancellationToken).ConfigureAwait(false);
        await notices.MarkAsync(ticket, notice, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
    }
}
