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

    /// <summary>Notes that the notice was accepted.</summary>
    Task MarkAsync(NoticeTicket ticket, Notice notice, DateTimeOffset at, CancellationToken cancellationToken);
}

/// <param name="DeliveredAt"><c>null</c> while nobody has accepted it.</param>
public sealed record DeliverableNotice(Notice Notice, DateTimeOffset? DeliveredAt);
