using EPerformance.Domain.Appraisal;
using static EPerformance.Domain.Appraisal.OrganisationPredicate;

namespace EPerformance.Domain.Tests.Appraisal;

/// <summary>Groups of 1, 3 and 1,000, and each number of the guide on both sides.</summary>
public sealed class DistributionGuideTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    public void In_a_small_group_shares_mean_nothing(int people) => Assert.Empty(Check(Istimewa, (Predicate.SangatBaik, people)));

    [Fact]
    public void From_ten_people_on_they_mean_something() => Assert.Single(Check(Istimewa, (Predicate.SangatBaik, 10)));

    [Theory]
    [InlineData(699, 0)]
    [InlineData(700, 0)]
    [InlineData(701, 1)]
    public void In_an_excellent_unit_at_most_seventy_of_a_hundred_are_very_good(int veryGood, int warnings) =>
        Assert.Equal(warnings, Check(Istimewa, (Predicate.SangatBaik, veryGood), (Predicate.Baik, 1_000 - veryGood)).Count);

    [Theory]
    [InlineData(701, 299, 0, 2)]
    [InlineData(700, 300, 0, 1)]
    [InlineData(700, 299, 1, 0)]
    public void In_a_good_unit_at_most_seventy_are_good_and_one_at_least_needs_improvement(int good, int veryGood, int poor, int warnings) =>
        Assert.Equal(warnings, Check(Baik, (Predicate.Baik, good), (Predicate.SangatBaik, veryGood), (Predicate.Kurang, poor)).Count);

    [Theory]
    [InlineData(599, 100, 1)]
    [InlineData(600, 100, 0)]
    [InlineData(600, 101, 1)]
    [InlineData(599, 101, 2)]
    public void In_a_unit_that_needs_improvement_sixty_of_a_hundred_do(int improve, int veryGood, int warnings) =>
        Assert.Equal(warnings, Check(ButuhPerbaikan, (Predicate.ButuhPerbaikan, improve), (Predicate.SangatBaik, veryGood), (Predicate.Baik, 1_000 - improve - veryGood)).Count);

    [Theory]
    [InlineData(600, 100, 100, 0)]
    [InlineData(599, 100, 100, 1)]
    [InlineData(600, 99, 100, 1)]
    [InlineData(600, 100, 101, 1)]
    public void In_a_poor_unit_sixty_are_poor_and_ten_need_improvement(int poor, int improve, int veryGood, int warnings) =>
        Assert.Equal(warnings, Check(Kurang, (Predicate.Kurang, poor), (Predicate.ButuhPerbaikan, improve), (Predicate.SangatBaik, veryGood), (Predicate.Baik, 1_000 - poor - improve - veryGood)).Count);

    [Theory]
    [InlineData(600, 100, 0, 0)]
    [InlineData(600, 100, 1, 1)]
    [InlineData(600, 99, 0, 1)]
    [InlineData(599, 100, 0, 1)]
    public void In_a_very_poor_unit_nobody_is_very_good(int veryPoor, int poor, int veryGood, int warnings) =>
        Assert.Equal(warnings, Check(SangatKurang, (Predicate.SangatKurang, veryPoor), (Predicate.Kurang, poor), (Predicate.SangatBaik, veryGood), (Predicate.Baik, 1_000 - veryPoor - poor - veryGood)).Count);

    [Fact]
    public void A_warning_says_what_was_counted_and_what_the_guide_says()
    {
        var warning = Assert.Single(Check(Istimewa, (Predicate.SangatBaik, 8), (Predicate.Baik, 2)));

        Assert.Equal("SANGAT_BAIK: 8 of 10 people; the guide says at most 70 %.", warning.Message.En);
        Assert.Equal("SANGAT_BAIK: 8 dari 10 pegawai; pedoman: paling banyak 70 %.", warning.Message.Id);
    }

    private static IReadOnlyList<DistributionWarning> Check(OrganisationPredicate organisation, params IEnumerable<(Predicate Predicate, int People)> groups) =>
        DistributionGuide.Default.Check(organisation, [.. groups.SelectMany(group => Enumerable.Repeat(group.Predicate, group.People))]);
}
