using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Domain.Tests.Talent;

public sealed class PerformanceAxisTests
{
    [Theory]
    [InlineData(Predicate.SangatBaik, 100)]
    [InlineData(Predicate.Baik, 80)]
    [InlineData(Predicate.ButuhPerbaikan, 60)]
    [InlineData(Predicate.Kurang, 40)]
    [InlineData(Predicate.SangatKurang, 20)]
    public void A_predicate_alone_is_its_score(Predicate predicate, int score) => Assert.Equal(Exact.Whole(score), Of(null, ("2026", predicate)));

    [Fact]
    public void Without_a_decided_predicate_there_is_no_performance_whatever_the_work_weighs() => Assert.Null(Of(Weight(20, 10)));

    [Fact]
    public void A_year_counts_by_its_annual_predicate_else_by_the_mean_of_its_periodic_ones_and_the_years_by_their_mean()
    {
        Assert.Equal(Exact.Whole(90), Of(null, ("2025", Predicate.SangatBaik), ("2026", Predicate.Baik)));
        Assert.Equal(Exact.Whole(80), Of(null, ("2026", Predicate.Baik), ("2026-Q1", Predicate.SangatBaik), ("2026-Q2", Predicate.SangatBaik)));
        Assert.Equal(Exact.Whole(90), Of(null, ("2026-Q1", Predicate.SangatBaik), ("2026-Q2", Predicate.Baik)));
        Assert.Equal(Exact.Whole(85), Of(null, ("2025", Predicate.Baik), ("2026-Q1", Predicate.SangatBaik), ("2026-Q2", Predicate.Baik)));
    }

    [Theory]
    [InlineData(0, "64")]
    [InlineData(5, "74")]
    [InlineData(9, "82")]
    [InlineData(10, "84")]
    [InlineData(11, "84")]
    public void The_work_weight_is_whole_from_the_median_of_the_class_on_and_more_gives_no_more(int pointsADay, string score) =>
        Assert.Equal(score, Of(Weight(pointsADay, 10), ("2026", Predicate.Baik))!.Value.ToString());

    [Fact]
    public void Where_the_agency_counts_no_weight_it_changes_nothing() =>
        Assert.Equal(Exact.Whole(80), PerformanceAxis.Of(new PerformanceFacts([Decided("2026", Predicate.Baik)], Weight(0, 10)), TalentRules.Default with { WeightShare = 0 }));

    [Theory]
    [InlineData(4, null)]
    [InlineData(5, 3)]
    [InlineData(6, 3)]
    [InlineData(7, 4)]
    public void A_median_needs_five_people(int people, int? median) =>
        Assert.Equal(median is { } value ? Exact.Whole(value) : null, PerformanceAxis.MedianOf([.. Enumerable.Range(1, people).Reverse().Select(one => Exact.Whole(one))]));

    [Theory]
    [InlineData(90, 70, true)]
    [InlineData(70, 70, false)]
    [InlineData(69, 70, false)]
    [InlineData(100, 70, true)]
    [InlineData(101, 70, false)]
    public void The_upper_cut_lies_above_the_lower_and_not_above_a_hundred(int above, int meets, bool isUsable) =>
        Assert.Equal(isUsable, (TalentRules.Default with { Cuts = TalentRules.Default.Cuts with { PerformanceAbove = Exact.Whole(above), PerformanceMeets = Exact.Whole(meets) } }).IsUsable);

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(0, false)]
    public void An_assessment_is_good_for_three_years_at_most(int years, bool isUsable) =>
        Assert.Equal(isUsable, (TalentRules.Default with { Cuts = TalentRules.Default.Cuts with { ValidYears = years } }).IsUsable);

    [Fact]
    public void Scores_of_predicates_fall_and_a_pool_has_boxes()
    {
        Assert.True(TalentRules.Default.IsUsable);
        Assert.False((TalentRules.Default with { PredicateScores = [100, 80, 80, 40, 20] }).IsUsable);
        Assert.False((TalentRules.Default with { PredicateScores = [100, 80, 60, 40] }).IsUsable);
        Assert.False((TalentRules.Default with { PoolBoxes = [] }).IsUsable);
        Assert.False((TalentRules.Default with { PoolBoxes = [7, 10] }).IsUsable);
        Assert.False((TalentRules.Default with { PoolBoxes = [7, 7] }).IsUsable);
    }

    [Fact]
    public void By_the_default_cuts_good_is_the_middle_row_and_very_good_the_upper()
    {
        var cuts = TalentRules.Default.Cuts;

        Assert.Equal(
            [Expectation.Above, Expectation.Meets, Expectation.Below, Expectation.Below, Expectation.Below],
            Enum.GetValues<Predicate>().Select(predicate => cuts.Performance(Of(null, ("2026", predicate))!.Value)));
        Assert.Equal(Expectation.Meets, cuts.Performance(Of(Weight(10, 10), ("2026", Predicate.Baik))!.Value));
    }

    private static Exact? Of(WorkWeight? weight, params (string Period, Predicate Predicate)[] predicates) =>
        PerformanceAxis.Of(new PerformanceFacts([.. predicates.Select(one => Decided(one.Period, one.Predicate))], weight), TalentRules.Default);

    private static DecidedPredicate Decided(string period, Predicate predicate) => new(AppraisalPeriod.TryParse(period, out var parsed) ? parsed : default, predicate);

    private static WorkWeight Weight(int pointsADay, int median) => new(Exact.Whole(pointsADay), Exact.Whole(median), 5);
}
