using EPerformance.Application.Periods;
using EPerformance.Domain.Appraisal;

namespace EPerformance.Application.Ports;

/// <summary>
/// Decided ratings, by the parts into which jobs divide people: what pay, roll-up and map read. A projection of the evaluations; a row that was announced and not
/// written sends its reader to the evaluation, so that nothing is lost by a crash in between.
/// </summary>
public interface IRatingStore
{
    /// <summary>Before the decision is written.</summary>
    /// <returns>What <see cref="WriteAsync"/> needs.</returns>
    Task<string> AnnounceAsync(EvaluationId id, CancellationToken cancellationToken);

    /// <summary>After the decision was written. Nothing happens when another decision was announced meanwhile: that one writes.</summary>
    /// <param name="mark">Of the announcement.</param>
    Task WriteAsync(EvaluationId id, string mark, Rating rating, CancellationToken cancellationToken);

    /// <summary><c>null</c> when there is none.</summary>
    Task<StoredRating?> FindAsync(EvaluationId id, CancellationToken cancellationToken);

    /// <summary>Everything of a bucket in a year, in the order of NIP. One transaction per thousand rows.</summary>
    IAsyncEnumerable<StoredRating> OfBucketAsync(int bucket, int year, CancellationToken cancellationToken);
}

public sealed record Rating(Expectation WorkResult, Expectation Behaviour)
{
    public Predicate Predicate => Predicates.Of(WorkResult, Behaviour);
}

/// <param name="Rating"><c>null</c> while only announced: the evaluation itself says.</param>
public sealed record StoredRating(EvaluationId Id, Rating? Rating)
{
    /// <summary>Whether it rates the time that a pay period lies in: the very period, or a longer part of the year that holds its end.</summary>
    public bool IsOf(PeriodId paid) => Id.Period.Part is { } part && (part == paid.Period || part.Range.Contains(paid.Period.Range.To));
}
