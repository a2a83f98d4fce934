using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.WorkOrders;

/// <summary>Load against capacity, exact. March 2026 begins on a Sunday; Monday to Friday are working days of 450 minutes.</summary>
public sealed class WorkloadTests
{
    private static readonly DateOnly Today = Sample.Date("2026-03-02");
    private static readonly DateRange March = Sample.Range("2026-03-02", "2026-03-31"), April = Sample.Range("2026-04-01", "2026-04-30");

    [Theory]
    [InlineData("in the month", "2026-03-31", "1", "0")]
    [InlineData("on the first day of the next", "2026-04-01", "22/23", "1/23")]
    [InlineData("at the end of the next", "2026-04-30", "0.5", "0.5")]
    [InlineData("today", "2026-03-02", "1", "0")]
    [InlineData("yesterday, so overdue", "2026-03-01", "1", "0")]
    public void An_order_is_spread_evenly_over_the_working_days_until_its_deadline(string label, string deadline, string inMarch, string inApril)
    {
        Assert.Equal((label, inMarch), (label, Workload.PartUntil(Sample.Date(deadline), Today, March, IsWorkday).ToString()));
        Assert.Equal((label, inApril), (label, Workload.PartUntil(Sample.Date(deadline), Today, April, IsWorkday).ToString()));
    }

    [Fact]
    public void What_has_no_working_day_left_falls_on_its_deadline()
    {
        Assert.Equal("1", Workload.PartUntil(Sample.Date("2026-03-20"), Today, March, _ => false).ToString());
        Assert.Equal("0", Workload.PartUntil(Sample.Date("2026-03-20"), Today, April, _ => false).ToString());
    }

    [Fact]
    public void Whatever_the_deadline_nothing_of_an_order_is_lost_or_counted_twice()
    {
        for (var day = Today.AddDays(-3); day <= Sample.Date("2026-05-31"); day = day.AddDays(1))
        {
            var parts = new[] { March, April, Sample.Range("2026-05-01", "2026-05-31") }.Select(period => Workload.PartUntil(day, Today, period, IsWorkday));
            Assert.Equal(Exact.One, parts.Aggregate(Exact.Zero, (sum, part) => sum + part));
        }
    }

    [Fact]
    public void Capacity_is_the_schedule_without_leave()
    {
        var leave = Sample.Range("2026-03-05", "2026-03-08");

        Assert.Equal("9900", Workload.Capacity(March, MinutesOn, _ => false).ToString());
        // Thursday and Friday; Saturday and Sunday were free anyway.
        Assert.Equal("9000", Workload.Capacity(March, MinutesOn, leave.Contains).ToString());
    }

    [Fact]
    public void A_plan_counts_by_its_working_days_in_the_period()
    {
        var plan = Sample.Range("2026-03-02", "2026-04-30");

        Assert.Equal("0.5", Workload.PartOfPlan(plan, March, IsWorkday).ToString());
        Assert.Equal("0", Workload.PartOfPlan(Sample.Range("2026-05-01", "2026-12-31"), March, IsWorkday).ToString());
        Assert.Equal("0", Workload.PartOfPlan(plan, March, _ => false).ToString());
    }

    [Theory]
    [InlineData("no order", 0, "600")]
    [InlineData("a smaller order", 599, "1")]
    [InlineData("as much", 600, "0")]
    [InlineData("more than planned", 601, "0")]
    public void What_was_given_as_an_order_is_not_counted_again_as_planned(string label, int given, string left) =>
        Assert.Equal((label, left), (label, Workload.Beside(Exact.Whole(600), [Exact.Whole(given)]).ToString()));

    [Fact]
    public void Shares_add_up_to_the_whole_to_the_last_fraction()
    {
        var unit = new UnitLoad([Load("1", 100), Load("2", 200), Load("3", 400)]);

        Assert.Equal(["1/7", "2/7", "4/7"], unit.People.Select(person => unit.ShareOf(person)!.Value.ToString()));
        Assert.Equal(Exact.One, unit.People.Aggregate(Exact.Zero, (sum, person) => sum + unit.ShareOf(person)!.Value));
        Assert.Equal("2/9", unit.People[0].Fullness!.Value.ToString());
        Assert.Equal(("700", "1350"), (unit.Minutes.ToString(), unit.CapacityMinutes.ToString()));
    }

    [Fact]
    public void Who_has_nothing_to_do_or_no_time_for_it_has_no_share_and_no_fullness()
    {
        var idle = new UnitLoad([new PersonLoad(Nip.Parse("1"), Exact.Zero, [new LoadItem(LoadKind.WorkOrder, "a", "Tanpa norma", null)])]);

        Assert.Null(idle.ShareOf(idle.People[0]));
        Assert.Null(idle.People[0].Fullness);
        Assert.Equal((1, "0"), (idle.People[0].Uncounted, idle.People[0].Minutes.ToString()));
    }

    private static PersonLoad Load(string nip, long minutes) => new(Nip.Parse(nip), Exact.Whole(450), [new LoadItem(LoadKind.WorkOrder, "a", "x", Exact.Whole(minutes)), new LoadItem(LoadKind.PlannedResult, "1/a", "x", null)]);

    private static bool IsWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private static int MinutesOn(DateOnly day) => IsWorkday(day) ? 450 : 0;
}
