using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

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
    TimeProvider clock)
{
    private const int BucketsAtOnce = 4;
    private const int UnitsAtOnce = 8;

    public async Task<CloseDayResult> RunAsync(AgencyZone zone, DateOnly date, CancellationToken cancellationToken)
    {
        if (date >= zone.DateOf(clock.GetUtcNow()))
            return CloseDayResult.Refused(date, AttendanceViolations.DayNotOver);
        if (await periods.RefusalAsync(date, cancellationToken).ConfigureAwait(false) is { } closed)
            return CloseDayResult.Refused(date, closed);
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return CloseDayResult.Refused(date, AttendanceViolations.NoOrganisation);
        return await WriteAsync(organisation, zone, date, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Closes a day that is over for the closing of its period, which has shut the gate already, with the organisation that the period is frozen with.</summary>
    public Task<CloseDayResult> ForPeriodAsync(OrganisationView organisation, AgencyZone zone, DateOnly date, CancellationToken cancellationToken) =>
        WriteAsync(organisation, zone, date, cancellationToken);

    private async Task<CloseDayResult> WriteAsync(OrganisationView organisation, AgencyZone zone, DateOnly date, CancellationToken cancellationToken)
    {
        // Marked before the first row, so that whoever comes after an interruption knows that there may be rows.
        var isAgain = await closes.FindAsync(zone, date, cancellationToken).ConfigureAwait(false) is not null;
        var close = new DayClose(zone, date, clock.GetUtcNow(), false) { Organisation = organisation.Version };
        await closes.PutAsync(close, cancellationToken).ConfigureAwait(false);
        var recap = UnitRecap.Of(organisation, zone, date, isAgain);
        var removed = await CloseBucketsAsync(organisation, zone, date, isAgain, recap, cancellationToken).ConfigureAwait(false);
        await Parallel.ForEachAsync(recap.Units, Options(UnitsAtOnce, cancellationToken), async (unit, stop) => await unitDays.PutAsync(unit, stop).ConfigureAwait(false))
            .ConfigureAwait(false);
        await closes.PutAsync(close with { IsComplete = true }, cancellationToken).ConfigureAwait(false);
        return new CloseDayResult(recap.Total, recap.Units.Count, removed, null);
    }

    private async Task<int> CloseBucketsAsync(
        OrganisationView organisation, AgencyZone zone, DateOnly date, bool isAgain, UnitRecap recap, CancellationToken cancellationToken)
    {
        var people = organisation.People.Values
            .Where(person => person.AssignmentOn(date) is { } assignment && organisation.UnitOf(assignment).Zone == zone)
            .ToLookup(person => buckets.Of(person.Nip));
        var removed = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, buckets.Count), Options(BucketsAtOnce, cancellationToken), async (bucket, stop) =>
        {
            var closed = await ReadAsync(organisation, [.. people[bucket]], bucket, zone, date, stop).ConfigureAwait(false);
            await days.PutAsync(bucket, closed, stop).ConfigureAwait(false);
            if (isAgain)
                Interlocked.Add(ref removed, await days.RemoveOthersAsync(bucket, zone, date, closed.Select(day => day.Nip).ToHashSet(), stop).ConfigureAwait(false));
            recap.Add(closed);
        }).ConfigureAwait(false);
        return removed;
    }

    private async Task<IReadOnlyList<ClosedDay>> ReadAsync(
        OrganisationView organisation, IReadOnlyList<Person> people, int bucket, AgencyZone zone, DateOnly date, CancellationToken cancellationToken)
    {
        var readable = people.Where(person => organisation.Calendar.IsWorkday(person.AssignmentOn(date)!.UnitCode, date)).ToList();
        if (readable.Count == 0)
            return [];
        var ofDay = new List<PunchRecord>();
        foreach (var filed in PunchFiling.DatesOf(date))
            ofDay.AddRange(await punches.OfBucketAsync(bucket, filed, cancellationToken).ConfigureAwait(false));
        var byPerson = ofDay.Where(punch => IsOn(punch, zone, date)).OrderBy(punch => punch.At).ThenBy(punch => punch.EventId, StringComparer.Ordinal).ToLookup(punch => punch.Nip);
        return [.. readable.Select(person => Read(organisation, person, zone, date, [.. byPerson[person.Nip]])).OrderBy(day => day.Nip)];
    }

    private static ClosedDay Read(OrganisationView organisation, Person person, AgencyZone zone, DateOnly date, IReadOnlyList<PunchRecord> punches)
    {
        var month = organisation.ReaderOf(CivilMonth.Of(date)).Read(person, [.. punches.Select(punch => punch.ToRecorded())], organisation.AbsencesOf(person.Nip));
        return new ClosedDay(person.Nip, zone, person.AssignmentOn(date)!.UnitCode, month.Days.Single(day => day.Date == date), punches);
    }

    private static bool IsOn(PunchRecord punch, AgencyZone zone, DateOnly date) =>
        punch.ToRecorded().LocalTicks(zone) / TimeSpan.TicksPerDay == date.DayNumber;

    private static ParallelOptions Options(int atOnce, CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = atOnce, CancellationToken = cancellationToken };
}
