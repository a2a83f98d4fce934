using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

public sealed class LeaveRulesTests
{
    private static readonly LeaveRule SickBySteps = TestPolicy.Leave("SAKIT", [AbsenceKind.SickLeave], null, TestPolicy.Step(2, "100"), TestPolicy.Step(14, "75"), TestPolicy.Step(30, "50"));

    [Theory]
    [InlineData("one day", "2026-09-01", "2026-09-01", "")]
    [InlineData("two days", "2026-09-01", "2026-09-02", "")]
    [InlineData("three days", "2026-09-01", "2026-09-03", "3 × 25/22")]
    [InlineData("thirteen calendar days", "2026-09-01", "2026-09-13", "9 × 25/22")]
    [InlineData("fourteen calendar days", "2026-09-01", "2026-09-14", "10 × 25/22")]
    [InlineData("fifteen calendar days", "2026-09-01", "2026-09-15", "11 × 25/11")]
    [InlineData("thirty calendar days", "2026-09-01", "2026-09-30", "22 × 25/11")]
    public void The_length_in_calendar_days_chooses_the_step_for_all_working_days(string label, string from, string to, string charge)
    {
        var sheet = Assess(new MonthFacts().Away(AbsenceKind.SickLeave, from, to), SickBySteps);

        Assert.Equal((label, charge), (label, string.Join("; ", sheet.Charges.Select(Show))));
        Assert.Empty(sheet.Gaps);
    }

    [Fact]
    public void A_length_beyond_the_last_step_is_a_gap()
    {
        var sheet = Assess(new MonthFacts().Away(AbsenceKind.SickLeave, "2026-09-01", "2026-10-01"), SickBySteps);

        Assert.Empty(sheet.Charges);
        var gap = Assert.Single(sheet.Gaps);
        Assert.Equal((AbsenceKind.SickLeave, 31), (gap.Kind, gap.Days.Days));
        Assert.Contains(SickBySteps.Code, gap.What.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_outside_the_month_count_for_the_length_but_cost_in_their_own_month()
    {
        var leave = (Kind: AbsenceKind.SickLeave, From: "2026-08-31", To: "2026-09-02");

        Assert.Equal("2 × 25/22", Show(Assert.Single(Assess(new MonthFacts().Away(leave.Kind, leave.From, leave.To), SickBySteps).Charges)));
        Assert.Equal("1 × 25/21", Show(Assert.Single(Assess(new MonthFacts().In(2026, 8).Away(leave.Kind, leave.From, leave.To), SickBySteps).Charges)));
    }

    [Fact]
    public void Unpaid_leave_of_the_whole_month_takes_everything_and_of_a_weekend_nothing()
    {
        var unpaid = TestPolicy.Paid(AbsenceKind.UnpaidLeave, "0");

        Assert.Equal("100", Assert.Single(Assess(new MonthFacts().Away(AbsenceKind.UnpaidLeave, "2026-09-01", "2026-09-30"), unpaid).Charges).Total.ToString());
        Assert.Empty(Assess(new MonthFacts().Away(AbsenceKind.UnpaidLeave, "2026-09-05", "2026-09-06"), unpaid).Charges);
    }

    [Fact]
    public void Punches_on_a_day_of_leave_change_nothing()
    {
        var facts = new MonthFacts().Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-03").On(2, "08:15 16:30");

        Assert.Equal("3 × 25/22", Show(Assert.Single(Assess(facts, SickBySteps).Charges)));
    }

    [Fact]
    public void A_kind_without_a_rule_is_a_gap_and_never_free()
    {
        var sheet = Assess(new MonthFacts().Away(AbsenceKind.MaternityLeave, "2026-09-01", "2026-11-30"), SickBySteps);

        Assert.Equal(AbsenceKind.MaternityLeave, Assert.Single(sheet.Gaps).Kind);
    }

    [Fact]
    public void A_kind_without_a_rule_is_no_gap_when_it_covers_no_working_day_of_the_month() =>
        Assert.Empty(Assess(new MonthFacts().Away(AbsenceKind.MaternityLeave, "2026-09-05", "2026-09-06"), SickBySteps).Gaps);

    [Theory]
    [InlineData("CHILD_3", "CUTI-CHILD_3")]
    [InlineData("CHILD_1", "CUTI")]
    [InlineData("", "CUTI")]
    [InlineData("child_3", "CUTI")]
    public void A_rule_that_names_the_reason_goes_before_one_for_any_in_either_order(string reason, string code)
    {
        var any = TestPolicy.Paid(AbsenceKind.MaternityLeave, "100");
        var third = TestPolicy.Paid(AbsenceKind.MaternityLeave, "50", "CHILD_3");
        var absence = new Absence(AbsenceKind.MaternityLeave, reason, new DateRange(new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 2)), "");

        Assert.Equal(code, new LeaveRules([any, third]).Find(absence)?.Code);
        Assert.Equal(code, new LeaveRules([third, any]).Find(absence)?.Code);
    }

    [Fact]
    public void A_rule_for_other_reasons_only_does_not_cover()
    {
        var sheet = Assess(
            new MonthFacts().Away(AbsenceKind.MaternityLeave, "2026-09-01", "2026-09-02", "CHILD_4"), TestPolicy.Paid(AbsenceKind.MaternityLeave, "100", "CHILD_1", "CHILD_2"));

        Assert.Single(sheet.Gaps);
    }

    [Fact]
    public void Once_a_month_means_the_second_one_that_begins_in_the_month_is_a_gap_in_either_order()
    {
        var once = TestPolicy.Leave("SAKIT", [AbsenceKind.SickLeave], 1, TestPolicy.Step(2, "100"));
        var facts = new MonthFacts().Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-02").Away(AbsenceKind.SickLeave, "2026-09-29", "2026-09-30");

        Assert.Equal(29, Assert.Single(Assess(facts, once).Gaps).Days.From.Day);
        Assert.Equal(29, Assert.Single(Assess(facts.Backwards(), once).Gaps).Days.From.Day);
    }

    [Fact]
    public void An_absence_that_began_in_the_month_before_does_not_use_up_this_months_time()
    {
        var once = TestPolicy.Leave("SAKIT", [AbsenceKind.SickLeave], 1, TestPolicy.Step(2, "100"));
        var facts = new MonthFacts().Away(AbsenceKind.SickLeave, "2026-08-31", "2026-09-01").Away(AbsenceKind.SickLeave, "2026-09-10", "2026-09-11");

        Assert.Empty(Assess(facts, once).Gaps);
    }

    [Fact]
    public void An_absence_over_the_end_of_the_month_is_judged_alike_in_both_months()
    {
        var once = TestPolicy.Leave("SAKIT", [AbsenceKind.SickLeave], 1, TestPolicy.Step(2, "100"));
        MonthFacts Twice(MonthFacts facts) => facts.Away(AbsenceKind.SickLeave, "2026-08-03", "2026-08-04").Away(AbsenceKind.SickLeave, "2026-08-31", "2026-09-01");

        Assert.Single(Assess(Twice(new MonthFacts().In(2026, 8)), once).Gaps);
        Assert.Single(Assess(Twice(new MonthFacts()), once).Gaps);
    }

    [Fact]
    public void Other_kinds_do_not_use_up_the_times()
    {
        var once = TestPolicy.Leave("SAKIT", [AbsenceKind.SickLeave], 1, TestPolicy.Step(2, "100"));
        var facts = new MonthFacts().Away(AbsenceKind.AnnualLeave, "2026-09-01", "2026-09-02").Away(AbsenceKind.SickLeave, "2026-09-10", "2026-09-11");

        Assert.Empty(Assess(facts, once, TestPolicy.Paid(AbsenceKind.AnnualLeave, "100")).Gaps);
    }

    [Fact]
    public void Leave_over_a_move_is_charged_in_each_part_on_its_own_days()
    {
        var person = new MonthFacts().Assigned("2026-09-01", "2026-09-15").Assigned("2026-09-16", "2026-09-30", unit: "BM")
            .Away(AbsenceKind.SickLeave, "2026-09-15", "2026-09-17").Build();

        Assert.Equal(["1 × 25/11", "2 × 25/11"], person.Assignments.Select(part => Show(Assert.Single(Assess(person, part, SickBySteps).Charges))));
    }

    /// <summary>Days × the percentage of the base for each.</summary>
    private static string Show(Charge charge) => $"{charge.Quantity} × {charge.Each}";

    private static ChargeSheet Assess(MonthFacts facts, params LeaveRule[] rules)
    {
        var person = facts.Build();
        return Assess(person, person.Assignments[0], rules);
    }

    private static ChargeSheet Assess(PersonMonth person, AssignmentMonth part, params LeaveRule[] rules)
    {
        var sheet = new ChargeSheet();
        new LeaveRules(rules).Assess(person, part, sheet);
        return sheet;
    }
}
