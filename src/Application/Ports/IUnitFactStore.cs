using EPerformance.Domain.Organisation;

namespace EPerformance.Application.Ports;

/// <summary>
/// Keeps what administrators set up in their units, as changes that follow each other: the next one is written onto the last one that was read or not at all, so that two who record at once see one another, and what
/// was in force as of a change stays readable. The changes are their own record.
/// </summary>
public interface IUnitFactStore
{
    /// <summary>Number of the last change; 0 before the first. One small read.</summary>
    Task<int> NumberAsync(CancellationToken cancellationToken);

    /// <summary>Changes in order of their numbers.</summary>
    /// <param name="after">Exclusive.</param>
    /// <param name="until">Inclusive.</param>
    Task<IReadOnlyList<RecordedUnitFact>> ReadAsync(int after, int until, CancellationToken cancellationToken);

    /// <param name="change">Its number is one more than that of the last change; otherwise it is refused.</param>
    Task<SaveResult> AppendAsync(RecordedUnitFact change, CancellationToken cancellationToken);
}
