using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Calendars;

/// <summary>
/// Answers "is this a working day for this unit, and with which hours?".
/// A working day is a day of the unit's pattern, minus holidays and collective leave, plus special workdays.
/// On one day a row for a nearer unit wins over one for a unit above it or for everybody; on the same level a holiday or
/// collective leave wins over a special workday.
/// The pattern of a day is the person's own for that time, else that of the nearest unit that has one for it, else the unit's.
/// Source: Perpres 21/2023 art. 4 (days and hours), the yearly SKB of three ministers and Keppres (holidays, collective leave).
/// </summary>
public sealed class WorkCalendar
{
    private readonly Dictionary<string, List<CalendarEntry>> _entriesOfUnit = new(StringComparer.Ordinal);
    private readonly List<CalendarEntry> _entriesForAll = [];
    private readonly IReadOnlyDictionary<string, WorkPattern> _patterns;
    private readonly Dictionary<string, List<PatternAssignment>> _patternsOfUnit = new(StringComparer.Ordinal);
    private readonly Dictionary<Nip, List<PatternAssignment>> _patternsOfPerson = [];
    private readonly ILookup<Nip, SwappedDay> _swapsOfPerson;
    private readonly UnitTree _units;

    /// <param name="assignments">Where those of one unit or person overlap, the first one counts.</param>
    public WorkCalendar(
        UnitTree units, IReadOnlyDictionary<string, WorkPattern> patterns, IEnumerable<CalendarEntry> entries, IEnumerable<PatternAssignment>? assignments = null, IEnumerable<SwappedDay>? swaps = null)
    {
        _swapsOfPerson = (swaps ?? []).ToLookup(swap => swap.Nip);
        _units = units;
        _patterns = patterns;
        foreach (var assignment in assignments ?? [])
        {
            if (assignment.Nip is { } person)
                (_patternsOfPerson.TryGetValue(person, out var own) ? own : _patternsOfPerson[person] = []).Add(assignment);
            else
                (_patternsOfUnit.TryGetValue(assignment.UnitCode!, out var ofUnit) ? ofUnit : _patternsOfUnit[assignment.UnitCode!] = []).Add(assignment);
        }

        foreach (var entry in entries)
        {
            if (entry.UnitCode is null)
                _entriesForAll.Add(entry);
            else if (_entriesOfUnit.TryGetValue(entry.UnitCode, out var list))
                list.Add(entry);
            else
                _entriesOfUnit[entry.UnitCode] = [entry];
        }
    }

    /// <summary>The hours of the day for the unit, or <c>null</c> when it is free.</summary>
    public DayHours? HoursOn(string unitCode, DateOnly date) => HoursBy(PatternOf(_units[unitCode], date), _units[unitCode], date);

    /// <summary>As the person works in the unit: by an own pattern if there is one for the day; a swapped day has the hours of the one that is given up for it.</summary>
    public DayHours? HoursOn(Nip person, string unitCode, DateOnly date)
    {
        foreach (var swap in _swapsOfPerson[person])
        {
            if (swap.Concerns(date))
                return date == swap.Free ? null : HoursByPattern(person, unitCode, swap.Free);
        }

        return HoursByPattern(person, unitCode, date);
    }

    private DayHours? HoursByPattern(Nip person, string unitCode, DateOnly date)
    {
        var own = _patternsOfPerson.GetValueOrDefault(person)?.Find(assignment => assignment.Days.Contains(date));
        return own is null ? HoursOn(unitCode, date) : own.PatternId is null ? null : HoursBy(_patterns[own.PatternId], _units[unitCode], date);
    }

    /// <summary>Whether the person has an own pattern, or swapped a day, on some of the days.</summary>
    public bool HasOwnPattern(Nip person, DateRange days) => _swapsOfPerson[person].Any(swap => days.Contains(swap.Free) || days.Contains(swap.Worked)) || _patternsOfPerson.TryGetValue(person, out var own) && own.Exists(assignment => assignment.Days.Overlaps(days));

    /// <summary>Whether somebody has an own pattern, or a swap, that works on the day.</summary>
    public bool HasOwnPatternOn(DateOnly date) => _swapsOfPerson.Any(own => own.Any(swap => swap.Worked == date)) || _patternsOfPerson.Values.Any(own => own.Exists(assignment => assignment.PatternId is not null && assignment.Days.Contains(date)));

    private DayHours? HoursBy(WorkPattern? pattern, Unit unit, DateOnly date)
    {
        if (pattern is null)
            return null;
        var (worked, season) = Exception(unit, date);
        var hours = pattern.On(date.DayOfWeek, season);
        return worked switch
        {
            false => null,
            // A free weekday that is worked has Monday's hours; a weekday that is worked anyway keeps its own.
            true => hours ?? pattern.On(DayOfWeek.Monday, season),
            null => hours,
        };
    }

    public bool IsWorkday(string unitCode, DateOnly date) => HoursOn(unitCode, date) is not null;

    /// <summary>Working days of the unit in the range, both ends inclusive.</summary>
    public int Workdays(string unitCode, DateRange range)
    {
        var count = 0;
        foreach (var date in range.EachDay())
        {
            if (IsWorkday(unitCode, date))
                count++;
        }

        return count;
    }

    /// <summary><c>null</c> when the days are free.</summary>
    private WorkPattern? PatternOf(Unit unit, DateOnly date)
    {
        if (_patternsOfUnit.Count > 0)
        {
            foreach (var level in _units.AncestorsAndSelf(unit))
            {
                if (_patternsOfUnit.GetValueOrDefault(level.Code)?.Find(assignment => assignment.Days.Contains(date)) is { } assigned)
                    return assigned.PatternId is null ? null : _patterns[assigned.PatternId];
            }
        }

        return _patterns[unit.WorkPatternId];
    }

    /// <summary>What the nearest calendar row says: worked, free, or nothing (<c>null</c>); and the season of the day.</summary>
    private (bool? Worked, Season Season) Exception(Unit unit, DateOnly date)
    {
        bool? worked = null;
        var season = Season.Normal;
        for (var level = unit; level is not null; level = _units.ParentOf(level))
        {
            if (_entriesOfUnit.TryGetValue(level.Code, out var entries))
                Look(entries, date, ref worked, ref season);
        }

        Look(_entriesForAll, date, ref worked, ref season);
        return (worked, season);
    }

    private static void Look(List<CalendarEntry> entries, DateOnly date, ref bool? worked, ref Season season)
    {
        bool? here = null;
        foreach (var entry in entries)
        {
            if (!entry.Days.Contains(date))
                continue;
            switch (entry.Kind)
            {
                case CalendarKind.Ramadan:
                    season = Season.Ramadan;
                    break;
                case CalendarKind.SpecialWorkday:
                    here ??= true;
                    break;
                default:
                    here = false;
                    break;
            }
        }

        worked ??= here;
    }
}
