using System.Collections.Concurrent;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Attendance;

/// <param name="Day">The working day that runs now: of a night shift the day on which it began.</param>
/// <param name="Record">What is known of it; <c>null</c> when it is free.</param>
public sealed record PresentPerson(Nip Nip, string Name, string UnitCode, DateOnly Day, Presence Presence, DayRecord? Record);

/// <summary>
/// Who is at work now, of those whose days the caller may read. Two reads of punches for each person shown, three for who works in shifts, and two of requests for who has not
/// tapped and has no recorded absence.
/// </summary>
public sealed class WhoIsPresent(OrganisationCache organisations, IPunchStore punches, GrantedTo requests, TripBook trips, TimeProvider clock)
{
    private const int PeopleAtOnce = 8;

    /// <summary>In order of NIP.</summary>
    /// <param name="unit">This unit and those below; <c>null</c> for all that the caller may see.</param>
    /// <param name="after">The last number of the page before.</param>
    /// <returns><c>null</c> when there is nobody whom the caller may see.</returns>
    public async Task<(IReadOnlyList<PresentPerson> People, string? Next)?> PageAsync(
        Caller caller, string? unit, string? after, int limit, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return null;
        var now = clock.GetUtcNow();
        var seen = Seen.People(caller, organisation, unit, now).OrderBy(person => person.Nip.Value, StringComparer.Ordinal).ToList();
        if (seen.Count == 0)
            return null;
        var page = seen.Where(person => after is null || string.CompareOrdinal(person.Nip.Value, after) > 0).Take(limit + 1).ToList();
        var found = new ConcurrentBag<PresentPerson>();
        await Parallel.ForEachAsync(page.Take(limit), new ParallelOptions { MaxDegreeOfParallelism = PeopleAtOnce, CancellationToken = cancellationToken }, async (person, stop) =>
            found.Add(await LookAsync(organisation, person, now, stop).ConfigureAwait(false))).ConfigureAwait(false);
        List<PresentPerson> people = [.. found.OrderBy(person => person.Nip.Value, StringComparer.Ordinal)];
        return (people, page.Count > limit ? people[^1].Nip.Value : null);
    }

    private async Task<PresentPerson> LookAsync(OrganisationView organisation, Person person, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var away = await trips.AroundAsync(PunchFiling.UtcDate(now), cancellationToken).ConfigureAwait(false);
        // Whoever is seen has a place of work today; by the zone of a trip it may be the day before the first or after the last.
        var (date, assignment, _) = (organisation.DayOf(person.Nip, now, PunchDirection.Unknown, away) ?? organisation.DayOf(person.Nip, now, PunchDirection.Unknown))!.Value;
        var known = new Granted(organisation.AbsencesOf(person.Nip), []);
        var record = Record(known, []);
        if (record is { State: not DayState.Excused })
        {
            record = Record(known, await PunchesAsync(organisation, person.Nip, date, cancellationToken).ConfigureAwait(false));
            if (record!.State == DayState.Absent)
                record = Record(await requests.OfPersonAsync(organisation, person.Nip, CivilMonth.Of(date), cancellationToken).ConfigureAwait(false), []);
        }

        return new PresentPerson(person.Nip, person.Name, assignment.UnitCode, date, Presences.Of(record), record);

        DayRecord? Record(Granted granted, RecordedPunch[] taps) =>
            organisation.Read(person, CivilMonth.Of(date), taps, granted).Days.FirstOrDefault(day => day.Date == date);
    }

    private async Task<RecordedPunch[]> PunchesAsync(OrganisationView organisation, Nip nip, DateOnly date, CancellationToken cancellationToken)
    {
        var found = new List<RecordedPunch>();
        foreach (var filed in organisation.ShiftWindowOn(nip, date, []) is null ? PunchFiling.DatesOf(date) : PunchFiling.DatesOfShift(date))
            found.AddRange((await punches.OfPersonAsync(nip, filed, cancellationToken).ConfigureAwait(false)).Select(punch => punch.ToRecorded()));
        return [.. found];
    }
}
