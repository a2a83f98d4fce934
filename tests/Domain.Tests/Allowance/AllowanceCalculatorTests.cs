using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Allowance;

public sealed class AllowanceCalculatorTests
{
    [Fact]
    public void Who_is_always_on_time_gets_the_class_amount() => AssertPay(4_595_150, 4_595_150, new MonthFacts());

    [Fact]
    public void Probationers_start_from_eighty_per_cent_and_are_charged_on_that() =>
        AssertPay(3_676_120, 3_565_836, new MonthFacts().As(EmploymentType.Cpns, 8).AbsentOn(1));

    [Theory]
    [InlineData("joins on the first", "2026-09-01", "9999-12-31", 4_595_150)]
    [InlineData("joins on the second", "2026-09-02", "9999-12-31", 4_386_280)]
    [InlineData("leaves on the last day", "2020-01-01", "2026-09-30", 4_595_150)]
    [InlineData("leaves a day earlier", "2020-01-01", "2026-09-29", 4_386_280)]
    [InlineData("only a weekend", "2026-09-05", "2026-09-06", 0)]
    public void Joiners_and_leavers_get_their_working_days_share(string label, string from, string to, long expected)
    {
        var breakdown = Calculate(new MonthFacts().As(EmploymentType.Pns, 8, from, to));

        Assert.Equal((label, expected), (label, breakdown!.Payable));
    }

    [Fact]
    public void A_move_adds_two_exact_shares_and_rounds_once()
    {
        // 7/22 of 4,595,150 + 15/22 of 5,079,200 = 1,462,093.18… + 3,463,090.90… = 4,925,184.09…
        var facts = new MonthFacts().As(EmploymentType.Pns, 8, to: "2026-09-09").As(EmploymentType.Pns, 9, from: "2026-09-10", unit: "BM");

        var breakdown = Calculate(facts)!;

        Assert.Equal((4_925_184, 9), (breakdown.Payable, breakdown.JobClass));
        Assert.Equal(["BASE", "BASE", "ROUNDING"], breakdown.Lines.Select(line => line.Code));
    }

    [Fact]
    public void Each_assignment_is_charged_on_its_own_base()
    {
        var facts = new MonthFacts().AbsentOn(1).As(EmploymentType.Pns, 8, to: "2026-09-09").As(EmploymentType.Pns, 9, from: "2026-09-10");

        var line = Assert.Single(Calculate(facts)!.Lines, line => line.Code == "TK");

        Assert.Equal(1, line.Assignment);
        Assert.Equal(Exact.Ratio(4_595_150 * 7, 22), line.Basis.Value);
    }

    [Theory]
    [InlineData("33 days of 3 %: below", "3", 33, "-99")]
    [InlineData("just at the cap", "5", 20, "-100")]
    [InlineData("above the cap", "5", 21, "-100")]
    public void All_percentages_on_one_base_stop_at_the_cap(string label, string perDay, int days, string percent)
    {
        var rule = TestPolicy.Absent with { PerDay = Rate.Percent(perDay) };
        var sheetDays = Math.Min(days, 22);
        var facts = new MonthFacts().AbsentOn([.. Enumerable.Range(1, 30).Where(day => new DateOnly(2026, 9, day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)).Take(sheetDays)]);
        var scaled = rule with { PerDay = Rate.Percent(perDay) * days * new Rate(Exact.Ratio(1, sheetDays)) };

        var breakdown = Calculate(facts, TestPolicy.Classic with { Rules = [scaled] })!;

        var expected = Rounding.HalfUpRupiah.Apply(Rupiah.Whole(4_595_150) * (Rate.Full + Rate.Percent(percent)));
        Assert.Equal((label, expected), (label, breakdown.Payable));
        Assert.Equal(days * int.Parse(perDay, System.Globalization.CultureInfo.InvariantCulture) > 100, breakdown.Lines.Any(line => line.Code == LineCode.Cap));
    }

    [Fact]
    public void A_component_as_base_leaves_the_other_untouched()
    {
        var policy = TestPolicy.Classic with
        {
            Components = [new PayComponent("P", default, Rate.Percent("60"), TestPolicy.Source), new PayComponent("D", default, Rate.Percent("40"), TestPolicy.Source)],
            Rules = [TestPolicy.Absent with { Base = new PayBase("D"), PerDay = Rate.Percent("50") }],
        };

        // Three days are 150 % of the 40 % part: capped at the part, the 60 % stay.
        Assert.Equal(2_757_090, Calculate(new MonthFacts().AbsentOn(1, 2, 3), policy)!.Payable);
    }

    [Fact]
    public void Without_an_assignment_or_a_class_nobody_appears()
    {
        Assert.Null(Calculate(new MonthFacts().As(EmploymentType.Pns, 8, "2026-10-01")));
        Assert.Null(Calculate(new MonthFacts().As(EmploymentType.NonAsn, null)));
    }

    [Fact]
    public void Who_was_without_a_class_for_a_part_appears_with_the_other_part()
    {
        var breakdown = Calculate(new MonthFacts().AbsentOn(1).As(EmploymentType.NonAsn, null, to: "2026-09-09").As(EmploymentType.Pns, 7, from: "2026-09-10"))!;

        Assert.Equal((2_669_966, 7), (breakdown.Payable, breakdown.JobClass));
        Assert.DoesNotContain(breakdown.Lines, line => line.Code == "TK");
    }

    [Fact]
    public void A_gap_of_the_policy_gives_no_result_for_the_person()
    {
        var facts = new MonthFacts().Away(AbsenceKind.LongLeave, "2026-09-01", "2026-09-30").Build();

        var (breakdown, gaps) = AllowanceCalculator.Calculate(TestPolicy.Classic with { Leave = new LeaveRules([]) }, facts);

        Assert.Null(breakdown);
        Assert.Equal(AbsenceKind.LongLeave, Assert.Single(gaps).Kind);
    }

    private static void AssertPay(long expectedBase, long payable, MonthFacts facts)
    {
        var breakdown = Calculate(facts)!;
        Assert.Equal((expectedBase, payable), (breakdown.Base, breakdown.Payable));
    }

    private static AllowanceBreakdown? Calculate(MonthFacts facts, AllowancePolicy? policy = null) =>
        AllowanceCalculator.Calculate(policy ?? TestPolicy.Classic, facts.Build()).Breakdown;
}
