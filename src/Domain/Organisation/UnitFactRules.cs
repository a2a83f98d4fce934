using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Organisation;

/// <summary>Which facts of a unit may be recorded beside which. Who may is answered before, by the organisation of the day; whether the period is open, after.</summary>
public static class UnitFactRules
{
    /// <summary>Longer arrangements are recorded anew, so that somebody looks at them once a year.</summary>
    public const int MostDays = 366;

    private const int MostDaysAway = 366, MostDaysBetween = 31, MostDaysOfPlace = 3_660, MostRadius = 5_000;

    /// <param name="others">What is recorded already.</param>
    /// <param name="today">At the place of work of whom it is about.</param>
    public static Violation? Refusal(UnitFact fact, IEnumerable<RecordedUnitFact> others, DateOnly today, UnitFactGrounds grounds)
    {
        if (fact.Days.IsEmpty || fact.Days.Days > (fact is UnitFact.Place ? MostDaysOfPlace : MostDays) || fact.Days.From < today.AddDays(-MostDaysAway) || fact.Days.From > today.AddDays(MostDaysAway))
            return UnitFactViolations.DaysUnusable;
        var refusal = fact switch
        {
            UnitFact.Schedule { Assignment.PatternId: { } pattern } when !grounds.HasPattern(pattern) => UnitFactViolations.PatternUnknown,
            UnitFact.Swap { Day: var day } => Refusal(day, grounds),
            UnitFact.Roster roster => Refusal(roster),
            UnitFact.Place place => Refusal(place, today, grounds),
            _ => null,
        };
        return refusal ?? (others.Any(other => Collides(fact, other)) ? UnitFactViolations.Overlap : null);
    }

    /// <param name="lastDay">Inclusive; the day before the first takes all of it back. A roster and a swap are taken back whole or not at all.</param>
    public static Violation? RefusalToEnd(RecordedUnitFact recorded, DateOnly lastDay)
    {
        if (recorded.EndedOn is not null)
            return UnitFactViolations.HasEnded;
        var days = recorded.Fact.Days;
        var isWhole = recorded.Fact is UnitFact.Roster or UnitFact.Swap;
        return lastDay < days.From.AddDays(-1) || lastDay >= days.To || (isWhole && lastDay >= days.From) ? UnitFactViolations.DaysUnusable : null;
    }

    private static Violation? Refusal(SwappedDay day, UnitFactGrounds grounds)
    {
        if (Math.Abs(day.Free.DayNumber - day.Worked.DayNumber) > MostDaysBetween)
            return UnitFactViolations.DaysUnusable;
        if (grounds.HasRoster(CivilMonth.Of(day.Free)) || grounds.HasRoster(CivilMonth.Of(day.Worked)))
            return UnitFactViolations.WorksByRoster;
        return grounds.IsWorkday(day.Free) && !grounds.IsWorkday(day.Worked) ? null : UnitFactViolations.SwapUnusable;
    }

    private static Violation? Refusal(UnitFact.Roster roster)
    {
        if (roster.Shifts.Any(shift => !roster.Month.Contains(shift.Date)))
            return UnitFactViolations.RosterUnusable;
        DayHours? before = null;
        DateOnly? dayBefore = null;
        foreach (var day in roster.Shifts.GroupBy(shift => shift.Date).OrderBy(day => day.Key))
        {
            var hours = ShiftDay.Of(day.Select(shift => shift.Shift));
            if (hours is null || (dayBefore?.AddDays(1) == day.Key && before!.RunsInto(hours)))
                return UnitFactViolations.RosterUnusable;
            (before, dayBefore) = (hours, day.Key);
        }

        return null;
    }

    /// <summary>A place begins today at the earliest: what was tapped before has been judged.</summary>
    private static Violation? Refusal(UnitFact.Place place, DateOnly today, UnitFactGrounds grounds)
    {
        if (place.During.From < today)
            return UnitFactViolations.DaysUnusable;
        if (!Nip.TryParse(place.Location.Code, out _) || place.Location.Fence is not { RadiusMetres: > 0 and <= MostRadius } fence || !fence.Centre.LiesOnEarth())
            return UnitFactViolations.PlaceUnusable;
        return grounds.IsPlaceTaken(place.Location.Code) ? UnitFactViolations.PlaceTaken : null;
    }

    /// <summary>Of one unit or person there is one pattern, one roster and one swap at a time; of one code one place.</summary>
    private static bool Collides(UnitFact fact, RecordedUnitFact recorded)
    {
        if (recorded.Days.IsEmpty)
            return false;
        return (fact, recorded.Fact) switch
        {
            (UnitFact.Schedule one, UnitFact.Schedule other) => (one.Person, one.Unit) == (other.Person, other.Unit) && one.Days.Overlaps(recorded.Days),
            (UnitFact.Swap one, UnitFact.Swap other) => one.Day.Nip == other.Day.Nip && (other.Day.Concerns(one.Day.Free) || other.Day.Concerns(one.Day.Worked)),
            (UnitFact.Roster one, UnitFact.Roster other) => one.Nip == other.Nip && one.Month == other.Month,
            (UnitFact.Place one, UnitFact.Place other) => one.Location.Code == other.Location.Code && one.During.Overlaps(recorded.Days),
            _ => false,
        };
    }
}

/// <summary>What a fact is judged by, of the organisation as it is and of whom it is about.</summary>
/// <param name="HasPattern">Whether there is such a work pattern.</param>
/// <param name="IsWorkday">Whether the person is expected on a day.</param>
/// <param name="HasRoster">Whether the person works by shifts in a month.</param>
/// <param name="IsPlaceTaken">Whether the import, or another unit, has a place of that code.</param>
public sealed record UnitFactGrounds(Func<string, bool> HasPattern, Func<DateOnly, bool> IsWorkday, Func<CivilMonth, bool> HasRoster, Func<string, bool> IsPlaceTaken);
