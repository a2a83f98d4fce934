using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Competence;

/// <summary>A post that asks for level 3 beside what a person has shown.</summary>
public sealed class CompetencyMapTests
{
    private static readonly Nip Person = Nip.Parse("4");

    [Theory]
    [InlineData(2, CompetencyStanding.Gap, 1)]
    [InlineData(3, CompetencyStanding.Met, 0)]
    [InlineData(4, CompetencyStanding.Met, -1)]
    public void The_gap_is_what_is_required_less_what_was_shown(int shown, CompetencyStanding standing, int gap)
    {
        var line = Assert.Single(CompetencyMap.On(Sample.Date("2026-04-02"), [Required("M1", 3)], [Shown("M1", shown)]));

        Assert.Equal((standing, gap), (line.Standing, line.Gap));
    }

    [Fact]
    public void What_nobody_assessed_is_not_known_and_never_zero()
    {
        var line = Assert.Single(CompetencyMap.On(Sample.Date("2026-04-02"), [Required("M1", 3)], [Shown("M2", 5)]));

        Assert.Equal((CompetencyStanding.NotAssessed, null, null), (line.Standing, line.Gap, line.Assessment));
    }

    [Theory]
    [InlineData("the day before it", "2025-05-31", CompetencyStanding.NotAssessed)]
    [InlineData("its own day", "2025-06-01", CompetencyStanding.Met)]
    [InlineData("the last day", "2028-05-31", CompetencyStanding.Met)]
    [InlineData("the day after", "2028-06-01", CompetencyStanding.Expired)]
    public void An_assessment_counts_from_its_day_to_the_last_of_its_validity(string label, string on, CompetencyStanding standing)
    {
        var line = Assert.Single(CompetencyMap.On(Sample.Date(on), [Required("M1", 3, "2020-01-01")], [Shown("M1", 3)]));

        Assert.Equal((label, standing, standing == CompetencyStanding.Met), (label, line.Standing, line.Gap is not null));
    }

    [Fact]
    public void Of_several_assessments_the_latest_valid_one_counts_even_if_it_is_lower()
    {
        var line = Assert.Single(CompetencyMap.On(
            Sample.Date("2026-04-02"), [Required("M1", 3)], [Shown("M1", 5, "2024-01-01"), Shown("M1", 2, "2026-01-01"), Shown("M1", 4, "2026-05-01"), Shown("M1", 1, "2026-02-01", until: "2026-03-01")]));

        Assert.Equal(2, line.Assessment!.Level);
    }

    [Theory]
    [InlineData("2025-12-31", 3)]
    [InlineData("2026-01-01", 4)]
    public void A_requirement_holds_from_its_first_day_and_the_later_one_takes_the_place_of_the_earlier(string on, int level) =>
        Assert.Equal(level, Assert.Single(CompetencyMap.On(Sample.Date(on), [Required("M1", 3, "2020-01-01"), Required("M1", 4, "2026-01-01")], [])).Required.Level);

    [Fact]
    public void A_requirement_that_has_ended_asks_for_nothing() => Assert.Empty(CompetencyMap.On(
        Sample.Date("2026-04-02"), [new RequiredCompetency("Staf", "M1", "Integritas", CompetencyKind.Managerial, 3, Sample.Range("2025-01-01", "2026-04-01"))], []));

    private static RequiredCompetency Required(string code, int level, string from = "2026-01-01") =>
        new("Staf", code, "Integritas", CompetencyKind.Managerial, level, DateRange.Since(Sample.Date(from)));

    private static CompetencyAssessment Shown(string code, int level, string on = "2025-06-01", string until = "2028-05-31") => new(Person, code, level, "AC", Sample.Date(on), Sample.Date(until));
}
