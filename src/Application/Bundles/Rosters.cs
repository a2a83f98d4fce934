using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles;

/// <summary>The shifts of people who do not work by the pattern of their unit.</summary>
public sealed class Rosters
{
    public const string FileName = "rosters.csv";

    private readonly Dictionary<string, Dictionary<DateOnly, DayHours>> _shifts;
    private readonly Dictionary<DateOnly, TimeSpan> _latestEnds = [];

    /// <param name="table">Of <see cref="FileName"/>, checked; <c>null</c> when there is none.</param>
    /// <param name="own">Recorded here: each takes the place of all shifts of the person that begin in its month.</param>
    public Rosters(FactTable? table, IEnumerable<UnitFact.Roster>? own = null)
    {
        _shifts = (table?.Named() ?? []).GroupBy(row => row["nip"], StringComparer.Ordinal).ToDictionary(
            own => own.Key,
            own => own.GroupBy(row => row.Date("date")).ToDictionary(day => day.Key, Combine),
            StringComparer.Ordinal);
        foreach (var roster in own ?? [])
            Replace(roster);
        foreach (var (date, hours) in _shifts.Values.SelectMany(own => own))
        {
            if (ShiftWindow.LatestEnd(hours) is var end && end > LatestEnd(date))
                _latestEnds[date] = end;
        }
    }

    /// <summary>The person's own shifts by the day on which they begin; <c>null</c> for who works by the unit's pattern.</summary>
    public IReadOnlyDictionary<DateOnly, DayHours>? Of(Nip nip) => _shifts.GetValueOrDefault(nip.Value);

    /// <summary>Whether somebody has a shift on the day.</summary>
    public bool HasShiftOn(DateOnly date) => _latestEnds.ContainsKey(date);

    /// <summary>Until when punches may belong to shifts of the day, since its midnight; zero when nobody has one.</summary>
    public TimeSpan LatestEnd(DateOnly date) => _latestEnds.GetValueOrDefault(date);

    private void Replace(UnitFact.Roster roster)
    {
        var shifts = (_shifts.GetValueOrDefault(roster.Nip.Value) ?? []).Where(day => !roster.Month.Contains(day.Key)).ToDictionary();
        foreach (var day in roster.Shifts.GroupBy(shift => shift.Date))
            shifts[day.Key] = ShiftDay.Of(day.Select(shift => shift.Shift)) ?? throw new InvalidOperationException($"the shifts of {day.Key:yyyy-MM-dd} do not fit together: they were not checked");
        if (shifts.Count > 0)
            _shifts[roster.Nip.Value] = shifts;
        else
            _shifts.Remove(roster.Nip.Value);
    }

    private static DayHours Combine(IGrouping<DateOnly, NamedRow> day) =>
        ShiftDay.Of(day.Select(row => new Shift(row.Clock("start"), row.Clock("end"))))
        ?? throw new InvalidOperationException($"{FileName}: the shifts of {day.Key:yyyy-MM-dd} do not fit together: the bundle was not checked");
}
