using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

public sealed class ConsecutiveAbsenceRuleTests
{
    private static readonly ConsecutiveAbsenceRule Rule = new("TK10", default, PayBase.Whole, TestPolicy.Source, 10, Rate.Full);

    [Theory]
    [InlineData("nine days", 9, false)]
    [InlineData("ten days", 10, true)]
    [InlineData("eleven days", 11, true)]
    public void Ten_working_days_in_a_row_are_charged_once_weekends_between_them_or_not(string label, int days, bool charged)
    {
        int[] workdays = [1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15];
        var facts = new MonthFacts().AbsentOn(workdays[..days]);

        Assert.Equal((label, charged ? 1 : 0), (label, Assess(facts).Count));
    }

    [Fact]
    public void A_holiday_between_them_does_not_break_the_run() =>
        Assert.Single(Assess(new MonthFacts().Holiday("2026-09-09").AbsentOn(1, 2, 3, 4, 7, 8, 10, 11, 14, 15)));

    [Theory]
    [InlineData("a check-in", "07:30 -")]
    [InlineData("a check-out", "- 16:00")]
    [InlineData("a whole day", "07:30 16:00")]
    public void A_punch_breaks_the_run(string label, string punches)
    {
        var facts = new MonthFacts().AbsentOn(1, 2, 3, 4, 7, 9, 10, 11, 14, 15).On(8, punches);

        Assert.True(Assess(facts).Count == 0, label);
    }

    [Fact]
    public void An_approved_absence_breaks_the_run() =>
        Assert.Empty(Assess(new MonthFacts().AbsentOn(1, 2, 3, 4, 7, 9, 10, 11, 14, 15).Away(AbsenceKind.SickLeave, "2026-09-08", "2026-09-08")));

    [Fact]
    public void A_move_does_not_break_the_run_and_both_assignments_are_charged()
    {
        var facts = new MonthFacts().AbsentOn(1, 2, 3, 4, 7, 8, 9, 10, 11, 14)
            .As(EmploymentType.Pns, 8, to: "2026-09-08").As(EmploymentType.Pns, 9, from: "2026-09-09", unit: "BM");
        var month = facts.Build();

        Assert.All(month.Assignments, part =>
        {
            var sheet = new ChargeSheet();
            Rule.Assess(month, part, sheet);
            Assert.Single(sheet.Charges);
        });
    }

    [Fact]
    public void Five_days_at_each_side_of_a_month_end_are_not_ten_within_the_month()
    {
        Assert.Empty(Assess(new MonthFacts().In(2026, 5).AbsentOn(25, 26, 27, 28, 29)));
        Assert.Empty(Assess(new MonthFacts().In(2026, 6).AbsentOn(1, 2, 3, 4, 5)));
    }

    private static IReadOnlyList<Charge> Assess(MonthFacts facts)
    {
        var month = facts.Build();
        var sheet = new ChargeSheet();
        Rule.Assess(month, month.Assignments[0], sheet);
        return sheet.Charges;
    }
}
