using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;

namespace EPerformance.Domain.Attendance;

/// <summary>
/// Reads the working days of one person's pay period: a month, or the three months of a quarter one after the other. In a quarter each month
/// has its own parts with its own share, so that the start is the sum of three monthly amounts.
/// </summary>
public sealed class PeriodReader(PayPeriod period, UnitTree units, WorkCalendar calendar)
{
    private readonly MonthReader[] _months = [.. period.Months.Select(month => new MonthReader(month, units, calendar))];

    /// <inheritdoc cref="MonthReader.Read"/>
    public PersonMonth Read(Person person, ReadOnlySpan<RecordedPunch> punches, IReadOnlyList<Absence> absences, IReadOnlyDictionary<DateOnly, DayHours>? roster = null)
    {
        var last = _months[^1].Read(person, punches, absences, roster);
        if (_months.Length == 1)
            return last;
        var parts = new List<AssignmentMonth>();
        var known = new List<Absence>();
        var before = new Dictionary<Absence, int>();
        foreach (var reader in _months)
        {
            var month = reader == _months[^1] ? last : reader.Read(person, punches, absences, roster);
            parts.AddRange(month.Assignments);
            known.AddRange(month.Absences);
            foreach (var (absence, days) in month.WorkdaysBefore)
                before.TryAdd(absence, days);
        }

        foreach (var absence in known.Where(absence => absence.Days.From >= period.Range.From))
            before.Remove(absence);
        return last with { Assignments = parts, Absences = [.. known.Distinct().OrderBy(absence => absence.Days.From)], WorkdaysBefore = before, Period = period.Range };
    }
}
