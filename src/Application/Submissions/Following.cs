using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>A change and what follows from it outside the row.</summary>
/// <param name="IsRevoked">What counted does not count any more.</param>
internal sealed record Following<TItem>(TItem? Before, TItem After, IReadOnlyList<ApprovalEvent> Events, IReadOnlyList<Notice> Notices, bool IsRevoked = false)
    where TItem : class, IStoredItem
{
    /// <summary>Places that are new or say something new.</summary>
    public IEnumerable<InboxEntry> Entered => After.Inbox.Except(Before?.Inbox ?? []);

    public IEnumerable<InboxEntry> Left => Before is null ? [] : Before.Inbox.Where(old => !After.Inbox.Any(old.IsAt));

    public bool IsSent => After.Inbox.Count > 0
        && Events.Any(one => one is ApprovalEvent.Submitted or ApprovalEvent.LinesJoined or ApprovalEvent.Resubmitted);

    public bool IsDecided => IsRevoked || Events.Any(one => one is ApprovalEvent.LinesDecided or ApprovalEvent.AutoVerified or ApprovalEvent.Redressed);

    public bool IsAny => IsSent || IsDecided || Notices.Count > 0 || Entered.Any() || Left.Any();
}
