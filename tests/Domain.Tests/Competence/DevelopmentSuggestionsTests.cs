using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Domain.Tests.Competence;

/// <summary>What facts give rise to. It is 2 April 2026.</summary>
public sealed class DevelopmentSuggestionsTests
{
    private static readonly DateOnly Today = new(2026, 4, 2);

    [Fact]
    public void A_result_below_asks_for_coaching_and_a_value_below_for_counselling_each_with_its_fact()
    {
        var suggestions = DevelopmentSuggestions.From([new DecidedEvaluation(Month("2026-03"), [(new ResultKey(1, "a"), "Laporan")], View(CoreValue.Loyal))], [], Today);

        Assert.Equal(["result|2026|1|a Coaching", "behaviour|Loyal Counselling"], suggestions.Select(one => $"{one.Cause} {one.Content.Kind}"));
        Assert.Equal(new DevelopmentReason.ResultBelow(Month("2026-03"), new ResultKey(1, "a"), "Laporan"), Assert.Single(suggestions[0].Reasons));
        Assert.Equal(new DevelopmentReason.BehaviourBelow(Month("2026-03"), CoreValue.Loyal), Assert.Single(suggestions[1].Reasons));
        Assert.All(suggestions, one => Assert.Equal(new DateOnly(2026, 10, 2), one.Content.DueOn));
    }

    [Fact]
    public void The_same_matter_in_two_months_is_one_suggestion_with_two_facts() => Assert.Equal(
        2,
        Assert.Single(DevelopmentSuggestions.From(
            [new DecidedEvaluation(Month("2026-02"), [(new ResultKey(1, "a"), "Laporan")], null), new DecidedEvaluation(Month("2026-03"), [(new ResultKey(1, "a"), "Laporan")], null)], [], Today)).Reasons.Count);

    [Fact]
    public void Nothing_below_suggests_nothing_and_nothing_is_said_of_a_collection_that_runs() =>
        Assert.Empty(DevelopmentSuggestions.From([new DecidedEvaluation(Month("2026-03"), [], View()), new DecidedEvaluation(Month("2026-02"), [], null)], [], Today));

    [Theory]
    [InlineData("a level more", 2, 1)]
    [InlineData("as asked for", 3, 0)]
    [InlineData("more than asked for", 4, 0)]
    [InlineData("not assessed", null, 0)]
    public void A_gap_asks_for_training_and_not_being_assessed_for_none(string label, int? shown, int expected)
    {
        var required = new RequiredCompetency("Staf", "M1", "Integritas", CompetencyKind.Managerial, 3, DateRange.Since(new DateOnly(2026, 1, 1)));
        var assessment = shown is { } level ? new CompetencyAssessment(Nip.Parse("4"), "M1", level, "AC", new DateOnly(2025, 6, 1), new DateOnly(2028, 5, 31)) : null;

        var suggestions = DevelopmentSuggestions.From([], CompetencyMap.On(Today, [required], assessment is null ? [] : [assessment]), Today);

        Assert.Equal((label, expected), (label, suggestions.Count));
        if (expected == 1)
            Assert.Equal((DevelopmentKind.Training, "M1", new DevelopmentReason.CompetencyGap("M1", 3, 2, new DateOnly(2025, 6, 1))), (suggestions[0].Content.Kind, suggestions[0].Content.Competency, suggestions[0].Reasons[0]));
    }

    [Fact]
    public void A_long_result_makes_a_title_that_may_be_kept()
    {
        var one = Assert.Single(DevelopmentSuggestions.From([new DecidedEvaluation(Month("2026-03"), [(new ResultKey(1, "a"), new string('x', 900))], null)], [], Today));

        Assert.Equal(200, one.Content.Title.Length);
    }

    private static BehaviourView View(params CoreValue[] below) => new(
        Expectation.Meets, [.. CoreValues.All.Select(value => new ValueView(value, below.Contains(value) ? Expectation.Below : Expectation.Meets, Exact.Whole(2), []))]);

    private static AppraisalPeriod Month(string text) => AppraisalPeriod.TryParse(text, out var period) ? period : throw new ArgumentException(text);
}
