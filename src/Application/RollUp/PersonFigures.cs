using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.RollUp;

namespace EPerformance.Application.RollUp;

/// <summary>The figures of a person's period, from the facts that it was paid from.</summary>
internal static class PersonFigures
{
    /// <param name="result"><c>null</c> for who could not be calculated.</param>
    public static PersonPeriod Of(FrozenPerson person, PersonResult? result, Rating? rating)
    {
        var parts = person.Months
            .SelectMany(month => month.Assignments.Select(part => (part.Assignment.UnitCode, Part: Of(month, part))))
            .GroupBy(one => one.UnitCode, StringComparer.Ordinal)
            .Select(unit => new UnitPart(
                unit.Key, unit.Aggregate(DayTally.None, (sum, one) => sum + one.Part.Days), unit.Aggregate(WorkTally.None, (sum, one) => sum + one.Part.Work)))
            .ToList();
        var last = person.Months.Count > 0 ? person.LastAssignment : null;
        return new PersonPeriod(
            person.Nip, person.Name, last?.UnitCode ?? "", last?.Position ?? "", result?.JobClass ?? last?.JobClass, parts, rating?.Predicate,
            result is null ? null : new PayTally(result.Base, result.Payable, result.Difference));
    }

    private static (DayTally Days, WorkTally Work) Of(FrozenMonth month, AssignmentMonth part)
    {
        var activities = month.Activities.Days.Where(day => IsOf(month, part.Assignment, day.Date)).ToList();
        var pending = month.Pending.Where(day => IsOf(month, part.Assignment, day.Date)).Sum(day => day.Work.Count);
        return (DayTally.Of(part.Days), new WorkTally(activities.Sum(day => day.Lines), activities.Sum(day => (long)day.Minutes), activities.Sum(day => day.Rejected), pending));
    }

    /// <summary>Work of a day without an assignment, which there should be none of, goes with the last one rather than nowhere.</summary>
    private static bool IsOf(FrozenMonth month, Assignment assignment, DateOnly date) =>
        (month.Assignments.FirstOrDefault(part => part.Assignment.Days.Contains(date)) ?? month.Assignments[^1]).Assignment == assignment;
}
