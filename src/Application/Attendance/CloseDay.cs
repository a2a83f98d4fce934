using System.Collections.Concurrent;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Attendance;

/// <summary>
/// Closes a civil day in a zone: reads everybody's day from the punches and writes it down, bucket by bucket, with a recap per unit.
/// May be done again at any time while the period is open: after an interruption, or because facts came late. The same facts give the same rows.
/// </summary>
public sealed class CloseDay(
    OrganisationCache organisations,
    IPunchStore punches,
    IDayStore days,
    IUnitDayStore unitDays,
    IClosedDays closes,
    IPeriodGate periods,
    IBuckets buckets,
    GrantedTo granted,
    TripBook trips,
    TimeProvider clock)
{
    private const int BucketsAtOnce = 4;
    private const int UnitsAtOnce = 8;

    public async Task<CloseDayResult> RunAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken)
    {
        if (await RefusalAsync(zone, date, cancellationToken).ConfigureAwait(false) is { } refusal)
            return CloseDayResult.Refused(date, refusal);
        var organisation = (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false))!;
        return await WriteAsync(organisation, zone, date, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes a day that is over for the closing of its period, which has shut the gate already, with the organisation that the period is frozen with.</summary>
    /// <param name="grantedUntil">What was granted later is late for the period.</param>
    public async Task<CloseDayResult> ForPeriodAsync(
        OrganisationView organisation, AgencyZone zone, DateOnly date, DateTimeOffset grantedUntil, CancellationToken cancellationToken) =>
        await WriteAsync(organisation, zone, date, grantedUntil, cancellationToken).ConfigureAwait(false);

    /// <summary>Begins a close that an orchestrator carries on bucket by bucket.</summary>
    public async Task<(DayOpening? Opening, Violation? Refusal)> BeginAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken) =>
        await RefusalAsync(zone, date, cancellationToken).ConfigureAwait(false) is { } refusal
            ? (null, refusal)
            : (await OpenAsync((await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false))!, zone, date, cancellationToken).ConfigureAwait(false), null);

    /// <summary>Writes the days of one bucket and adds them up. An organisation that was imported meanwhile makes the next catch-up close the day again.</summary>
    public async Task<BucketClose> BucketAsync(DayOpening opening, int bucket, CancellationToken cancellationToken)
    {
        var organisation = (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false))!;
        var people = PeopleOf(organisation, opening.Close.Zone, opening.Close.Date).Where(person => buckets.Of(person.Nip) == bucket).ToList();
        return await BucketAsync(organisation, opening, bucket, people, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the recap of a close of which every bucket is written, and marks it complete.</summary>
    public async Task<CloseDayResult> EndAsync(DayOpening opening, IEnumerable<BucketClose> parts, CancellationToken cancellationToken) =>
        await EndAsync((await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false))!, opening, parts, cancellationToken).ConfigureAwait(false);

    /// <summary>
    /// When the day may be closed: who is on duty in another zone is closed with the own unit, once the day is over at both places. A trip that is approved afterwards marks the days that it touches.
    /// </summary>
    internal async ValueTask<DateTimeOffset> EndOfAsync(OrganisationView organisation, AgencyZone zone, DateOnly date, CancellationToken cancellationToken) =>
        organisation.EndOf(zone, date, await trips.AroundAsync(date, cancellationToken).ConfigureAwait(false));

    private async Task<Violation?> RefusalAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken)
    {
        if (date >= zone.DateOf(clock.GetUtcNow()))
            return AttendanceViolations.DayNotOver;
        if (await periods.RefusalAsync(date, cancellationToken).ConfigureAwait(false) is { } closed)
            return closed;
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        return clock.GetUtcNow() < await EndOfAsync(organisation, zone, date, cancellationToken).ConfigureAwait(false) ? AttendanceViolations.ShiftsNotOver : null;
    }

    private async Task<CloseDayResult> WriteAsync(
        OrganisationView organisation, AgencyZone zone, DateOnly date, DateTimeOffset? grantedUntil, CancellationToken cancellationToken)
    {
        var opening = await OpenAsync(organisation, zone, date, cancellationToken).ConfigureAwait(false) with { GrantedUntil = grantedUntil };
        var people = PeopleOf(organisation, zone, date).ToLookup(person => buckets.Of(person.Nip));
        var parts = new ConcurrentBag<BucketClose>();
        await Parallel.ForEachAsync(Enumerable.Range(0, buckets.Count), Options(BucketsAtOnce, cancellationToken), async (bucket, stop) =>
            parts.Add(await BucketAsync(organisation, opening, bucket, [.. people[bucket]], stop).ConfigureAwait(false))).ConfigureAwait(false);
        return await EndAsync(organisation, opening, parts, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Marked before the first row, so that whoever comes after an interruption knows that there may be rows.</summary>
    private async Task<DayOpening> OpenAsync(OrganisationView organisation, AgencyZone zone, DateOnly date, CancellationToken cancellationToken)
    {
        var isAgain = await closes.FindAsync(zone, date, cancellationToken).ConfigureAwait(false) is not null;
        var close = new DayClose(zone, date, clock.GetUtcNow(), false) { Organisation = organisation.Version, Setup = organisation.Setup.Number };
        await closes.PutAsync(close, cancellationToken).ConfigureAwait(false);
        return new DayOpening(close, isAgain);
    }

    private async Task<BucketClose> BucketAsync(
        OrganisationView organisation, DayOpening opening, int bucket, IReadOnlyList<Person> people, CancellationToken cancellationToken)
    {
        var (zone, date) = (opening.Close.Zone, opening.Close.Date);
        var closed = await ReadAsync(organisation, people, bucket, opening, cancellationToken).ConfigureAwait(false);
        await days.PutAsync(bucket, closed, cancellationToken).ConfigureAwait(false);
        var removed = opening.IsAgain
            ? await days.RemoveOthersAsync(bucket, zone, date, closed.Select(day => day.Nip).ToHashSet(), cancellationToken).ConfigureAwait(false)
            : 0;
        return new BucketClose(UnitRecap.Of(closed, date), removed);
    }

    private async Task<CloseDayResult> EndAsync(OrganisationView organisation, DayOpening opening, IEnumerable<BucketClose> parts, CancellationToken cancellationToken)
    {
        var (zone, date, all) = (opening.Close.Zone, opening.Close.Date, parts.ToList());
        // An earlier recap may be there: units in which nobody is expected any more get zeros.
        var none = opening.IsAgain ? organisation.Units.All.Where(unit => unit.Zone == zone).Select(unit => UnitDay.Empty(unit.Code, date)) : [];
        var units = UnitRecap.Sum(all.SelectMany(part => part.Units).Concat(none));
        await Parallel.ForEachAsync(units, Options(UnitsAtOnce, cancellationToken), async (unit, stop) => await unitDays.PutAsync(unit, stop).ConfigureAwait(false))
            .ConfigureAwait(false);
        await closes.PutAsync(opening.Close with { IsComplete = true }, cancellationToken).ConfigureAwait(false);
        return new CloseDayResult(units.Aggregate(UnitDay.Empty("", date), (sum, unit) => sum.With(unit)), units.Count, all.Sum(part => part.Removed), null);
    }

    private static IEnumerable<Person> PeopleOf(OrganisationView organisation, AgencyZone zone, DateOnly date) => organisation.People.Values
        .Where(person => person.AssignmentOn(date) is { } assignment && organisation.UnitOf(assignment).Zone == zone);

    private async Task<IReadOnlyList<ClosedDay>> ReadAsync(
        OrganisationView organisation, IReadOnlyList<Person> people, int bucket, DayOpening opening, CancellationToken cancellationToken)
    {
        var (zone, date) = (opening.Close.Zone, opening.Close.Date);
        var readable = people.Where(person => organisation.IsWorkday(person, date)).ToList();
        if (readable.Count == 0)
            return [];
        var grants = await granted.OfBucketAsync(organisation, bucket, CivilMonth.Of(date), opening.GrantedUntil, cancellationToken).ConfigureAwait(false);
        var shifts = readable.Select(person => (person.Nip, Window: organisation.ShiftWindowOn(person.Nip, date, grants(person.Nip).Absences))).Where(shift => shift.Window is not null)
            .ToDictionary(shift => shift.Nip, shift => shift.Window!);
        var elsewhere = readable.Select(person => (Person: person, grants(person.Nip).Absences)).Where(one => one.Absences.Any(absence => absence.Zone is not null))
            .ToDictionary(one => one.Person.Nip, one => organisation.CivilDayOf(one.Person, date, one.Absences)!);
        var ofDay = new List<PunchRecord>();
        foreach (var filed in shifts.Count > 0 ? PunchFiling.DatesOfShift(date) : PunchFiling.DatesOf(date))
            ofDay.AddRange(await punches.OfBucketAsync(bucket, filed, cancellationToken).ConfigureAwait(false));
        var byPerson = ofDay
            .Where(punch => shifts.TryGetValue(punch.Nip, out var shift) ? shift.Contains(punch.ToRecorded())
                : elsewhere.TryGetValue(punch.Nip, out var day) ? day.Contains(punch.ToRecorded())
                : IsOn(punch, zone, date))
            .OrderBy(punch => punch.At).ThenBy(punch => punch.EventId, StringComparer.Ordinal).ToLookup(punch => punch.Nip);
        return [.. readable.Select(person => Read(organisation, person, grants(person.Nip), zone, date, [.. byPerson[person.Nip]])).OrderBy(day => day.Nip)];
    }

    private static ClosedDay Read(
        OrganisationView organisation, Person person, Granted granted, AgencyZone zone, DateOnly date, IReadOnlyList<PunchRecord> punches)
    {
        var month = organisation.Read(person, CivilMonth.Of(date), [.. punches.Select(punch => punch.ToRecorded())], granted);
        return new ClosedDay(person.Nip, zone, person.AssignmentOn(date)!.UnitCode, month.Days.Single(day => day.Date == date), punches);
    }

    private static bool IsOn(PunchRecord punch, AgencyZone zone, DateOnly date) =>
        punch.ToRecorded().LocalTicks(zone) / TimeSpan.TicksPerDay == date.DayNumber;

    private static ParallelOptions Options(int atOnce, CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken };
}
