using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Rules;
using EPerformance.TestKit.Attendance;
using EPerformance.TestKit.Policies;

namespace EPerformance.Domain.Tests.Policies;

public sealed class AbsentDayRuleTests
{
    [Fact]
    public void Nobody_who_came_is_charged() => Assert.Empty(Assess(Facts.September()));

    [Fact]
    public void Each_absent_working_day_counts_once()
    {
        var charge = Assert.Single(Assess(Facts.September().Absent("2026-09-01", "2026-09-30")));

        Assert.Equal((2, ChargeUnit.Day, "8"), (charge.Quantity, charge.Unit, charge.Total.ToString()));
        Assert.Equal([1, 30], charge.Dates.Select(date => date.Day));
    }

    [Fact]
    public void Free_days_without_punches_cost_nothing() =>
        Assert.Equal(2, Assert.Single(Assess(Facts.September().Holiday("2026-09-07").AbsentFromTo("2026-09-04", "2026-09-08"))).Quantity);

    [Fact]
    public void One_punch_makes_a_day_not_absent() =>
        Assert.Empty(Assess(Facts.September().Punched("2026-09-01", "07:30", null).Punched("2026-09-02", null, "16:00")));

    [Fact]
    public void Approved_absence_makes_a_day_not_absent() =>
        Assert.Equal(
            [3],
            Assert.Single(Assess(Facts.September().AbsentFromTo("2026-09-01", "2026-09-03").Leave(AbsenceKind.SickLeave, "2026-09-01", "2026-09-02"))).Dates.Select(date => date.Day));

    [Fact]
    public void Days_outside_the_assignment_are_not_the_persons() =>
        Assert.Equal(1, Assert.Single(Assess(Facts.September().Assigned("2026-09-10", "2026-09-30").AbsentFromTo("2026-09-08", "2026-09-10"))).Quantity);

    private static IReadOnlyList<Charge> Assess(Facts facts)
    {
        var person = facts.Read();
        var sheet = new ChargeSheet();
        Decree.AbsentDay().Assess(person, person.Assignments[0], sheet);
        return sheet.Charges;
    }
}
