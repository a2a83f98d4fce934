using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit;

/// <summary>
/// The people of the <see cref="Sample"/> agency: a head (PST), his secretary as head of BJ, and staff. <c>1</c> leads <c>2</c> and <c>3</c>;
/// <c>2</c> in Jayapura leads <c>4</c>; <c>5</c> moved from PST to BJ on 16 March 2026; <c>9</c> left at the end of February 2026.
/// </summary>
public static class SampleOrganisation
{
    public static OrganisationFacts Facts() => new(
        [.. Sample.Units.All],
        [new PatternFacts(Sample.FiveDays.Id, [.. Hours()])],
        [],
        [
            Person("1", ("PST", "Kepala", null, "2024-01-01", "9999-12-31")),
            Person("2", ("BJ", "Kepala Balai", "1", "2024-01-01", "9999-12-31")),
            Person("3", ("PST", "Staf", "1", "2024-01-01", "9999-12-31")),
            Person("4", ("BJ-TU", "Staf", "2", "2024-01-01", "9999-12-31")),
            Person("5", ("PST", "Staf", "1", "2024-01-01", "2026-03-15"), ("BJ", "Staf", "2", "2026-03-16", "9999-12-31")),
            Person("9", ("PST", "Staf", "1", "2024-01-01", "2026-02-28")),
        ],
        [new PersonAbsence(Nip.Parse("3"), new Absence(AbsenceKind.AnnualLeave, "", Sample.Range("2026-03-09", "2026-03-10"), "12/CUTI/2026"))],
        []);

    /// <summary>Nobody is away, and <c>4</c> gets another superior on 10 March 2026: <c>3</c> instead of <c>2</c>.</summary>
    public static OrganisationFacts WithNewSuperior()
    {
        var facts = Facts();
        return facts with
        {
            Absences = [],
            People =
            [
                .. facts.People.Where(person => person.Nip.Value != "4"),
                new Person(Nip.Parse("4"), "Pegawai 4",
                [
                    new Assignment(Sample.Range("2024-01-01", "2026-03-09"), EmploymentType.Pns, "BJ-TU", "Staf", 8, Nip.Parse("2")),
                    new Assignment(Sample.Range("2026-03-10", "9999-12-31"), EmploymentType.Pns, "BJ-TU", "Staf", 8, Nip.Parse("3")),
                ]),
            ],
        };
    }

    public static OrganisationView View() => new("sample", Facts());

    private static Person Person(string nip, params (string Unit, string Position, string? Superior, string From, string To)[] assignments) => new(
        Nip.Parse(nip),
        $"Pegawai {nip}",
        [
            .. assignments.Select(part => new Assignment(
                Sample.Range(part.From, part.To), EmploymentType.Pns, part.Unit, part.Position, 8, part.Superior is null ? null : Nip.Parse(part.Superior))),
        ]);

    private static IEnumerable<PatternHours> Hours()
    {
        foreach (var season in new[] { Season.Normal, Season.Ramadan })
        {
            for (var weekday = DayOfWeek.Monday; weekday <= DayOfWeek.Friday; weekday++)
                yield return new PatternHours(season, weekday, Sample.FiveDays.On(weekday, season)!);
        }
    }
}
