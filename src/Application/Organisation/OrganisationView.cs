using System.Collections.Concurrent;
using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Requests;
using EPerformance.Application.UnitSetup;
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
    private readonly IReadOnlyDictionary<string, IReadOnlyList<(Location Location, DateRange Days)>> _places;
    private readonly ILookup<string, Location> _locationsOfUnit;
    private readonly IReadOnlyList<Nip> _travellers;

    /// <param name="recorded">Stand-ins that were recorded here, beside those of the facts. They say who decides and nothing about days, so they make no other version.</param>
    /// <param name="setup">What administrators set up in their units. Which days it changes says itself, so it makes no other version either.</param>
    public OrganisationView(string version, OrganisationFacts facts, IReadOnlyList<RecordedStandIn>? recorded = null, UnitFacts? setup = null)
    {
        Version = version;
        Setup = setup ?? UnitFacts.None;
        People = facts.People.ToDictionary(person => person.Nip);
        Units = new UnitTree(facts.Units);
        var patterns = facts.Patterns.ToDictionary(
            pattern => pattern.Id,
            pattern => new WorkPattern(pattern.Id, pattern.Hours.Select(row => (row.Season, row.Weekday, row.Hours))),
            StringComparer.Ordinal);
        Calendar = new WorkCalendar(Units, patterns, facts.Calendar, [.. Setup.Schedules(patterns), .. facts.Schedules], Setup.Swaps);
        WorkingTime = new WorkingTime(Calendar, Units);
        _absences = facts.Absences.ToLookup(row => row.Nip, row => row.Absence);
        _travellers = [.. facts.Absences.Where(row => row.Absence.Zone is not null).Select(row => row.Nip).Distinct()];
        Rosters = new Rosters(facts.FactTables.FirstOrDefault(table => table.FileName == Rosters.FileName), Setup.Rosters);
        Contacts = new Contacts(facts.FactTables.FirstOrDefault(table => table.FileName == Contacts.FileName));
        FactFiles = facts.FactTables.Where(table => table.IsPresent).Select(table => table.FileName).ToHashSet(StringComparer.Ordinal);
        _places = Setup.Places(facts.Locations);
        var locations = facts.Locations.Concat(_places.Values.Select(one => one[0].Location)).ToList();
        _locations = locations.ToDictionary(location => location.Code, StringComparer.Ordinal);
        _locationsOfUnit = locations.ToLookup(location => location.UnitCode ?? "", StringComparer.Ordinal);
        Patterns = patterns.Keys.ToHashSet(StringComparer.Ordinal);
        Supervision = new Supervision(People, [.. facts.StandIns, .. (recorded ?? []).Where(one => !one.Days.IsEmpty).Select(one => one.StandIn with { Days = one.Days })], facts.Absences.Select(row => (row.Nip, row.Absence.Days)));
    }

    /// <summary>Changes with every import.</summary>
    public string Version { get; }

    public IReadOnlyDictionary<Nip, Person> People { get; }

    public UnitTree Units { get; }

    public WorkCalendar Calendar { get; }

    public WorkingTime WorkingTime { get; }

    public Supervision Supervision { get; }

    public Rosters Rosters { get; }

    public Contacts Contacts { get; }

    /// <summary>Whether a day that was closed may be read differently now: another import, or something set up that concerns it.</summary>
    public bool ReadsAgain(DayClose close) => close.Organisation != Version || Setup.ChangedAfter(close.Setup, close.Date);

    /// <summary>Names of the imported fact files, given even if without rows.</summary>
    public IReadOnlySet<string> FactFiles { get; }

    /// <summary>What was set up here beside the import.</summary>
    public UnitFacts Setup { get; }

    /// <summary>Ids of the work patterns.</summary>
    public IReadOnlySet<string> Patterns { get; }

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

    /// <summary>Whether the import names a place so.</summary>
    public bool ImportsLocation(string code) => _locations.ContainsKey(code) && !_places.ContainsKey(code);

    /// <summary>The places of the unit on a day, else of the nearest unit above that has any, else those that are everybody's.</summary>
    public IReadOnlyList<Location> LocationsOf(Unit unit, DateOnly date)
    {
        foreach (var level in Units.AncestorsAndSelf(unit))
        {
            if (LocationsOf(level.Code, date) is { Count: > 0 } here)
                return here;
        }

        return LocationsOf("", date);
    }

    public Unit UnitOf(Assignment assignment) => Units[assignment.UnitCode];

    /// <summary>
    /// The unit whose calendar and zone count for something that was filed under a unit: that one, or where a reorganisation has dissolved it the
    /// owner's place of work, else the root. So nothing that waits stops because its unit is gone.
    /// </summary>
    /// <param name="owner">Whose it is.</param>
    public Unit UnitFor(string code, Nip owner, DateOnly day) =>
        Units.Find(code)
        ?? (People.TryGetValue(owner, out var person) && person.AssignmentNearest(day) is { } place ? Units.Find(place.UnitCode) : null)
        ?? Units.All.First(unit => unit.ParentCode is null);

    /// <summary>
    /// The person's civil day and place of work at an instant; <c>null</c> when not employed then. Between two days in different zones, because of a move or of duty elsewhere, the later midnight
    /// counts (<see cref="CivilDay"/>).
    /// </summary>
    /// <param name="trips">Approved duty elsewhere; what was recorded by an import counts before it. <c>null</c>: the unit's zone, wherever duty takes the person.</param>
    public (DateOnly Date, Assignment Assignment, AgencyZone Zone)? At(Nip nip, DateTimeOffset instant, Trips? trips = null)
    {
        var latest = AgencyZone.Wit.DateOf(instant).DayNumber;
        for (var day = latest; day >= latest - 1 && day >= DateOnly.MinValue.DayNumber; day--)
        {
            var date = DateOnly.FromDayNumber(day);
            if (AssignmentOn(nip, date) is not { } assignment)
                continue;
            var zone = ZoneOn(nip, date, trips)!;
            if (instant < Midnight(date, zone) || (ZoneOn(nip, date.DayNumber - 1, trips) is { } before && instant < Midnight(date, before)))
                continue;
            return zone.DateOf(instant) > date && ZoneOn(nip, day + 1, trips) is null ? null : (date, assignment, zone);
        }

        return null;
    }

    /// <summary>As <see cref="At"/>; for who works in shifts the day on which the shift began that the punch belongs to, if there is one.</summary>
    public (DateOnly Date, Assignment Assignment, AgencyZone Zone)? DayOf(Nip nip, DateTimeOffset instant, PunchDirection direction, Trips? trips = null)
    {
        var civil = At(nip, instant, trips);
        return ShiftDayOf(nip, RecordedPunch.Instant(instant, direction), civil?.Date ?? AgencyZone.Wib.DateOf(instant), trips) is var (date, assignment)
            ? (date, assignment, ZoneOn(nip, date, trips)!)
            : civil;
    }

    /// <summary>The day on which the shift began that a punch belongs to, and the place of work then; <c>null</c> when it belongs to none.</summary>
    /// <param name="civil">The civil day of the punch; the shift may have begun the day before, or begin the day after.</param>
    public (DateOnly Date, Assignment Assignment)? ShiftDayOf(Nip nip, RecordedPunch punch, DateOnly civil, Trips? trips = null)
    {
        if (Rosters.Of(nip) is null)
            return null;
        foreach (var day in new[] { civil.DayNumber, civil.DayNumber - 1, civil.DayNumber + 1 })
        {
            if (day >= DateOnly.MinValue.DayNumber && day <= DateOnly.MaxValue.DayNumber
                && ShiftOn(nip, DateOnly.FromDayNumber(day), date => AwayOn(nip, date, trips)) is var (window, assignment) && window.Contains(punch))
                return (DateOnly.FromDayNumber(day), assignment);
        }

        return null;
    }

    /// <summary>Which punches are those of the person's shift on the day; <c>null</c> without a shift or an assignment on it.</summary>
    public ShiftWindow? ShiftWindowOn(Nip nip, DateOnly date, IReadOnlyList<Absence> absences) => ShiftOn(nip, date, day => Absence.ZoneOn(absences, day))?.Window;

    /// <summary>Which punches are those of the day of a person without a shift; <c>null</c> without an assignment on it.</summary>
    public CivilDay? CivilDayOf(Person person, DateOnly date, IReadOnlyList<Absence> absences) => CivilDay.Of(
        date, day => person.AssignmentOn(day) is { } assignment ? UnitOf(assignment).Zone : null, day => Absence.ZoneOn(absences, day));

    /// <summary>Where duty takes the person on a day; <c>null</c> at home. A recorded absence counts before a request.</summary>
    public DutyPlace? DutyOn(Nip nip, DateOnly date, Trips trips)
    {
        foreach (var absence in _absences[nip])
        {
            if (absence.Days.Contains(date))
                return absence.Zone is { } zone ? new DutyPlace(zone, null) : null;
        }

        return trips.PlaceOn(nip, date);
    }

    /// <summary>
    /// When nothing belongs to a day of a zone any more: its midnight, or later when shifts of the day run on, or when somebody of the zone is on duty further west, on the day or the next.
    /// </summary>
    public DateTimeOffset EndOf(AgencyZone zone, DateOnly date, Trips? trips = null)
    {
        var midnight = new TimeSpan(1, 0, 0, 0);
        if (date > DateOnly.MaxValue.AddDays(-NeighbouringDays))
            return DateTimeOffset.MaxValue;
        var length = Rosters.LatestEnd(date) is var end && end > midnight ? end : midnight;
        var west = zone;
        foreach (var nip in _travellers.Concat((trips ?? Trips.None).Travellers))
        {
            if (AssignmentOn(nip, date) is not { } assignment || UnitOf(assignment).Zone != zone)
                continue;
            foreach (var day in new[] { date, date.AddDays(1) })
            {
                if (AwayOn(nip, day, trips) is { } place && place.Offset < west.Offset)
                    west = place;
            }
        }

        return west.At(date, TimeOnly.MinValue) + length;
    }

    private AgencyZone? AwayOn(Nip nip, DateOnly date, Trips? trips) => trips is null ? null : DutyOn(nip, date, trips)?.Zone;

    private AgencyZone? ZoneOn(Nip nip, int day, Trips? trips) =>
        day < DateOnly.MinValue.DayNumber || day > DateOnly.MaxValue.DayNumber ? null : ZoneOn(nip, DateOnly.FromDayNumber(day), trips);

    private AgencyZone? ZoneOn(Nip nip, DateOnly date, Trips? trips) => AssignmentOn(nip, date) is { } assignment ? AwayOn(nip, date, trips) ?? UnitOf(assignment).Zone : null;

    private static DateTimeOffset Midnight(DateOnly date, AgencyZone zone) => zone.At(date, TimeOnly.MinValue);

    private (ShiftWindow Window, Assignment Assignment)? ShiftOn(Nip nip, DateOnly date, Func<DateOnly, AgencyZone?> awayOn)
    {
        if (Rosters.Of(nip) is not { } roster || AssignmentOn(nip, date) is not { } assignment)
            return null;
        var person = People[nip];
        return ShiftWindow.Of(roster, date, day => awayOn(day) ?? UnitOf(person.AssignmentNearest(day)!).Zone) is { } window ? (window, assignment) : null;
    }

    /// <summary>Those of the import always, those that were set up here on their days.</summary>
    private IReadOnlyList<Location> LocationsOf(string unitCode, DateOnly date) =>
        [.. _locationsOfUnit[unitCode].Where(location => !_places.TryGetValue(location.Code, out var dated) || dated.Any(one => one.Days.Contains(date)))];
}
