using EPerformance.Application.Bundles.Files;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles;

/// <summary>Reads a month bundle and reports everything that is wrong with it at once (<c>docs/formats.md</c>).</summary>
public static class BundleReader
{
    /// <param name="nationalPatterns">Work patterns that need no file.</param>
    /// <param name="strict">Punches of unknown numbers are problems instead of a counted warning.</param>
    /// <returns>The bundle, or <c>null</c> when there is any problem.</returns>
    public static (Bundle? Bundle, ProblemSink Findings) Read(
        IBundleSource source, IReadOnlyDictionary<string, WorkPattern> nationalPatterns, bool strict)
    {
        var sink = new ProblemSink();

        // The log is by far the largest file; the disk delivers it while the small files are being read.
        var log = Task.Run(() => source.Read(PunchesFile.FileName));
        var patterns = PatternsFile.Read(source.Read(PatternsFile.FileName), nationalPatterns, sink);
        var units = UnitsFile.Read(Compulsory(source.Read(UnitsFile.Name), UnitsFile.Name, sink), patterns, sink);
        var employees = EmployeesFile.Read(Compulsory(source.Read(EmployeesFile.FileName), EmployeesFile.FileName, sink), units, sink);
        var calendar = source.Read(CalendarFile.FileName);
        var entries = CalendarFile.Read(calendar, units, sink);
        var schedules = SchedulesFile.Read(source.Read(SchedulesFile.FileName), patterns, units, employees, sink);
        var standIns = StandInsFile.Read(source.Read(StandInsFile.FileName), employees, sink);
        var absences = AbsencesFile.Read(source.Read(AbsencesFile.FileName), employees, sink);
        var facts = FactTables.All.ToDictionary(spec => spec.FileName, spec => spec.Read(source.Read(spec.FileName), employees, sink), StringComparer.Ordinal);
        RosterCheck.Check(facts[Rosters.FileName], sink);
        var locations = LocationsFile.Read(source.Read(LocationsFile.FileName), sink);

        // Punches come last: comparing a wall-clock time with an instant needs the zone of a sound assignment.
        var people = employees.ToPeople();
        var tree = sink.Any ? null : units.ToTree();
        AgencyZone? ZoneOn(int person, DateOnly date) => people[person].AssignmentOn(date) is { } assignment ? tree?[assignment.UnitCode].Zone : null;
        var punches = PunchesFile.Read(Compulsory(log.Result, PunchesFile.FileName, sink), employees, people, ZoneOn, strict, sink);
        if (sink.Any || tree is null)
            return (null, sink);
        return (new Bundle(
            tree,
            new WorkCalendar(tree, patterns, entries, schedules),
            people,
            punches,
            [.. people.Select(person => absences.Of(person.Nip))],
            facts,
            calendar is not null)
        {
            Patterns = [.. patterns.Values.OrderBy(pattern => pattern.Id, StringComparer.Ordinal)],
            CalendarEntries = entries,
            Schedules = schedules,
            StandIns = standIns,
            Locations = locations,
        }, sink);
    }

    private static byte[]? Compulsory(byte[]? bytes, string file, ProblemSink sink)
    {
        if (bytes is null)
            sink.Problem(file, 1, "*", new Text("berkas wajib tidak ada", "the file is compulsory and missing"));
        return bytes;
    }
}
