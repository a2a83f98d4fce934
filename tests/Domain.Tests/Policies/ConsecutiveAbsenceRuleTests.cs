using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Rules;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

/// <summary>"From ten consecutive working days within the month". September 2026: Tuesday the 1st; weekends 5–6, 12–13, 19–20, 26–27.</summary>
public sealed class ConsecutiveAbsenceRuleTests
{
    [Theory]
    [InlineData("nine over one weekend", 1, 11, 0)]
    [InlineData("nine, then a weekend", 1, 13, 0)]
    [InlineData("ten over two weekends", 1, 14, 10)]
    [InlineData("eleven", 1, 15, 11)]
    [InlineData("the last nine of the month", 18, 30, 0)]
    [InlineData("the last ten of the month", 17, 30, 10)]
    public void The_tenth_day_in_a_row_counts_and_weekends_do_not_break_the_row(string label, int from, int to, int days) =>
        Assert.Equal((label, days), (label, DaysCharged(new MonthFacts().AbsentFromTo(from, to))));

    [Fact]
    public void A_holiday_neither_counts_nor_breaks_the_row()
    {
        Assert.Equal(0, DaysCharged(new MonthFacts().Holiday("2026-09-08").AbsentFromTo(1, 14)));
        Assert.Equal(10, DaysCharged(new MonthFacts().Holiday("2026-09-08").AbsentFromTo(1, 15)));
    }

    [Theory]
    [InlineData("07:30 -")]
    [InlineData("- 16:00")]
    [InlineData("15:59 16:00")]
    public void Any_punch_breaks_the_row(string punches) =>
        Assert.Equal(0, DaysCharged(new MonthFacts().AbsentFromTo(1, 22).On(11, punches)));

    [Theory]
    [InlineData(AbsenceKind.SickLeave)]
    [InlineData(AbsenceKind.OfficialTrip)]
    public void Approved_absence_breaks_the_row(AbsenceKind kind) =>
        Assert.Equal(0, DaysCharged(new MonthFacts().AbsentFromTo(1, 22).Away(kind, "2026-09-11", "2026-09-11")));

    [Fact]
    public void Approved_absence_on_a_weekend_only_does_not_break_the_row() =>
        Assert.Equal(10, DaysCharged(new MonthFacts().AbsentFromTo(1, 14).Away(AbsenceKind.SickLeave, "2026-09-05", "2026-09-06")));

    [Fact]
    public void Two_rows_of_nine_are_not_one_of_eighteen() =>
        Assert.Equal(0, DaysCharged(new MonthFacts().AbsentFromTo(1, 25).On(14, "07:30 16:00")));

    [Fact]
    public void Two_long_rows_in_one_month_are_charged_once_with_all_their_days()
    {
        var facts = new MonthFacts().AbsentFromTo(1, 30).On(15, "07:30 16:00").Build();
        var sheet = new ChargeSheet();

        TestPolicy.Consecutive(10, "100").Assess(facts, facts.Assignments[0], sheet);

        var charge = Assert.Single(sheet.Charges);
        Assert.Equal((1, ChargeUnit.Month, "100", 21), (charge.Quantity, charge.Unit, charge.Total.ToString(), charge.Dates.Count));
    }

    [Fact]
    public void A_row_over_the_end_of_a_month_counts_in_neither()
    {
        var may = new MonthFacts().In(2026, 5).AbsentFromTo(25, 29);
        var june = new MonthFacts().In(2026, 6).AbsentFromTo(1, 5);

        Assert.Equal(0, DaysCharged(may));
        Assert.Equal(0, DaysCharged(june));
    }

    [Fact]
    public void A_move_to_another_unit_does_not_break_the_row_and_each_part_is_charged()
    {
        var facts = new MonthFacts().Assigned("2026-09-01", "2026-09-04").Assigned("2026-09-05", "2026-09-30", jobClass: 9, unit: "BM")
            .AbsentFromTo(1, 14).Build();

        Assert.Equal([4, 6], Charged(facts));
    }

    [Fact]
    public void A_part_without_a_day_of_the_row_is_not_charged()
    {
        var facts = new MonthFacts().Assigned("2026-09-01", "2026-09-14").Assigned("2026-09-15", "2026-09-30", unit: "BM")
            .AbsentFromTo(1, 14).Build();

        Assert.Equal([10, 0], Charged(facts));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    public void A_row_of_one_is_a_row(int days, int charged) => Assert.Equal(charged, DaysCharged(new MonthFacts().AbsentOn(9), days));

    private static int DaysCharged(MonthFacts facts, int days = 10) => Charged(facts.Build(), days).Single();

    private static List<int> Charged(PersonMonth person, int days = 10) =>
    [
        .. person.Assignments.Select(part =>
        {
            var sheet = new ChargeSheet();
            TestPolicy.Consecutive(days, "100").Assess(person, part, sheet);
            return sheet.Charges.Sum(charge => charge.Dates.Count);
        }),
    ];
}
