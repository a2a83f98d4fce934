using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Appraisal;

public sealed class PredicateDecisionTests
{
    private static readonly Nip Person = Nip.Parse("4"), Superior = Nip.Parse("2");
    private static readonly GivenRating Expected = new(Expectation.Meets, Expectation.Meets, true, null);

    [Fact]
    public void Two_ratings_and_the_organisation_s_predicate_make_a_predicate()
    {
        var (decision, refusal) = PredicateDecision.Of(Person, Superior, OrganisationPredicate.Baik, Expected with { Rating = Expectation.Above, Proposed = Expectation.Above }, Expected);

        Assert.Null(refusal);
        Assert.Equal(new PredicateDecision(Person, Superior, Predicate.Baik, Expectation.Above, Expectation.Meets), decision);
    }

    [Fact]
    public void The_organisation_comes_first() => Assert.Equal(AppraisalViolations.OrganisationFirst, Refusal(null, Expected, Expected));

    [Fact]
    public void Without_a_work_rating_there_is_no_predicate() => Assert.Equal(AppraisalViolations.RatingMissing, Refusal(OrganisationPredicate.Baik, Expected with { Rating = null }, Expected));

    [Fact]
    public void Without_a_behaviour_rating_there_is_no_predicate() => Assert.Equal(AppraisalViolations.RatingMissing, Refusal(OrganisationPredicate.Baik, Expected, Expected with { Rating = null }));

    [Fact]
    public void Without_any_rating_there_is_no_predicate() =>
        Assert.Equal(AppraisalViolations.RatingMissing, Refusal(OrganisationPredicate.Baik, Expected with { Rating = null }, Expected with { Rating = null }));

    [Fact]
    public void Of_sixteen_pairs_of_ratings_the_nine_whole_ones_are_cells_and_the_seven_with_a_gap_are_refused()
    {
        Expectation?[] ratings = [Expectation.Above, Expectation.Meets, Expectation.Below, null];
        var decided = (from work in ratings
                       from behaviour in ratings
                       let given = (Work: Expected with { Rating = work, Reason = "x" }, Behaviour: Expected with { Rating = behaviour, Reason = "x" })
                       select (IsWhole: work is not null && behaviour is not null, Decision: PredicateDecision.Of(Person, Superior, OrganisationPredicate.Baik, given.Work, given.Behaviour))).ToList();

        Assert.Equal((9, 7), (decided.Count(one => one.IsWhole), decided.Count(one => !one.IsWhole)));
        Assert.All(decided.Where(one => one.IsWhole), one => Assert.Equal(Predicates.Of(one.Decision.Decision!.WorkResult, one.Decision.Decision.Behaviour), one.Decision.Decision.Predicate));
        Assert.All(decided.Where(one => !one.IsWhole), one => Assert.Equal((null, AppraisalViolations.RatingMissing), (one.Decision.Decision, one.Decision.Refusal)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Who_departs_from_the_proposal_says_why(string? reason) =>
        Assert.Equal(AppraisalViolations.ReasonMissing, Refusal(OrganisationPredicate.Baik, Expected with { Rating = Expectation.Above, Reason = reason }, Expected));

    [Fact]
    public void A_proposal_that_is_not_clear_needs_a_reason_even_when_it_is_followed() =>
        Assert.Equal(AppraisalViolations.ReasonMissing, Refusal(OrganisationPredicate.Baik, Expected with { IsClear = false }, Expected));

    [Fact]
    public void With_a_reason_the_superior_decides_as_he_sees_it() =>
        Assert.Null(Refusal(OrganisationPredicate.Baik, Expected with { Rating = Expectation.Above, Reason = "Menyelamatkan arsip saat banjir" }, Expected));

    [Fact]
    public void Nobody_decides_the_own_predicate() => Assert.Equal(AppraisalViolations.OwnAppraisal, PredicateDecision.Of(Person, Person, OrganisationPredicate.Baik, Expected, Expected).Refusal);

    private static Violation? Refusal(OrganisationPredicate? organisation, GivenRating work, GivenRating behaviour) =>
        PredicateDecision.Of(Person, Superior, organisation, work, behaviour).Refusal;
}
