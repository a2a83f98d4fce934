using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Appraisal;

/// <summary>Letters are ratings: A above, M as expected, B below; the main results first, then a bar and the additional ones.</summary>
public sealed class WorkResultProposalTests
{
    private static readonly Exact Quarter = Exact.Ratio(1, 4);

    [Theory]
    [InlineData("A", Expectation.Above, true)]
    [InlineData("AM", Expectation.Meets, true)]
    [InlineData("AAM", Expectation.Above, true)]
    [InlineData("AAB", Expectation.Meets, false)]
    [InlineData("AAM|B", Expectation.Meets, true)]
    [InlineData("AAA|B", Expectation.Above, true)]
    [InlineData("MMM", Expectation.Meets, true)]
    [InlineData("MMMB", Expectation.Meets, true)]
    [InlineData("MMB", Expectation.Meets, false)]
    [InlineData("MB", Expectation.Meets, false)]
    [InlineData("MBB", Expectation.Below, true)]
    [InlineData("B", Expectation.Below, true)]
    [InlineData("M|BB", Expectation.Below, true)]
    public void Most_decides_and_a_main_result_below_keeps_from_above(string ratings, Expectation expected, bool isClear)
    {
        var (proposal, refusal) = WorkResultProposal.Of(Results(ratings), Quarter);

        Assert.Null(refusal);
        Assert.Equal((expected, isClear), (proposal!.Rating, proposal.IsClear));
    }

    [Fact]
    public void It_shows_what_it_counted()
    {
        var (proposal, _) = WorkResultProposal.Of(Results("AMB|A"), Quarter);

        Assert.Equal((new Tally(2, 1, 1), new Tally(1, 1, 1)), (proposal!.All, proposal.Main));
    }

    [Theory]
    [InlineData("")]
    [InlineData("|AA")]
    public void Without_a_main_result_there_is_nothing_to_propose(string ratings) => Assert.Equal(AppraisalViolations.NoMainResult, WorkResultProposal.Of(Results(ratings), Quarter).Refusal);

    [Theory]
    [InlineData("A-")]
    [InlineData("A|-")]
    public void A_result_that_nobody_rated_is_no_result_as_expected(string ratings)
    {
        var refusal = WorkResultProposal.Of(Results(ratings), Quarter).Refusal!;

        Assert.Equal(("EVA-002", "The work result \"2\" has not been rated."), (refusal.Code, refusal.Message.En));
    }

    private static IReadOnlyList<RatedResult> Results(string ratings)
    {
        var main = ratings.Split('|')[0].Length;
        return [.. ratings.Replace("|", "", StringComparison.Ordinal).Select((letter, index) => new RatedResult($"{index + 1}", index < main, Letters.Rating(letter)))];
    }
}
