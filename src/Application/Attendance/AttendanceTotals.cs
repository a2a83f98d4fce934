using System.Collections.Concurrent;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>What the personnel unit follows up: of one person, from closed days, as the policy of the agency counts them.</summary>
/// <param name="Days">Closed working days of the month.</param>
/// <param name="AbsentDays">Without notice, in the month.</param>
/// <param name="AbsentDaysOfYear">From January to the month, inclusive: what PP 94/2021 counts.</param>
/// <param name="Incomplete">Days with a missing check-in or check-out.</param>
public sealed record PersonTotals(
    Nip Nip, string Name, string UnitCode, int Days, long LateMinutes, long EarlyMinutes, int Incomplete, int Excused, int AbsentDays, int AbsentDaysOfYear);

/// <summary>Totals of people for the personnel office, auditors, and administrators of the unit. One read for each person and month of the year so far.</summary>
public sealed class AttendanceTotals(OrganisationCache organisations, IDayStore days, ArrivalWindow window, TimeProvider clock)
{
    private const int PeopleAtOnce = 8;

    /// <summary>People who worked in the month, in order of NIP.</summary>
    /// <param name="unit">Last in this unit or below in the month; <c>null</c> for all that the caller may see.</param>
    /// <param name="after">The last number of the page before.</param>
    /// <returns><c>null</c> when the caller may see nobody there.</returns>
    public async Task<(IReadOnlyList<PersonTotals> People, string? Next)?> PageAsync(
        Caller caller, CivilMonth month, string? unit, string? after, int limit, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation || ScopeOf(caller, organisation) is not { } scope)
            return null;
        if (unit is not null && (organisation.Units.Find(unit) is null || !scope(unit)))
            return null;
        var page = organisation.People.Values
            .Select(person => (Person: person, Unit: person.Assignments.LastOrDefault(assignment => assignment.Days.Overlaps(month.Range))?.UnitCode))
            .Where(one => one.Unit is not null && scope(one.Unit) && (unit is null || organisation.Units.IsWithin(one.Unit, unit)))
            .Where(one => after is null || string.CompareOrdinal(one.Person.Nip.Value, after) > 0)
            .OrderBy(one => one.Person.Nip.Value, StringComparer.Ordinal)
            .Take(limit + 1)
            .ToList();
        var found = new ConcurrentBag<PersonTotals>();
        await Parallel.ForEachAsync(page.Take(limit), new ParallelOptions { MaxDegreeOfParallelism = PeopleAtOnce, CancellationToken = cancellationToken }, async (one, stop) =>
            found.Add(await SumAsync(one.Person, one.Unit!, month, stop).ConfigureAwait(false))).ConfigureAwait(false);
        List<PersonTotals> people = [.. found.OrderBy(person => person.Nip.Value, StringComparer.Ordinal)];
        return (people, page.Count > limit ? people[^1].Nip.Value : null);
    }

    private Func<string, bool>? ScopeOf(Caller caller, OrganisationView organisation)
    {
        if (caller.IsAny(Role.Hr | Role.Auditor))
            return _ => true;
        return caller.IsAny(Role.UnitAdmin) && caller.Nip is { } own && organisation.At(own, clock.GetUtcNow()) is var (_, desk, _)
            ? code => organisation.Units.IsWithin(code, desk.UnitCode)
            : null;
    }

    private async Task<PersonTotals> SumAsync(Person person, string unit, CivilMonth month, CancellationToken cancellationToken)
    {
        var totals = new PersonTotals(person.Nip, person.Name, unit, 0, 0, 0, 0, 0, 0, 0);
        foreach (var each in Enumerable.Range(1, month.Month).Select(number => new CivilMonth(month.Year, number)))
        {
            var counted = (await days.OfPersonAsync(person.Nip, each, cancellationToken).ConfigureAwait(false)).Select(day => window.Counted(day.Record)).ToList();
            var absent = counted.Count(day => day.State == DayState.Absent);
            totals = totals with { AbsentDaysOfYear = totals.AbsentDaysOfYear + absent };
            if (each == month)
            {
                totals = totals with
                {
                    Days = counted.Count,
                    LateMinutes = counted.Sum(day => (long)day.LateMinutes),
                    EarlyMinutes = counted.Sum(day => (long)day.EarlyMinutes),
                    Incomplete = counted.Count(day => day.State is DayState.MissingIn or DayState.MissingOut),
                    Excused = counted.Count(day => day.State == DayState.Excused),
                    AbsentDays = absent,
                };
            }
        }

        return totals;
    }
}
