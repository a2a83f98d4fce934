using EPerformance.Application.Delivery;
using EPerformance.Application.Submissions;

namespace EPerformance.Application.Ports;

/// <summary>Which notices have to leave the program, and which did. A ticket is written before its notice, so that no notice is without one.</summary>
public interface INoticeDeliveries
{
    /// <summary>Tickets that nobody has queued yet, the oldest first of each shard. One transaction per thousand, and one when there is none.</summary>
    IAsyncEnumerable<NoticeTicket> WaitingAsync(CancellationToken cancellationToken);

    /// <summary>The ticket is queued, or of no use.</summary>
    Task RemoveAsync(NoticeTicket ticket, CancellationToken cancellationToken);

    /// <summary>The notice; <c>null</c> when it is not written, or purged.</summary>
    Task<DeliverableNotice?> FindAsync(NoticeTicket ticket, CancellationToken cancellationToken);

    /// <summary>Notes that the notice was accepted, by the way that the ticket names.</summary>
    Task MarkAsync(NoticeTicket ticket, DeliverableNotice notice, DateTimeOffset at, CancellationToken cancellationToken);
}

/// <param name="DeliveredAt"><c>null</c> while no gateway has accepted it.</param>
/// <param name="MailedAt"><c>null</c> while no mail server has accepted it.</param>
public sealed record DeliverableNotice(Notice Notice, DateTimeOffset? DeliveredAt, DateTimeOffset? MailedAt = null)
{
    public DateTimeOffset? DeliveredBy(NoticeChannel? channel) => channel == NoticeChannel.Mail ? MailedAt : DeliveredAt;

    public DeliverableNotice With(NoticeChannel? channel, DateTimeOffset at) => channel == NoticeChannel.Mail ? this with { MailedAt = at } : this with { DeliveredAt = at };
}
