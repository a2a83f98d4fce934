using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Domain.Tests.Talent;

/// <summary>A post of a section head: class 9 and 24 months in the present post. The map is of 26 November 2026.</summary>
public sealed class SuccessionTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly TargetPost Post = new("KASI-1", "Kepala Seksi", "BJ", 9, 24);

    [Fact]
    public void The_ready_come_first_and_among_them_the_higher_rank()
    {
        var found = Of(Seat("1", 1, jobClass: 8), Seat("2", 3), Seat("3", 2), Seat("4", 4, jobClass: 8, since: "2026-01-01"));

        Assert.Equal(
            [("3", Readiness.Now), ("2", Readiness.Now), ("1", Readiness.Soon), ("4", Readiness.Later)],
            found.Select(one => (one.Seat.Place.Nip.Value, one.Readiness)));
        Assert.Equal([ReadinessGap.ClassTooLow, ReadinessGap.TooShortInPost], found[3].Gaps);
    }

    [Theory]
    [InlineData(8, false)]
    [InlineData(9, true)]
    [InlineData(10, true)]
    [InlineData(null, false)]
    public void The_class_is_at_least_that_of_the_post(int? jobClass, bool isReady) => Assert.Equal(isReady, Of(Seat("1", 1, jobClass))[0].Readiness == Readiness.Now);

    [Theory]
    [InlineData("2024-11-27", 23, false)]
    [InlineData("2024-11-26", 24, true)]
    [InlineData("2024-11-25", 24, true)]
    public void Months_in_the_post_are_whole_ones(string since, int months, bool isReady)
    {
        var one = Of(Seat("1", 1, since: since))[0];

        Assert.Equal((months, isReady), (one.Months, one.Readiness == Readiness.Now));
    }

    [Theory]
    [InlineData("2024-05-26", false)]
    [InlineData("2024-05-27", true)]
    [InlineData("2024-05-28", true)]
    public void An_assessment_that_ends_within_half_a_year_is_a_gap(string assessed, bool isReady) => Assert.Equal(isReady, Of(Seat("1", 1, assessed: assessed))[0].Readiness == Readiness.Now);

    [Fact]
    public void Who_is_outside_the_pool_or_has_the_post_is_no_candidate() =>
        Assert.Empty(Of(Seat("1", null), Seat("2", 1) with { Position = "Kepala Seksi", UnitCode = "BJ" }));

    [Theory]
    [InlineData(0, 24, false)]
    [InlineData(1, 24, true)]
    [InlineData(17, 120, true)]
    [InlineData(18, 24, false)]
    [InlineData(9, 121, false)]
    [InlineData(9, -1, false)]
    public void A_post_has_sensible_bounds(int leastClass, int months, bool isUsable) => Assert.Equal(isUsable, (Post with { LeastClass = leastClass, LeastMonths = months }).IsUsable);

    [Fact]
    public void The_reason_of_a_place_names_scores_rows_and_the_assessment()
    {
        Assert.Equal(
            "Box 9: performance 95 (above), potential 90 (high) from the assessment of 2026-01-10 by Pusat Penilaian.", Seat("1", 1).Why(TalentRules.Default.Cuts).En);
        Assert.Equal("Belum pernah diases.", (Seat("1", null) with { Place = new TalentPlace(Nip.Parse("1"), null, NotPlaced.NeverAssessed, Exact.Whole(80), null) }).Why(TalentRules.Default.Cuts).Id);
    }

    private static IReadOnlyList<SuccessionCandidate> Of(params TalentSeat[] pool) => Succession.Of(Post, pool, TalentRules.Default.Cuts, Today);

    private static TalentSeat Seat(string nip, int? rank, int? jobClass = 9, string since = "2020-01-01", string assessed = "2026-01-10") => new(
        new TalentPlace(Nip.Parse(nip), 9, null, Exact.Whole(95), new PotentialAssessment(DateOnly.Parse(assessed, null), Exact.Whole(90)) { Source = "Pusat Penilaian" }),
        new PerformanceFacts([], null), $"Pegawai {nip}", "BJ-TU", "Staf", jobClass, DateOnly.Parse(since, null), rank);
}
