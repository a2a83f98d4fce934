using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Keeps evaluations. A change is written as a whole or not at all: evaluation and audit row.</summary>
public interface IEvaluationStore
{
    Task<StoredEvaluation?> FindAsync(EvaluationId id, CancellationToken cancellationToken);

    /// <summary>A person's evaluations of a year, the annual one first, then in the order of their names. One read.</summary>
    Task<IReadOnlyList<StoredEvaluation>> OfYearAsync(Nip person, int year, CancellationToken cancellationToken);

    /// <param name="before">What was read; <c>null</c> for the first change. Another one in the store refuses the write.</param>
    Task<SaveResult> SaveAsync(StoredEvaluation? before, EvaluationChange change, CancellationToken cancellationToken);

    /// <summary>Changes, oldest first.</summary>
    /// <param name="after">Only those of later versions; 0 for all.</param>
    /// <param name="count">At most so many.</param>
    Task<IReadOnlyList<EvaluationAudit>> HistoryAsync(EvaluationId id, int after, int count, CancellationToken cancellationToken);
}

/// <param name="Version">1 for the first change; clients send it back as the version that they saw.</param>
/// <param name="Tag">The store's mark of the row that was read.</param>
public sealed record StoredEvaluation(Evaluation Evaluation, int Version, string Tag);

/// <param name="After">With the next version; its tag is not looked at.</param>
public sealed record EvaluationChange(StoredEvaluation After, IReadOnlyList<EvaluationEvent> Events, Nip By, DateTimeOffset At);

public sealed record EvaluationAudit(int Version, Nip By, DateTimeOffset At, IReadOnlyList<EvaluationEvent> Events);
