using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps submissions. A change is written as a whole or not at all: row, lines, audit row and idempotency row.</summary>
public interface ISubmissionStore
{
    Task<StoredSubmission?> FindAsync(SubmissionDay id, CancellationToken cancellationToken);

    /// <summary>The descriptions of all lines ever entered for the day, in no particular order; which of them are in force says the state.</summary>
    Task<IReadOnlyList<ActivityLine>> LinesAsync(SubmissionDay id, CancellationToken cancellationToken);

    /// <summary>As <see cref="LinesAsync"/>, of all days of a month. One read.</summary>
    Task<IReadOnlyList<(DateOnly Day, ActivityLine Line)>> LinesInMonthAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken);

    /// <summary>In the order of days.</summary>
    Task<IReadOnlyList<StoredSubmission>> InMonthAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken);

    Task<SaveResult> SaveAsync(SubmissionChange change, CancellationToken cancellationToken);

    /// <summary>The change that was made under a key, or <c>null</c>.</summary>
    Task<KeptRequest?> RequestAsync(SubmissionDay id, string key, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those that made a later version than this; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    Task<IReadOnlyList<SubmissionAudit>> HistoryAsync(SubmissionDay id, int after, int count, CancellationToken cancellationToken);
}

public enum SaveResult
{
    Saved,

    /// <summary>Somebody else changed it first, or the same request is there already: read again. Nothing was written.</summary>
    Changed,
}

/// <param name="Before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
/// <param name="After">With the next version; its tag is not looked at.</param>
/// <param name="Lines">Descriptions to write, at most 50.</param>
/// <param name="Request"><c>null</c> when the change has no client that could ask twice.</param>
public sealed record SubmissionChange(
    StoredSubmission? Before, StoredSubmission After, IReadOnlyList<ActivityLine> Lines, SubmissionAudit Audit, KeptRequest? Request);

/// <summary>A request that must take effect once, kept with the change that it made.</summary>
/// <param name="Key">Names caller and request; printable ASCII.</param>
/// <param name="Fingerprint">Digest of what was asked.</param>
public sealed record KeptRequest(string Key, string Fingerprint, int Version);

/// <summary>One change for the record.</summary>
/// <param name="By">Who made it; <c>null</c> for the clock.</param>
/// <param name="Lines">The descriptions that the change wrote.</param>
public sealed record SubmissionAudit(
    int Version, Nip? By, string? Reason, DateTimeOffset At, IReadOnlyList<ApprovalEvent> Events, IReadOnlyList<ActivityLine> Lines);
