using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Talent;

/// <summary>A decided predicate.</summary>
public readonly record struct DecidedPredicate(AppraisalPeriod Period, Predicate Predicate);

/// <summary>What was done, weighed.</summary>
/// <param name="PointsADay">Weight times verified output, over the days attended.</param>
/// <param name="MedianADay">Of the people of the same job class.</param>
/// <param name="People">Of that class with points.</param>
public sealed record WorkWeight(Exact PointsADay, Exact MedianADay, int People);

/// <summary>What the performance of a person rests on.</summary>
/// <param name="Predicates">Decided, of the years that count, in the order of time.</param>
/// <param name="Weight"><c>null</c> where the catalogue gives no weights, and where too few have points: then predicates alone count.</param>
public sealed record PerformanceFacts(IReadOnlyList<DecidedPredicate> Predicates, WorkWeight? Weight);

/// <summary>
/// Decided predicates and work weight as one score. A year counts by its annual predicate, else by the mean of its periodic ones; the years by their mean. Whoever has the
/// points of the class's median has the whole work weight, more gives no more.
/// </summary>
public static class PerformanceAxis
{
    /// <summary>Points of fewer people are no median.</summary>
    public const int LeastPeople = 5;

    /// <returns>0 to 100; <c>null</c> without a decided predicate, whatever the work weight is.</returns>
    public static Exact? Of(PerformanceFacts facts, TalentRules rules)
    {
        if (facts.Predicates.Count == 0)
            return null;
        var years = facts.Predicates.GroupBy(one => one.Period.Year).Select(year => ScoreOf([.. year], rules)).ToList();
        var predicates = Mean(years);
        if (facts.Weight is not { } weight || weight.MedianADay.IsZero)
            return predicates;
        var reached = weight.PointsADay >= weight.MedianADay ? Exact.Whole(100) : weight.PointsADay / weight.MedianADay * Exact.Whole(100);
        return predicates * Exact.Ratio(100 - rules.WeightShare, 100) + reached * Exact.Ratio(rules.WeightShare, 100);
    }

    /// <summary>The lower of the two in the middle of an even number; <c>null</c> of too few people.</summary>
    public static Exact? MedianOf(IReadOnlyCollection<Exact> points) => points.Count < LeastPeople ? null : points.Order().ElementAt((points.Count - 1) / 2);

    private static Exact ScoreOf(IReadOnlyList<DecidedPredicate> year, TalentRules rules)
    {
        var annual = year.Where(one => one.Period.IsAnnual).ToList();
        return Mean([.. (annual.Count > 0 ? annual : year).Select(one => Exact.Whole(rules.ScoreOf(one.Predicate)))]);
    }

    private static Exact Mean(IReadOnlyList<Exact> values) => values.Aggregate(Exact.Zero, (sum, value) => sum + value) / Exact.Whole(values.Count);
}
