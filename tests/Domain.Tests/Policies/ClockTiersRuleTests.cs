using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

public sealed class ClockTiersRuleTests
{
    private static readonly ClockTiersRule Rule = new(
        "TL",
        new Text("Datang", "Arrived"),
        PayBase.Whole,
        TestPolicy.Source,
        [
            TestPolicy.Tier("TL1", (9 * 60) + 1, (9 * 60) + 31, "1"),
            TestPolicy.Tier("TL2", (9 * 60) + 31, (10 * 60) + 1, "1.25"),
            TestPolicy.Tier("TL3", (10 * 60) + 1, long.MaxValue, "2.5"),
        ],
        TestPolicy.Tier("TL34", long.MaxValue, long.MaxValue, "2.5"));

    [Theory]
    [InlineData("early", "06:00", null)]
    [InlineData("last free minute", "09:00", null)]
    [InlineData("its last second", "09:00:59", null)]
    [InlineData("first minute", "09:01", "TL1")]
    [InlineData("last of TL1", "09:30", "TL1")]
    [InlineData("its last second", "09:30:59", "TL1")]
    [InlineData("first of TL2", "09:31", "TL2")]
    [InlineData("last of TL2", "10:00:59", "TL2")]
    [InlineData("first of TL3", "10:01", "TL3")]
    [InlineData("end of the day", "23:59:59", "TL3")]
    public void The_clock_decides_whatever_the_schedule_says(string label, string arrival, string? code)
    {
        Assert.Equal((label, code), (label, Rule.TierOf(OneDay.Punched(arrival, "23:59:59"))?.Code));
        Assert.Equal((label, code), (label, Rule.TierOf(OneDay.Punched(arrival, "23:59:59", OneDay.FinanceHours))?.Code));
    }

    [Fact]
    public void A_missing_check_in_has_its_own_tier_and_a_missing_check_out_none()
    {
        Assert.Equal("TL34", Rule.TierOf(OneDay.Punched(null, "17:00"))?.Code);
        Assert.Null(Rule.TierOf(OneDay.Punched("07:30", null)));
    }

    [Fact]
    public void An_absent_or_excused_day_has_no_arrival()
    {
        Assert.Null(Rule.TierOf(OneDay.Punched(null, null)));
        Assert.Null(Rule.TierOf(OneDay.Excused(AbsenceKind.SickLeave)));
    }

    [Fact]
    public void Two_arrivals_in_one_tier_are_one_charge()
    {
        var facts = new MonthFacts().On(1, "09:10 16:00").On(2, "09:20 16:00").Build();
        var sheet = new ChargeSheet();

        Rule.Assess(facts, facts.Assignments[0], sheet);

        var charge = Assert.Single(sheet.Charges);
        Assert.Equal(("TL1", 2, "2"), (charge.Code, charge.Quantity, charge.Total.ToString()));
    }
}
