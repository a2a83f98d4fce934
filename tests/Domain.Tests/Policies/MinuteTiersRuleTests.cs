using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

public sealed class MinuteTiersRuleTests
{
    [Theory]
    [InlineData("on time", "07:30:00", "")]
    [InlineData("0 min 59 s", "07:30:59", "")]
    [InlineData("1 min", "07:31:00", "TL1")]
    [InlineData("30 min 59 s", "08:00:59", "TL1")]
    [InlineData("31 min", "08:01:00", "TL2")]
    [InlineData("60 min 59 s", "08:30:59", "TL2")]
    [InlineData("61 min", "08:31:00", "TL3")]
    [InlineData("90 min 59 s", "09:00:59", "TL3")]
    [InlineData("91 min", "09:01:00", "TL4")]
    [InlineData("the whole day", "16:00:00", "TL4")]
    public void A_late_arrival_falls_into_one_tier(string label, string arrival, string tier) =>
        Assert.Equal((label, tier), (label, Charges(TestPolicy.Late, new MonthFacts().On(1, $"{arrival} 16:00"))));

    [Theory]
    [InlineData("on time", "16:00:00", "")]
    [InlineData("59 s early", "15:59:01", "")]
    [InlineData("1 min", "15:59:00", "PSW1")]
    [InlineData("30 min 59 s", "15:29:01", "PSW1")]
    [InlineData("31 min", "15:29:00", "PSW2")]
    [InlineData("61 min", "14:59:00", "PSW3")]
    [InlineData("91 min", "14:29:00", "PSW4")]
    public void An_early_departure_falls_into_one_tier(string label, string departure, string tier) =>
        Assert.Equal((label, tier), (label, Charges(TestPolicy.Early, new MonthFacts().On(1, $"07:30 {departure}"))));

    [Fact]
    public void A_missing_punch_counts_as_the_tier_that_the_policy_names()
    {
        Assert.Equal("TL4", Charges(TestPolicy.Late, new MonthFacts().On(1, "- 16:00")));
        Assert.Equal("PSW4", Charges(TestPolicy.Early, new MonthFacts().On(1, "07:30 -")));
    }

    [Fact]
    public void An_absent_day_is_neither_late_nor_early()
    {
        Assert.Equal("", Charges(TestPolicy.Late, new MonthFacts().AbsentOn(1)));
        Assert.Equal("", Charges(TestPolicy.Early, new MonthFacts().AbsentOn(1)));
    }

    [Fact]
    public void Events_of_one_tier_are_one_charge_with_all_their_days()
    {
        var month = new MonthFacts().On(3, "07:45 16:00").On(1, "07:40 16:00").On(2, "08:10 16:00").Build();
        var sheet = new ChargeSheet();

        TestPolicy.Late.Assess(month, month.Assignments[0], sheet);

        Assert.Equal([("TL1", 2), ("TL2", 1)], sheet.Charges.Select(charge => (charge.Code, charge.Quantity)));
        Assert.Equal([1, 3], sheet.Charges[0].Dates.Select(date => date.Day));
        Assert.Equal("1", sheet.Charges[0].Total.ToString());
    }

    [Theory]
    [InlineData(TimeResolution.MinuteFloor, "08:30:00", "0.5")]
    [InlineData(TimeResolution.MinuteFloor, "08:30:01", "0.5")]
    [InlineData(TimeResolution.MinuteFloor, "08:31:00", "1")]
    [InlineData(TimeResolution.MinuteCeil, "08:30:00", "0.5")]
    [InlineData(TimeResolution.MinuteCeil, "08:30:01", "1")]
    [InlineData(TimeResolution.Second, "08:30:00", "0.5")]
    [InlineData(TimeResolution.Second, "08:30:01", "1")]
    public void More_than_sixty_minutes_depends_on_the_resolution(TimeResolution resolution, string arrival, string percent)
    {
        var unit = resolution.UnitsPerMinute();
        Tier[] tiers = [new("A", default, 1, 60 * unit + 1, Rate.Percent("0.5")), new("B", default, 60 * unit + 1, long.MaxValue, Rate.Percent("1"))];
        var rule = TestPolicy.Late with { Resolution = resolution, Tiers = tiers };
        var month = new MonthFacts().On(1, $"{arrival} 16:00").Build();

        Assert.Equal(Rate.Percent(percent), rule.TierOf(month.Assignments[0].Days[0])!.Deduct);
    }

    private static string Charges(MinuteTiersRule rule, MonthFacts facts)
    {
        var month = facts.Build();
        var sheet = new ChargeSheet();
        rule.Assess(month, month.Assignments[0], sheet);
        return string.Join(",", sheet.Charges.Select(charge => charge.Code));
    }
}
