using System.Collections.Concurrent;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>
/// The working days of a person's month up to today: as closed where they are closed, else read from the punches so far. Costs one range
/// read for the closed days, two for what was requested, and one for each filing date of the others, so a month that is mostly closed costs a few; for
/// who works in shifts one more.
/// </summary>
public sealed class MyDays(OrganisationCache organisations, IPunchStore punches, IDayStore days, GrantedTo requests, TimeProvider clock)
{
    private const int ReadsAtOnce = 8;

    /// <summary>In order of date; <c>null</c> when nobody has that number.</summary>
    public async Task<IReadOnlyList<DayView>?> RunAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken)
    {
        var organisation = await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false);
        if (organisation is null || !organisation.People.TryGetValue(nip, out var person))
            return null;
        var now = clock.GetUtcNow();
        if (month.First > AgencyZone.Wit.DateOf(now))
            return [];
        var closed = (await days.OfPersonAsync(nip, month, cancellationToken).ConfigureAwait(false)).ToDictionary(day => day.Record.Date);
        var granted = await requests.OfPersonAsync(organisation, nip, month, cancellationToken).ConfigureAwait(false);
        bool IsOpen(Assignment assignment, DateOnly date) => !closed.ContainsKey(date) && date <= (Absence.ZoneOn(granted.Absences, date) ?? organisation.UnitOf(assignment).Zone).DateOf(now);

        var filing = organisation.Rosters.Of(nip);
        IEnumerable<DateOnly> DatesOf(DateOnly date) => filing?.ContainsKey(date) is true ? PunchFiling.DatesOfShift(date) : PunchFiling.DatesOf(date);

        var open = organisation.Read(person, month, [], granted).Assignments.SelectMany(part => part.Days.Select(day => day.Date).Where(date => IsOpen(part.Assignment, date)));
        var known = await PunchesAsync(nip, [.. open.SelectMany(DatesOf).Distinct()], cancellationToken).ConfigureAwait(false);
        var provisional = organisation.Read(person, month, known, granted).Assignments.SelectMany(part => part.Days
            .Where(day => IsOpen(part.Assignment, day.Date))
            .Select(day => new DayView(day.Date, part.Assignment.UnitCode, day, false)));
        return [.. closed.Values.Select(day => new DayView(day.Record.Date, day.UnitCode, day.Record, true)).Concat(provisional).OrderBy(day => day.Date)];
    }

    private async Task<RecordedPunch[]> PunchesAsync(Nip nip, IReadOnlyList<DateOnly> filingDates, CancellationToken cancellationToken)
    {
        var found = new ConcurrentBag<IReadOnlyList<PunchRecord>>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(filingDates, options, async (date, stop) => found.Add(await punches.OfPersonAsync(nip, date, stop).ConfigureAwait(false)))
            .ConfigureAwait(false);
        return [.. found.SelectMany(list => list).Select(punch => punch.ToRecorded())];
    }
}
