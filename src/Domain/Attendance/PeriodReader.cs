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
        var months = new PersonMonth[_months.Length];
        for (var i = 0; i < months.Length; i++)
            months[i] = _months[i].Read(person, punches, absences, roster);
        return Join(period, months);
    }

    /// <summary>The months of a period as one.</summary>
    /// <param name="months">All of them, in order of time; an absence in two of them is the same object in both.</param>
    public static PersonMonth Join(PayPeriod period, IReadOnlyList<PersonMonth> months)
    {
        if (months.Count == 1)
            return months[0];
        var before = new Dictionary<Absence, int>();
        foreach (var (absence, days) in months.SelectMany(month => month.WorkdaysBefore).Where(leave => leave.Key.Days.From < period.Range.From))
            before.TryAdd(absence, days);
        return months[^1] with
        {
            Assignments = [.. months.SelectMany(month => month.Assignments)],
            Absences = [.. months.SelectMany(month => month.Absences).Distinct().OrderBy(absence => absence.Days.From)],
            WorkdaysBefore = before,
            Period = period.Range,
        };
    }
}
