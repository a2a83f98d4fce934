using System.Globalization;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Domain.Tests.Talent;

public sealed class TalentMapTests
{
    private static readonly TalentCuts Cuts = new(Exact.Whole(90), Exact.Whole(60), Exact.Whole(80), Exact.Whole(60));
    private static readonly DateOnly Today = Date("2026-11-26");

    [Theory]
    [InlineData("89.99", Expectation.Meets)]
    [InlineData("90", Expectation.Above)]
    [InlineData("90.01", Expectation.Above)]
    [InlineData("59.99", Expectation.Below)]
    [InlineData("60", Expectation.Meets)]
    public void A_score_at_the_cut_is_above_it(string score, Expectation expected) => Assert.Equal(expected, Cuts.Performance(Number(score)));

    [Fact]
    public void Other_cuts_give_another_map()
    {
        // One ministry's: "Baik" counts 80 and the cut lies at 80, so that nobody good is left in the middle row.
        var generous = Cuts with { PerformanceAbove = Exact.Whole(80) };

        Assert.Equal((5, 7), (Box("80", "2026-01-01", "70", Cuts), Box("80", "2026-01-01", "70", generous)));
    }

    [Theory]
    [InlineData("2023-11-25", null)]
    [InlineData("2023-11-26", null)]
    [InlineData("2023-11-27", 9)]
    [InlineData("2026-11-26", 9)]
    [InlineData("2026-11-27", null)]
    public void An_assessment_is_good_for_three_years(string on, int? box) => Assert.Equal(box, Box("95", on, "95", Cuts));

    [Fact]
    public void The_last_assessment_counts_not_the_best()
    {
        var map = TalentMap.Of([new TalentFacts(Nip.Parse("1"), Exact.Whole(95), [new(Date("2026-02-01"), Exact.Whole(50)), new(Date("2025-02-01"), Exact.Whole(99))])], Cuts, Today);

        Assert.Equal(4, map.Places[0].Box);
    }

    [Fact]
    public void Who_cannot_be_placed_is_there_with_the_reason_and_in_every_share()
    {
        var map = TalentMap.Of(
            [Facts("1", "95", "2026-01-01", "95"), Facts("2", null, "2026-01-01", "95"), Facts("3", "95", null, null), Facts("4", "95", "2020-01-01", "95")], Cuts, Today);

        Assert.Equal([null, NotPlaced.NoAppraisal, NotPlaced.NeverAssessed, NotPlaced.AssessmentExpired], map.Places.Select(place => place.Missing));
        Assert.Equal((3, Exact.Ratio(1, 4)), (map.Unplaced, map.ShareOf(9)));
    }

    [Fact]
    public void The_pool_is_ranked_by_box_then_performance_then_potential_then_number()
    {
        var map = TalentMap.Of(
            [Facts("6", "95", "2026-01-01", "70"), Facts("5", "70", "2026-01-01", "95"), Facts("4", "95", "2026-01-01", "81"), Facts("3", "95", "2026-01-01", "82"), Facts("2", "95", "2026-01-01", "82"), Facts("1", "70", "2026-01-01", "70")],
            Cuts,
            Today);

        Assert.Equal(["2", "3", "4", "5", "6"], map.Pool.Select(place => place.Nip.Value));
    }

    [Fact]
    public void Nobody_is_no_share() => Assert.Equal(Exact.Zero, TalentMap.Of([], Cuts, Today).ShareOf(9));

    private static int? Box(string performance, string on, string score, TalentCuts cuts) => TalentMap.Of([Facts("1", performance, on, score)], cuts, Today).Places[0].Box;

    private static TalentFacts Facts(string nip, string? performance, string? on, string? score) =>
        new(Nip.Parse(nip), performance is null ? null : Number(performance), on is null ? [] : [new PotentialAssessment(Date(on), Number(score!))]);

    private static Exact Number(string text) => Exact.FromDecimal(decimal.Parse(text, CultureInfo.InvariantCulture));

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
