using System.Collections.Concurrent;
using EPerformance.Application.Bundles;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Organisation;

/// <summary>One version of the organisation with everything that is asked of it. Immutable, so that all requests may share it.</summary>
public sealed class OrganisationView
{
    private const int MonthsKept = 24;

    /// <summary>A shift ends on the following day at the latest.</summary>
    private const int NeighbouringDays = 2;

    private readonly ILookup<Nip, Absence> _absences;
    private readonly ConcurrentDictionary<CivilMonth, MonthReader> _readers = new();
    private readonly Dictionary<string, Location> _locations;
    private readonly Dictionary<string, IReadOnlyList<Location>> _locationsOfUnit;

    public OrganisationView(string version, OrganisationFacts facts)
    {
        Version = version;
        People = facts.People.ToDictionary(person => person.Nip);
        Units = new UnitTree(facts.Units);
        var patterns = facts.Patterns.ToDictionary(
            pattern => pattern.Id,
            pattern => new WorkPattern(pattern.Id, pattern.Hours.Select(row => (row.Season, row.Weekday, row.Hours))),
            StringComparer.Ordinal);
        Calendar = new WorkCalendar(Units, patterns, facts.Calendar, facts.Schedules);
        WorkingTime = new WorkingTime(Calendar, Units);
        _absences = facts.Absences.ToLookup(row => row.Nip, row => row.Absence);
        Rosters = new Rosters(facts.FactTables.FirstOrDefault(table => table.FileName == Rosters.FileName));
        FactFiles = facts.FactTables.Where(table => table.IsPresent).Select(table => table.FileName).ToHashSet(StringComparer.Ordinal);
        _locations = facts.Locations.ToDictionary(location => location.Code, StringComparer.Ordinal);
        _locationsOfUnit = Units.All.ToDictionary(unit => unit.Code, unit => NearestLocations(unit, facts.Locations), StringComparer.Ordinal);
        Supervision = new Supervision(People, facts.StandIns, facts.Absences.Select(row => (row.Nip, row.Absence.Days)));
    }

    /// <summary>Changes with every import.</summary>
    public string Version { get; }

    public IReadOnlyDictionary<Nip, Person> People { get; }

    public UnitTree Units { get; }

    public WorkCalendar Calendar { get; }

    public WorkingTime WorkingTime { get; }

    public Supervision Supervision { get; }

    public Rosters Rosters { get; }

    /// <summary>Names of the imported fact files, given even if without rows.</summary>
    public IReadOnlySet<string> FactFiles { get; }

    /// <summary>Approved absences of a person, in no particular order.</summary>
    public IReadOnlyList<Absence> AbsencesOf(Nip nip) => [.. _absences[nip]];

    /// <summary><c>null</c> for strangers.</summary>
    public string? NameOf(Nip nip) => People.TryGetValue(nip, out var person) ? person.Name : null;

    /// <summary>Where and as what the person works on a day; <c>null</c> for strangers, before joining and after leaving.</summary>
    public Assignment? AssignmentOn(Nip nip, DateOnly date) => People.TryGetValue(nip, out var person) ? person.AssignmentOn(date) : null;

    /// <summary>A month of a person as the organisation plans it, read with these punches.</summary>
    /// <param name="granted">Recorded absences and approved requests together.</param>
    public PersonMonth Read(Person person, CivilMonth month, ReadOnlySpan<RecordedPunch> punches, Granted granted) =>
        ReaderOf(month).Read(person, punches, granted.Absences, Rosters.Of(person.Nip), granted.Permits);

    /// <summary>Whether an employed person is expected on the day: by the own shifts in a month that has any, else by the own pattern or the calendar of the unit.</summary>
    public bool IsWorkday(Person person, DateOnly date)
    {
        var month = CivilMonth.Of(date);
        return Rosters.Of(person.Nip) is { } own && own.Keys.Any(month.Contains)
            ? own.ContainsKey(date)
            : Calendar.HoursOn(person.Nip, person.AssignmentOn(date)!.UnitCode, date) is not null;
    }

    /// <summary>Reads days of a month; the calendar of a month is worked out once, of rarely asked months each time.</summary>
    public MonthReader ReaderOf(CivilMonth month) =>
        _readers.Count < MonthsKept || _readers.ContainsKey(month)
            ? _readers.GetOrAdd(month, _ => new MonthReader(month, Units, Calendar))
            : new MonthReader(month, Units, Calendar);

    public Location? Location(string code) => _locations.GetValueOrDefault(code);

    /// <summary>The places of the unit, else of the nearest unit above that has any, else those that are everybody's.</summary>
    public IReadOnlyList<Location> LocationsOf(Unit unit) => _locationsOfUnit[unit.Code];

    public Unit UnitOf(Assignment assignment) => Units[assignment.UnitCode];

    /// <summary>
    /// The person's civil day and place of work at an instant; <c>null</c> when not employed then. Around a move between zones the day is
    /// tried in each zone, and the one whose assignment really is in that zone counts.
    /// </summary>
    public (DateOnly Date, Assignment Assignment, AgencyZone Zone)? At(Nip nip, DateTimeOffset instant)
    {
        foreach (var zone in AgencyZone.All)
        {
            var date = zone.DateOf(instant);
            if (AssignmentOn(nip, date) is { } assignment && UnitOf(assignment).Zone == zone)
                return (date, assignment, zone);
        }

        return null;
    }

    /// <summary>As <see cref="At"/>; for who works in shifts the day on which the shift began that the punch belongs to, if there is one.</summary>
    public (DateOnly Date, Assignment Assignment, AgencyZone Zone)? DayOf(Nip nip, DateTimeOffset instant, PunchDirection direction)
    {
        var civil = At(nip, instant);
        return ShiftDayOf(nip, RecordedPunch.Instant(instant, direction), civil?.Date ?? AgencyZone.Wib.DateOf(instant)) is var (date, assignment)
            ? (date, assignment, UnitOf(assignment).Zone)
            : civil;
    }

    /// <summary>The day on which the shift began that a punch belongs to, and the place of work then; <c>null</c> when it belongs to none.</summary>
    /// <param name="civil">The civil day of the punch; the shift may have begun the day before, or begin the day after.</param>
    public (DateOnly Date, Assignment Assignment)? ShiftDayOf(Nip nip, RecordedPunch punch, DateOnly civil)
    {
        if (Rosters.Of(nip) is null)
            return null;
        foreach (var day in new[] { civil.DayNumber, civil.DayNumber - 1, civil.DayNumber + 1 })
        {
            if (day >= DateOnly.MinValue.DayNumber && day <= DateOnly.MaxValue.DayNumber && ShiftOn(nip, DateOnly.FromDayNumber(day)) is var (window, assignment) && window.Contains(punch))
                return (DateOnly.FromDayNumber(day), assignment);
        }

        return null;
    }

    /// <summary>Which punches are those of the person's shift on the day; <c>null</c> without a shift or an assignment on it.</summary>
    public ShiftWindow? ShiftWindowOn(Nip nip, DateOnly date) => ShiftOn(nip, date)?.Window;

    /// <summary>When nothing belongs to a day of a zone any more: its midnight, or later when shifts of the day run on.</summary>
    public DateTimeOffset EndOf(AgencyZone zone, DateOnly date)
    {
        var midnight = new TimeSpan(1, 0, 0, 0);
        if (date > DateOnly.MaxValue.AddDays(-NeighbouringDays))
            return DateTimeOffset.MaxValue;
        return zone.At(date, TimeOnly.MinValue) + (Rosters.LatestEnd(date) is var end && end > midnight ? end : midnight);
    }

    private (ShiftWindow Window, Assignment Assignment)? ShiftOn(Nip nip, DateOnly date)
    {
        if (Rosters.Of(nip) is not { } roster || AssignmentOn(nip, date) is not { } assignment)
            return null;
        var person = People[nip];
        return ShiftWindow.Of(roster, date, day => UnitOf(person.AssignmentNearest(day)!).Zone) is { } window ? (window, assignment) : null;
    }

    private IReadOnlyList<Location> NearestLocations(Unit unit, IReadOnlyList<Location> all)
    {
        foreach (var level in Units.AncestorsAndSelf(unit))
        {
            var here = all.Where(location => location.UnitCode == level.Code).ToList();
            if (here.Count > 0)
                return here;
        }

        return [.. all.Where(location => location.UnitCode is null)];
    }
}
