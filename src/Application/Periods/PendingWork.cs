using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Lines of work that were submitted in time and that nobody has decided. What they are worth is the policy's choice; here is only what they are.</summary>
public sealed class PendingWork(IInbox inbox, ISubmissionStore submissions)
{
    private const int AtOnce = 8;

    private volatile Waiting? _last;

    /// <summary>Whose work waits, for the months of a version. Read once per version and process: after the closing nothing is submitted any more, so it can only become less.</summary>
    internal async Task<ILookup<Nip, SubmissionDay>> OfVersionAsync(FreezeManifest manifest, CancellationToken cancellationToken)
    {
        if (_last is { } known && (known.Id, known.Version) == (manifest.Id, manifest.Version))
            return known.Days;
        var months = manifest.Id.Period.Months.Concat(manifest.Corrects.SelectMany(corrected => corrected.Id.Period.Months)).ToHashSet();
        var days = new HashSet<SubmissionDay>();
        await foreach (var entry in inbox.AllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (entry.Kind == ItemKind.ActivitySubmission && months.Contains(entry.Item.Submission.Month))
                days.Add(entry.Item.Submission);
        }

        var waiting = new Waiting(manifest.Id, manifest.Version, days.ToLookup(day => day.Nip));
        _last = waiting;
        return waiting.Days;
    }

    /// <summary>
    /// The submissions of a person's month as they are now: one of them may have been decided since the queue was read. One transaction.
    /// </summary>
    internal async Task<IReadOnlyDictionary<Nip, IReadOnlyList<StoredSubmission>>> OfAsync(
        IEnumerable<Nip> people, CivilMonth month, CancellationToken cancellationToken)
    {
        var found = new System.Collections.Concurrent.ConcurrentDictionary<Nip, IReadOnlyList<StoredSubmission>>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(people, options, async (nip, stop) => found[nip] = await submissions.InMonthAsync(nip, month, stop).ConfigureAwait(false)).ConfigureAwait(false);
        return found;
    }

    private sealed record Waiting(PeriodId Id, int Version, ILookup<Nip, SubmissionDay> Days);
}

/// <summary>What of a day nobody has decided, as it was entered.</summary>
public sealed record PendingDay(DateOnly Date, IReadOnlyList<VerifiedLine> Work)
{
    /// <summary><c>null</c> when nothing waits.</summary>
    public static PendingDay? Of(StoredSubmission submission)
    {
        // A draft waits for its owner, and what was returned too.
        if (submission.State is not (ApprovalState.Submitted or ApprovalState.WithHr))
            return null;
        List<VerifiedLine> work = [.. submission.State.Pending.Select(line => new VerifiedLine(line.Claim.Code, line.Claim.Quantity, line.Claim.Minutes == 0 ? null : line.Claim.Minutes))];
        return work.Count == 0 ? null : new PendingDay(submission.Id.Day, work);
    }
}
