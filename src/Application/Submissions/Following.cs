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

    /// <summary>Whether the change before it may still write into the queues that this one changes.</summary>
    public bool MeetsAnother(DateTimeOffset now) => Before is { } before && before.Aftermath.IsFresh(now)
        && (before.Inbox.Count > 0 || before.Aftermath.Retired.Count > 0) && (Entered.Any() || Left.Any());

    public bool IsSent => After.Inbox.Count > 0
        && Events.Any(one => one is ApprovalEvent.Submitted or ApprovalEvent.LinesJoined or ApprovalEvent.Resubmitted);

    public bool IsDecided => IsRevoked || Events.Any(one => one is ApprovalEvent.LinesDecided or ApprovalEvent.AutoVerified or ApprovalEvent.Redressed);

    public bool IsAny => IsSent || IsDecided || Notices.Count > 0 || Entered.Any() || Left.Any();
}
