using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

public sealed class ClockTiersRuleTests
{
    private static readonly ClockTiersRule Rule = new(
        "TL",
        default,
        PayBase.Whole,
        TestPolicy.Source,
        [
            new Tier("TL1", default, 9 * 60 + 1, 9 * 60 + 31, Rate.Percent("1")),
            new Tier("TL2", default, 9 * 60 + 31, 10 * 60 + 1, Rate.Percent("1.25")),
            new Tier("TL3", default, 10 * 60 + 1, long.MaxValue, Rate.Percent("2.5")),
        ],
        new Tier("TL3", default, long.MaxValue, long.MaxValue, Rate.Percent("2.5")));

    [Theory]
    [InlineData("09:00:00 17:00", "")]
    [InlineData("09:00:59 17:00", "")]
    [InlineData("09:01:00 17:00", "TL1")]
    [InlineData("09:30:59 17:00", "TL1")]
    [InlineData("09:31:00 17:00", "TL2")]
    [InlineData("10:00:59 17:00", "TL2")]
    [InlineData("10:01:00 17:00", "TL3")]
    [InlineData("- 17:00", "TL3")]
    [InlineData("-", "")]
    public void An_arrival_falls_into_the_tier_of_its_clock_time(string punches, string tier)
    {
        var month = new MonthFacts().On(1, punches).Build();

        Assert.Equal(tier, Rule.TierOf(month.Assignments[0].Days[0])?.Code ?? "");
    }
}
