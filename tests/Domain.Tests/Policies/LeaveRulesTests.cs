using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

public sealed class LeaveRulesTests
{
    private static readonly AbsenceKind[] Sick = [AbsenceKind.SickLeave];

    [Theory]
    [InlineData("1 day", "2026-09-01", "2026-09-01", "")]
    [InlineData("2 days", "2026-09-01", "2026-09-02", "")]
    [InlineData("3 days: all of them at the lower pay", "2026-09-01", "2026-09-03", "3 × 25/22")]
    [InlineData("14 days, weekends counted in the length and not charged", "2026-09-01", "2026-09-14", "10 × 25/22")]
    [InlineData("15 days", "2026-09-01", "2026-09-15", "11 × 25/11")]
    public void The_length_in_calendar_days_chooses_the_step(string label, string from, string to, string charge)
    {
        var rule = TestPolicy.Leave("SAKIT", Sick, null, Step(2, "100"), Step(14, "75"), Step(30, "50"));

        Assert.Equal((label, charge), (label, Assess(new LeaveRules([rule]), new MonthFacts().Away(AbsenceKind.SickLeave, from, to)).Text));
    }

    [Fact]
    public void An_absence_that_began_last_month_has_its_full_length() =>
        Assert.Equal("1 × 25/22", Assess(
            new LeaveRules([TestPolicy.Leave("SAKIT", Sick, null, Step(2, "100"), Step(14, "75"))]),
            new MonthFacts().Away(AbsenceKind.SickLeave, "2026-08-30", "2026-09-01")).Text);

    [Fact]
    public void Longer_than_the_last_step_is_a_gap_of_the_policy()
    {
        var (_, gaps) = Assess(new LeaveRules([TestPolicy.Leave("SAKIT", Sick, null, Step(2, "100"))]), new MonthFacts().Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-03"));

        Assert.Equal(AbsenceKind.SickLeave, Assert.Single(gaps).Kind);
    }

    [Fact]
    public void A_kind_without_a_rule_is_a_gap_of_the_policy() =>
        Assert.Single(Assess(new LeaveRules([]), new MonthFacts().Away(AbsenceKind.MaternityLeave, "2026-09-01", "2026-11-30")).Gaps);

    [Fact]
    public void An_absence_without_a_working_day_in_the_assignment_needs_no_rule() =>
        Assert.Empty(Assess(new LeaveRules([]), new MonthFacts().Away(AbsenceKind.MaternityLeave, "2026-09-05", "2026-09-06")).Gaps);

    [Fact]
    public void Once_a_month_covers_the_first_and_leaves_the_second_without_a_rule()
    {
        var rules = new LeaveRules([TestPolicy.Leave("SAKIT", Sick, 1, Step(2, "100"))]);

        Assert.Empty(Assess(rules, new MonthFacts().Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-02")).Gaps);
        Assert.Single(Assess(rules, new MonthFacts().Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-02").Away(AbsenceKind.SickLeave, "2026-09-08", "2026-09-08")).Gaps);
    }

    [Fact]
    public void A_rule_for_the_reason_goes_before_one_for_any_reason()
    {
        var rules = new LeaveRules(
        [
            TestPolicy.Leave("UMUM", Sick, null, Step(null, "50")),
            TestPolicy.Leave("INAP", Sick, null, Step(null, "100")) with { Reasons = ["INPATIENT"] },
        ]);

        Assert.Equal("", Assess(rules, new MonthFacts().Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-01", "INPATIENT")).Text);
        Assert.Equal("1 × 25/11", Assess(rules, new MonthFacts().Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-01", "sakit")).Text);
    }

    private static LeaveStep Step(int? upTo, string pay) => new(upTo, Rate.Percent(pay));

    private static (string Text, IReadOnlyList<Domain.Policies.PolicyGap> Gaps) Assess(LeaveRules rules, MonthFacts facts)
    {
        var month = facts.Build();
        var sheet = new ChargeSheet();
        rules.Assess(month, month.Assignments[0], sheet);
        return (string.Join(",", sheet.Charges.Select(charge => $"{charge.Quantity} × {charge.Each}")), sheet.Gaps);
    }
}
