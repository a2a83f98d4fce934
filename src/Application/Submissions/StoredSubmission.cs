using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>A submission as it is stored.</summary>
/// <param name="Version">Of the content: 1 for the first change. Clients send it back as the version that they saw.</param>
/// <param name="Tag">The store's own mark of the row that was read; empty when it was just written.</param>
public sealed record StoredSubmission(SubmissionDay Id, ApprovalState State, int Version, string Tag, Aftermath Aftermath) : IApprovedItem
{
    ItemRef IStoredItem.Ref => Id;

    IStoredItem IStoredItem.Settled() => this with { Aftermath = Aftermath.Settled() };

    public IReadOnlyList<InboxEntry> Inbox => InboxEntry.Of(Id, State, Version);

    /// <summary>When its entry in the due list comes up; <c>null</c> without a deadline.</summary>
    public DateTimeOffset? DueAt => ApprovalDecider.NextDeadline(State)?.At.ToUniversalTime();
}

/// <summary>
/// What outside the row follows from its changes and may not have been done yet, when a process was killed in between. Kept in the row itself,
/// so that it is written with the change; doing it again does no harm.
/// </summary>
/// <param name="Retired">Places in queues that it has left.</param>
/// <param name="Notices">Of the changes so far.</param>
/// <param name="WrittenAt">When the last change was written, by the clock of its host; <c>null</c> where that was not kept.</param>
public sealed record Aftermath(IReadOnlyList<InboxEntry> Retired, IReadOnlyList<Notice> Notices, DateTimeOffset? WrittenAt = null)
{
    private const int Full = 24;

    /// <summary>Longer than a change takes, with the clocks of two hosts as far apart as they may be.</summary>
    private static readonly TimeSpan Longest = SubmissionEffects.GuardTime * 2;

    public static Aftermath None { get; } = new([], []);

    /// <summary>So long that it is done once more and begun anew before the next change: nothing of it is ever dropped undone.</summary>
    public bool IsFull => Retired.Count >= Full || Notices.Count >= Full;

    /// <summary>Whether the last change may still be on its way through queues and due list: its host may be slow, or dead with a write on the wire. Not any more at the end of <see cref="Longest"/>.</summary>
    internal bool IsFresh(DateTimeOffset now) => WrittenAt is not { } at || now < at + Longest;

    /// <summary>The same with nothing left undone. Where it stood stays known as long as there is room: what comes late has to be taken out of there.</summary>
    internal Aftermath Settled() => new(Retired.Count < Full ? Retired : [], [], WrittenAt);

    internal static Aftermath After(IStoredItem? before, IStoredItem next, IReadOnlyList<Notice> notices, DateTimeOffset now)
    {
        if (before is null)
            return new Aftermath([], notices, now.ToUniversalTime());
        var retired = before.Aftermath.Retired.Concat(before.Inbox).Where(old => !next.Inbox.Any(old.IsAt)).DistinctBy(old => (old.Post, old.Deadline));
        return new Aftermath([.. retired], [.. before.Aftermath.Notices, .. notices], now.ToUniversalTime());
    }
}
