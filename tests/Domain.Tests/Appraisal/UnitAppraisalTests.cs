using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Appraisal;

public sealed class UnitAppraisalTests
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-04-02T02:00:00Z");
    private static readonly Nip By = Nip.Parse("2");

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_small_group_is_settled_without_a_reason(int people)
    {
        var (unit, refusal) = Unit(OrganisationPredicate.SangatKurang).Settle(DistributionGuide.Default, All(people, Predicate.SangatBaik), "", By, At);

        Assert.Null(refusal);
        Assert.Empty(unit!.Settled!.Warnings);
    }

    [Fact]
    public void A_thousand_of_whom_too_many_are_very_good_are_settled_with_a_reason_only()
    {
        var thousand = All(701, Predicate.SangatBaik).Concat(All(299, Predicate.Baik)).ToList();

        Assert.Equal(AppraisalViolations.SpreadReasonMissing, Unit(OrganisationPredicate.Istimewa).Settle(DistributionGuide.Default, thousand, " ", By, At).Refusal);
        var settled = Unit(OrganisationPredicate.Istimewa).Settle(DistributionGuide.Default, thousand, "Kinerja luar biasa", By, At).Unit!.Settled!;

        Assert.Equal((701, 299, "Kinerja luar biasa", 1), (settled.Predicates[Predicate.SangatBaik], settled.Predicates[Predicate.Baik], settled.Reason, settled.Warnings.Count));
    }

    [Fact]
    public void Seven_hundred_of_a_thousand_are_within_the_guide() =>
        Assert.Null(Unit(OrganisationPredicate.Istimewa).Settle(DistributionGuide.Default, [.. All(700, Predicate.SangatBaik), .. All(300, Predicate.Baik)], "", By, At).Refusal);

    private static UnitAppraisal Unit(OrganisationPredicate predicate) => new("BJ", AppraisalPeriod.Annual(2026), predicate, "LKjIP 2026", By, At, null);

    private static IReadOnlyList<Predicate> All(int people, Predicate predicate) => [.. Enumerable.Repeat(predicate, people)];
}
