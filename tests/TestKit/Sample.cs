using System.Globalization;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit;

/// <summary>A small agency: head office PST (WIB), offices BM (WITA) and BJ (WIT) with a unit BJ-TU below.</summary>
public static class Sample
{
    public static WorkPattern FiveDays { get; } = new("perpres21-5day", FiveDayHours());

    public static UnitTree Units { get; } = new(
    [
        new Unit("PST", null, "Pusat", AgencyZone.Wib, FiveDays.Id),
        new Unit("BM", "PST", "Balai Makassar", AgencyZone.Wita, FiveDays.Id),
        new Unit("BJ", "PST", "Balai Jayapura", AgencyZone.Wit, FiveDays.Id),
        new Unit("BJ-TU", "BJ", "Tata Usaha", AgencyZone.Wit, FiveDays.Id),
    ]);

    public static WorkCalendar Calendar(params CalendarEntry[] entries) =>
        new(Units, new Dictionary<string, WorkPattern> { [FiveDays.Id] = FiveDays }, entries);

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateRange Range(string from, string to) => new(Date(from), Date(to));

    public static TimeSpan Clock(string text) => TimeSpan.ParseExact(text, ["hh\\:mm", "hh\\:mm\\:ss"], CultureInfo.InvariantCulture);

    private static IEnumerable<(Season Season, DayOfWeek Weekday, DayHours Hours)> FiveDayHours()
    {
        for (var weekday = DayOfWeek.Monday; weekday <= DayOfWeek.Thursday; weekday++)
        {
            yield return (Season.Normal, weekday, new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 0), 60));
            yield return (Season.Ramadan, weekday, new DayHours(new TimeOnly(8, 0), new TimeOnly(15, 0), 30));
        }

        yield return (Season.Normal, DayOfWeek.Friday, new DayHours(new TimeOnly(7, 30), new TimeOnly(16, 30), 90));
        yield return (Season.Ramadan, DayOfWeek.Friday, new DayHours(new TimeOnly(8, 0), new TimeOnly(15, 30), 60));
    }
}
