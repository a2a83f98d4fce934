using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Appraisal;

public sealed class IndicatorPolicyTests
{
    [Theory]
    [InlineData("109.99", Expectation.Meets)]
    [InlineData("110", Expectation.Above)]
    [InlineData("110.01", Expectation.Above)]
    [InlineData("89.99", Expectation.Below)]
    [InlineData("90", Expectation.Meets)]
    [InlineData("90.01", Expectation.Meets)]
    [InlineData("0", Expectation.Below)]
    public void An_indicator_is_rated_by_its_share_of_the_target(string achieved, Expectation expected) =>
        Assert.Equal(expected, IndicatorPolicy.Default.Propose([Of(achieved)]));

    [Theory]
    [InlineData("120,120,100", Expectation.Above)]
    [InlineData("120,100", Expectation.Meets)]
    [InlineData("120,120,50", Expectation.Meets)]
    [InlineData("120,50,50", Expectation.Below)]
    public void Most_of_the_indicators_decide_and_one_below_keeps_from_above(string achieved, Expectation expected) =>
        Assert.Equal(expected, IndicatorPolicy.Default.Propose([.. achieved.Split(',').Select(Of)]));

    [Fact]
    public void An_indicator_without_a_number_leaves_the_rating_to_the_person() => Assert.Null(IndicatorPolicy.Default.Propose([Of("120"), null]));

    [Fact]
    public void Nothing_reported_is_nothing_proposed() => Assert.Null(IndicatorPolicy.Default.Propose([]));

    private static Exact? Of(string text) => Exact.TryParseDecimal(text, out var value) ? value : null;
}
