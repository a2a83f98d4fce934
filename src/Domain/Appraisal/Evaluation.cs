using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>Names an evaluation (<i>evaluasi kinerja pegawai</i>).</summary>
public readonly record struct EvaluationId(Nip Person, AppraisalPeriod Period)
{
    public override string ToString() => $"{Person}|{Period}";
}

/// <summary>A planned result by the plan that it stands in.</summary>
/// <param name="Plan">Number of the person's plan in the year.</param>
/// <param name="Result">Its id in that plan.</param>
public readonly record struct ResultKey(int Plan, string Result);

/// <summary>What became of one indicator.</summary>
/// <param name="Text">In words.</param>
/// <param name="Achieved">Per cent of the target; <c>null</c> where there is no number.</param>
public sealed record IndicatorOutcome(string Text, decimal? Achieved);

/// <summary>What the person says became of a result (<i>realisasi</i>).</summary>
/// <param name="Indicators">In the order of the plan.</param>
/// <param name="Evidence">Links and files.</param>
public sealed record ReportedResult(ResultKey Result, IReadOnlyList<IndicatorOutcome> Indicators, IReadOnlyList<string> Evidence)
{
    public bool Equals(ReportedResult? other) =>
        other is not null && Result == other.Result && Indicators.SequenceEqual(other.Indicators) && Evidence.SequenceEqual(other.Evidence);

    public override int GetHashCode() => Result.GetHashCode();
}

/// <summary>How the superior rates one result, with his feedback on it.</summary>
public sealed record RatedOutcome(ResultKey Result, Expectation Rating, string Feedback);

/// <summary>A predicate as it was decided. It never changes; a later one takes its place.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Organisation">Of the unit, as it was then.</param>
/// <param name="Unit">Whose predicate that is: the person's unit or the nearest above that has one.</param>
/// <param name="Why">Why it was decided anew; empty for the first.</param>
public sealed record Ruling(
    int Number, OrganisationPredicate Organisation, string Unit, GivenRating Work, GivenRating Behaviour, Predicate Predicate, string Why, Nip By, DateTimeOffset At);

/// <summary>Work results of a person in a period: reported by the person, rated and decided by the superior.</summary>
/// <param name="Rulings">Ascending; the last one counts.</param>
public sealed record Evaluation(EvaluationId Id, IReadOnlyList<ReportedResult> Reported, IReadOnlyList<RatedOutcome> Rated, IReadOnlyList<Ruling> Rulings)
{
    public Ruling? InForce => Rulings.Count == 0 ? null : Rulings[^1];

    public static Evaluation New(EvaluationId id) => new(id, [], [], []);
}
