using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Application.RollUp;

/// <summary>The figures of a person's period, from the facts that it was paid from.</summary>
internal static class PersonFigures
{
    /// <param name="result"><c>null</c> for who could not be calculated.</param>
    /// <param name="catalogue">With the weights of the time.</param>
    public static PersonPeriod Of(FrozenPerson person, PersonResult? result, Rating? rating, FrozenCatalogue catalogue)
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
            result is null ? null : new PayTally(result.Base, result.Payable, result.Difference))
        {
            Points = PointsOf(person, catalogue),
            Standing = person.Months.Count > 0 ? StandingOf([.. person.Months.SelectMany(month => month.Assignments)]) : null,
        };
    }

    private static Exact? PointsOf(FrozenPerson person, FrozenCatalogue catalogue)
    {
        Exact? points = null;
        foreach (var day in person.Months.SelectMany(month => month.Activities.Days))
        {
            foreach (var line in day.Work)
            {
                if (catalogue.EntryOf(line.Code, day.Date)?.Weight is { } weight)
                    points = (points ?? Exact.Zero) + weight * Exact.FromDecimal(line.Quantity);
            }
        }

        return points;
    }

    private static Standing? StandingOf(IReadOnlyList<AssignmentMonth> parts)
    {
        if (parts.Count == 0)
            return null;
        var last = parts[^1].Assignment;
        var same = parts.Reverse().TakeWhile(part => (part.Assignment.UnitCode, part.Assignment.Position) == (last.UnitCode, last.Position)).Last().Assignment;
        var days = parts.SelectMany(part => part.Days).Where(day => day.State == DayState.Present).ToList();
        return new Standing(same.Days.From, parts.Sum(part => part.Span.Days), last.SupervisorNip, days.Count, days.Sum(Standing.ShortOf));
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
