using EPerformance.Application.Ports;
using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>A change and what follows from it outside the row.</summary>
internal sealed record Following(StoredSubmission? Before, StoredSubmission After, IReadOnlyList<ApprovalEvent> Events, IReadOnlyList<Notice> Notices)
{
    /// <summary>Places that are new or say something new.</summary>
    public IEnumerable<InboxEntry> Entered => After.Inbox.Except(Before?.Inbox ?? []);

    public IEnumerable<InboxEntry> Left => Before is null ? [] : Before.Inbox.Where(old => !After.Inbox.Any(old.IsAt));

    public bool IsSent => After.Inbox.Count > 0
        && Events.Any(one => one is ApprovalEvent.Submitted or ApprovalEvent.LinesJoined or ApprovalEvent.Resubmitted);

    public bool IsDecided => Events.Any(one => one is ApprovalEvent.LinesDecided or ApprovalEvent.AutoVerified or ApprovalEvent.Redressed);

    public bool IsAny => IsSent || IsDecided || Notices.Count > 0 || Entered.Any() || Left.Any();
}

/// <summary>
/// What a change does outside its row, in an order that a crash at any point cannot turn into a loss:
/// <list type="number">
/// <item>the entry in the due list: of the next deadline; where neither the old nor the new state has one, a passing guard;</item>
/// <item>the row with its lines, audit and idempotency rows, and in it the <see cref="Aftermath"/>;</item>
/// <item>queues, notices, engine: each may be done twice;</item>
/// <item>the due entry of the old state, or the passing guard, is removed.</item>
/// </list>
/// So whenever something may be missing, the due list still names the submission, and looking at it (<see cref="SettleAsync"/>) does all of
/// step 3 again. An entry for a change that was never written is dropped by the scan.
/// </summary>
public sealed class SubmissionEffects(IInbox inbox, IDueList due, IOutbox outbox, ISubmissionEngine engine)
{
    /// <summary>Longer than any request takes between step 1 and step 4.</summary>
    public static readonly TimeSpan GuardTime = TimeSpan.FromMinutes(10);

    /// <summary>Step 1. Gives the entry that step 4 removes, if any.</summary>
    internal async Task<DueEntry?> GuardAsync(Following follow, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (before, after) = (follow.Before?.DueAt, follow.After.DueAt);
        if (after is { } next && next != before)
            await due.PutAsync(new DueEntry(next, follow.After.Id), cancellationToken).ConfigureAwait(false);
        if (before is { } old)
            return after == old ? null : new DueEntry(old, follow.After.Id);
        if (after is not null || !follow.IsAny)
            return null;
        var guard = new DueEntry(now.ToUniversalTime() + GuardTime, follow.After.Id);
        await due.PutAsync(guard, cancellationToken).ConfigureAwait(false);
        return guard;
    }

    /// <summary>Steps 3 and 4.</summary>
    internal async Task FollowAsync(Following follow, DueEntry? guard, CancellationToken cancellationToken)
    {
        foreach (var entry in follow.Entered)
            await inbox.PutAsync(entry, cancellationToken).ConfigureAwait(false);
        foreach (var entry in follow.Left)
            await inbox.RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
        foreach (var notice in follow.Notices)
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
        if (follow.IsSent)
            await engine.SubmittedAsync(follow.After, cancellationToken).ConfigureAwait(false);
        if (follow.IsDecided)
            await engine.DecidedAsync(follow.After, cancellationToken).ConfigureAwait(false);
        if (guard is not null)
            await due.RemoveAsync(guard, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Step 3 of all changes that may be unfinished, again.</summary>
    internal async Task SettleAsync(StoredSubmission submission, CancellationToken cancellationToken)
    {
        if (submission.DueAt is { } at)
            await due.PutAsync(new DueEntry(at, submission.Id), cancellationToken).ConfigureAwait(false);
        foreach (var entry in submission.Inbox)
            await inbox.PutAsync(entry, cancellationToken).ConfigureAwait(false);
        foreach (var entry in submission.Aftermath.Retired)
            await inbox.RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
        foreach (var notice in submission.Aftermath.Notices)
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
        if (submission.Inbox.Count > 0)
            await engine.SubmittedAsync(submission, cancellationToken).ConfigureAwait(false);
        if (submission.State.Lines.Any(line => !line.IsOpen && line.Status != LineStatus.Withdrawn))
            await engine.DecidedAsync(submission, cancellationToken).ConfigureAwait(false);
    }
}
