using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Talent;

/// <summary>
/// By what an agency makes its map: cuts, what each predicate counts, how much the work weight (<i>bobot</i>) adds, how many years are looked at, which boxes are the pool. The
/// decree leaves the numbers to the agency; the defaults are ours, and every map shows those that it was made by.
/// </summary>
/// <param name="PredicateScores">From <i>Sangat Baik</i> to <i>Sangat Kurang</i>, falling, 0 to 100.</param>
/// <param name="WeightShare">Per cent of the performance score that the work weight makes, 0 to 50.</param>
/// <param name="Years">How many years of predicates count, the year of the map among them; 1 to 5.</param>
/// <param name="PoolBoxes">At least one, 1 to 9.</param>
public sealed record TalentRules(TalentCuts Cuts, IReadOnlyList<int> PredicateScores, int WeightShare, int Years, IReadOnlyList<int> PoolBoxes)
{
    /// <summary>A predicate above expectation alone reaches the upper row: with a cut at 80, as one ministry has it, everybody who is "Baik" would.</summary>
    public static TalentRules Default { get; } = new(
        new TalentCuts(Exact.Whole(90), Exact.Whole(70), Exact.Whole(80), Exact.Whole(60)), [100, 80, 60, 40, 20], 20, 2, [7, 8, 9]);

    public bool IsUsable =>
        IsCut(Cuts.PerformanceMeets, Cuts.PerformanceAbove)
        && IsCut(Cuts.PotentialMiddle, Cuts.PotentialHigh)
        && Cuts.ValidYears is >= 1 and <= 3
        && PredicateScores.Count == Enum.GetValues<Predicate>().Length
        && PredicateScores.All(score => score is >= 0 and <= 100)
        && PredicateScores.Zip(PredicateScores.Skip(1)).All(pair => pair.First > pair.Second)
        && WeightShare is >= 0 and <= 50
        && Years is >= 1 and <= 5
        && PoolBoxes.Count > 0
        && PoolBoxes.All(box => box is >= 1 and <= 9)
        && PoolBoxes.Distinct().Count() == PoolBoxes.Count;

    public int ScoreOf(Predicate predicate) => PredicateScores[(int)predicate];

    public bool IsPool(int box) => PoolBoxes.Contains(box);

    public bool Equals(TalentRules? other) =>
        other is not null && (Cuts, WeightShare, Years) == (other.Cuts, other.WeightShare, other.Years) && PredicateScores.SequenceEqual(other.PredicateScores) && PoolBoxes.SequenceEqual(other.PoolBoxes);

    public override int GetHashCode() => HashCode.Combine(Cuts, WeightShare, Years);

    private static bool IsCut(Exact lower, Exact upper) => lower > Exact.Zero && lower < upper && upper <= Exact.Whole(100);
}
