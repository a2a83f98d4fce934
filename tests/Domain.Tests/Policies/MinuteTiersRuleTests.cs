using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

public sealed class MinuteTiersRuleTests
{
    [Theory]
    [InlineData("on time", "00:00", null, null, null)]
    [InlineData("one second", "00:01", null, "TL1", "TL1")]
    [InlineData("59 s", "00:59", null, "TL1", "TL1")]
    [InlineData("1 min", "01:00", "TL1", "TL1", "TL1")]
    [InlineData("29 min 59 s", "29:59", "TL1", "TL1", "TL1")]
    [InlineData("30 min", "30:00", "TL1", "TL1", "TL1")]
    [InlineData("30 min 1 s", "30:01", "TL1", "TL2", "TL2")]
    [InlineData("30 min 59 s", "30:59", "TL1", "TL2", "TL2")]
    [InlineData("31 min", "31:00", "TL2", "TL2", "TL2")]
    [InlineData("60 min", "01:00:00", "TL2", "TL2", "TL2")]
    [InlineData("60 min 1 s", "01:00:01", "TL2", "TL3", "TL3")]
    [InlineData("60 min 59 s", "01:00:59", "TL2", "TL3", "TL3")]
    [InlineData("61 min", "01:01:00", "TL3", "TL3", "TL3")]
    [InlineData("90 min", "01:30:00", "TL3", "TL3", "TL3")]
    [InlineData("90 min 1 s", "01:30:01", "TL3", "TL4", "TL4")]
    [InlineData("90 min 59 s", "01:30:59", "TL3", "TL4", "TL4")]
    [InlineData("91 min", "01:31:00", "TL4", "TL4", "TL4")]
    [InlineData("half a day", "06:00:00", "TL4", "TL4", "TL4")]
    public void The_tier_follows_from_the_length_in_the_resolution_of_the_decree(string label, string late, string? floor, string? ceil, string? second)
    {
        var day = OneDay.Late(late);

        Assert.Equal((label, floor), (label, TestPolicy.Tiers("TL", Deviation.Late, resolution: TimeResolution.MinuteFloor).TierOf(day)?.Code));
        Assert.Equal((label, ceil), (label, TestPolicy.Tiers("TL", Deviation.Late, resolution: TimeResolution.MinuteCeil).TierOf(day)?.Code));
        Assert.Equal((label, second), (label, TestPolicy.Tiers("TL", Deviation.Late, resolution: TimeResolution.Second).TierOf(day)?.Code));
    }

    [Theory]
    [InlineData("at the end", "00:00", null)]
    [InlineData("59 s before", "00:59", null)]
    [InlineData("1 min before", "01:00", "PSW1")]
    [InlineData("30 min before", "30:00", "PSW1")]
    [InlineData("30 min 59 s before", "30:59", "PSW1")]
    [InlineData("31 min before", "31:00", "PSW2")]
    [InlineData("60 min before", "01:00:00", "PSW2")]
    [InlineData("61 min before", "01:01:00", "PSW3")]
    [InlineData("90 min before", "01:30:00", "PSW3")]
    [InlineData("91 min before", "01:31:00", "PSW4")]
    public void Leaving_early_is_measured_backwards_from_the_scheduled_end(string label, string early, string? code) =>
        Assert.Equal((label, code), (label, TestPolicy.Early.TierOf(OneDay.Early(early))?.Code));

    [Fact]
    public void Coming_early_and_staying_late_costs_nothing_and_gains_nothing()
    {
        var day = OneDay.Punched("06:00", "19:00");

        Assert.Null(TestPolicy.Late.TierOf(day));
        Assert.Null(TestPolicy.Early.TierOf(day));
    }

    [Fact]
    public void Staying_late_does_not_repay_lateness_without_a_flexible_window() =>
        Assert.Equal("TL1", TestPolicy.Late.TierOf(OneDay.Punched("07:40", "19:00"))?.Code);

    [Fact]
    public void A_missing_check_in_is_an_event_of_late_arrival_and_none_of_early_leave()
    {
        var day = OneDay.Punched(null, "16:00");

        Assert.Equal("TL4", TestPolicy.Late.TierOf(day)?.Code);
        Assert.Null(TestPolicy.Early.TierOf(day));
    }

    [Fact]
    public void A_missing_check_out_is_an_event_of_early_leave_and_none_of_late_arrival()
    {
        var day = OneDay.Punched("07:30", null);

        Assert.Null(TestPolicy.Late.TierOf(day));
        Assert.Equal("PSW4", TestPolicy.Early.TierOf(day)?.Code);
    }

    [Fact]
    public void Late_with_a_missing_check_out_is_two_events()
    {
        var day = OneDay.Punched("07:41", null);

        Assert.Equal("TL1", TestPolicy.Late.TierOf(day)?.Code);
        Assert.Equal("PSW4", TestPolicy.Early.TierOf(day)?.Code);
    }

    [Fact]
    public void An_absent_or_excused_day_is_neither_late_nor_early()
    {
        foreach (var day in new[] { OneDay.Punched(null, null), OneDay.Excused(AbsenceKind.AnnualLeave) })
        {
            Assert.Null(TestPolicy.Late.TierOf(day));
            Assert.Null(TestPolicy.Early.TierOf(day));
        }
    }

    [Fact]
    public void Events_of_one_tier_are_one_charge_with_all_its_days_and_the_tiers_come_in_order()
    {
        var facts = new MonthFacts().On(1, "08:40 16:30").On(2, "07:40 16:30").On(30, "08:00 16:30").On(3, "- 16:00").Build();
        var sheet = new ChargeSheet();

        TestPolicy.Late.Assess(facts, facts.Assignments[0], sheet);

        Assert.Equal(
            ["TL1 2 × 0.5: 2 30", "TL3 1 × 1.25: 1", "TL4 1 × 1.5: 3"],
            sheet.Charges.Select(charge => $"{charge.Code} {charge.Quantity} × {charge.Each}: {string.Join(' ', charge.Dates.Select(date => date.Day))}"));
        Assert.All(sheet.Charges, charge => Assert.Equal(ChargeUnit.Event, charge.Unit));
    }

    [Fact]
    public void A_tier_that_costs_nothing_is_no_charge()
    {
        var free = TestPolicy.Late with { Tiers = [TestPolicy.Tier("TL0", 0, long.MaxValue, "0")] };
        var facts = new MonthFacts().On(1, "08:40 16:30").Build();
        var sheet = new ChargeSheet();

        free.Assess(facts, facts.Assignments[0], sheet);

        Assert.Empty(sheet.Charges);
    }
}
