using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Calendars;

/// <summary>
/// Answers "is this a working day for this unit, and with which hours?".
/// A working day is a day of the unit's pattern, minus holidays and collective leave, plus special workdays.
/// On one day a row for a nearer unit wins over one for a unit above it or for everybody; on the same level a holiday or
/// collective leave wins over a special workday.
/// Source: Perpres 21/2023 art. 4 (days and hours), the yearly SKB of three ministers and Keppres (holidays, collective leave).
/// </summary>
public sealed class WorkCalendar
{
    private readonly Dictionary<string, List<CalendarEntry>> _entriesOfUnit = new(StringComparer.Ordinal);
    private readonly List<CalendarEntry> _entriesForAll = [];
    private readonly IReadOnlyDictionary<string, WorkPattern> _patterns;
    private readonly UnitTree _units;

    public WorkCalendar(UnitTree units, IReadOnlyDictionary<string, WorkPattern> patterns, IEnumerable<CalendarEntry> entries)
    {
        _units = units;
        _patterns = patterns;
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
    public DayHours? HoursOn(string unitCode, DateOnly date)
    {
        var unit = _units[unitCode];
        var pattern = _patterns[unit.WorkPatternId];
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
