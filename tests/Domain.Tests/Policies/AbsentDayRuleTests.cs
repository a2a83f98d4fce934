using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Rules;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

public sealed class AbsentDayRuleTests
{
    [Fact]
    public void Nobody_who_came_is_charged() => Assert.Empty(Assess(new MonthFacts()));

    [Fact]
    public void Each_absent_working_day_counts_once()
    {
        var charge = Assert.Single(Assess(new MonthFacts().AbsentOn(1, 30)));

        Assert.Equal((2, ChargeUnit.Day, "8"), (charge.Quantity, charge.Unit, charge.Total.ToString()));
        Assert.Equal([1, 30], charge.Dates.Select(date => date.Day));
    }

    [Fact]
    public void Free_days_without_punches_cost_nothing() =>
        Assert.Equal(2, Assert.Single(Assess(new MonthFacts().Holiday("2026-09-07").AbsentFromTo(4, 8))).Quantity);

    [Fact]
    public void One_punch_makes_a_day_not_absent() =>
        Assert.Empty(Assess(new MonthFacts().On(1, "07:30 -").On(2, "- 16:00")));

    [Fact]
    public void Approved_absence_makes_a_day_not_absent() =>
        Assert.Equal(
            [3],
            Assert.Single(Assess(new MonthFacts().AbsentFromTo(1, 3).Away(AbsenceKind.SickLeave, "2026-09-01", "2026-09-02"))).Dates.Select(date => date.Day));

    [Fact]
    public void Days_outside_the_assignment_are_not_the_persons() =>
        Assert.Equal(1, Assert.Single(Assess(new MonthFacts().Assigned("2026-09-10", "2026-09-30").AbsentFromTo(8, 10))).Quantity);

    private static IReadOnlyList<Charge> Assess(MonthFacts facts)
    {
        var person = facts.Build();
        var sheet = new ChargeSheet();
        TestPolicy.AbsentDay("4").Assess(person, person.Assignments[0], sheet);
        return sheet.Charges;
    }
}
