using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;

namespace EPerformance.Application.Delivery;

/// <summary>
/// Delivers the notice that a message names, by the way that it names. A message that comes again finds it delivered; each notice stands for itself, so
/// their order does not matter. Between the delivery and the note of it a process can die: then it is delivered twice, with the same id.
/// </summary>
public sealed class DeliverNotice(
    INoticeDeliveries notices, INoticeDelivery delivery, OrganisationCache organisations, TimeProvider clock, IMailDelivery? mails = null)
{
    /// <exception cref="DeliveryException">Not accepted.</exception>
    /// <exception cref="FormatException">The message names no notice.</exception>
    public async Task RunAsync(string message, CancellationToken cancellationToken)
    {
        var ticket = NoticeTicket.Parse(message);
        var isMail = ticket.Channel == NoticeChannel.Mail;
        if (!(isMail ? mails is { IsOn: true } : delivery.IsOn)
            || await notices.FindAsync(ticket, cancellationToken).ConfigureAwait(false) is not { Notice: var notice } found
            || found.DeliveredBy(ticket.Channel) is not null)
            return;
        var organisation = await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false);
        var text = NoticeText.Of(notice, organisation?.NameOf(notice.Item.Nip));
        if (!isMail)
            await delivery.DeliverAsync(new NoticeLetter(ticket.DeliveryId, notice, text), cancellationToken).ConfigureAwait(false);
        else if (organisation?.Contacts.AddressOf(notice.Recipient) is { } address)
            await mails!.SendAsync(new NoticeMail(ticket.DeliveryId, address, text, notice.At), cancellationToken).ConfigureAwait(false);
        else
            return; // Nobody gave an address: the notice is in the program.
        await notices.MarkAsync(ticket, found, clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
    }
}
