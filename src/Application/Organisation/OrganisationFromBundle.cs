using EPerformance.Application.Bundles;
using EPerformance.Domain.Calendars;

namespace EPerformance.Application.Organisation;

/// <summary>The organisation that a month bundle describes.</summary>
public static class OrganisationFromBundle
{
    private static readonly DayOfWeek[] Weekdays = Enum.GetValues<DayOfWeek>();

    public static OrganisationFacts Of(Bundle bundle) => new(
        [.. bundle.Units.All],
        [.. bundle.Patterns.Select(Rows)],
        bundle.CalendarEntries,
        bundle.People,
        [.. bundle.People.SelectMany((person, index) => bundle.Absences[index].Select(absence => new PersonAbsence(person.Nip, absence)))],
        bundle.StandIns)
    {
        Locations = bundle.Locations,
        Schedules = bundle.Schedules,
        FactTables = [.. bundle.Facts.Values.Where(table => table.IsPresent).OrderBy(table => table.FileName, StringComparer.Ordinal)],
    };

    private static PatternFacts Rows(WorkPattern pattern) => new(
        pattern.Id,
        [
            .. from season in Enum.GetValues<Season>()
               from weekday in Weekdays
               let hours = pattern.On(weekday, season)
               where hours is not null
               select new PatternHours(season, weekday, hours),
        ]);
}
