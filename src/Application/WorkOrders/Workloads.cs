using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Application.Skp;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>The load of a unit in a period.</summary>
/// <param name="Period">From today or the first of the month on, to the end of the month.</param>
/// <param name="Shown">Whose loads the caller may see, in order of NIP; the unit's totals hold everybody.</param>
public sealed record WorkloadView(string UnitCode, DateRange Period, UnitLoad Unit, IReadOnlyList<PersonLoad> Shown, OrganisationView Organisation);

/// <summary>
/// Each person's open load against capacity, and the share of the unit's load. Everybody sees the own one beside the sum of the own unit, superiors those below. Five reads a person, and one for each open order.
/// </summary>
public sealed class Workloads(OrganisationCache organisations, IWorkOrderStore store, WorkOrderQueries orders, SkpQueries plans, CatalogueCache catalogue, GrantedTo granted, TimeProvider clock)
{
    private const int MostPeople = 500, MostMonths = 12, AtOnce = 8;

    /// <summary>The own load, and what share it is of the own unit: of all whose place is that very unit.</summary>
    public async Task<(WorkloadView? View, Violation? Refusal)> OwnAsync(CivilMonth? month, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        if (caller.Nip is not { } own || organisation.At(own, clock.GetUtcNow()) is not { } desk)
            return (null, SubmissionViolations.NotEmployed);
        return await RunAsync(organisation, desk.Assignment.UnitCode, month, (code, day) => code == desk.Assignment.UnitCode, nip => nip == own, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A unit and those below it, of those whom the caller may see.</summary>
    public async Task<(WorkloadView? View, Violation? Refusal)> OfUnitAsync(string unitCode, CivilMonth? month, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        if (organisation.Units.Find(unitCode) is null)
            return (null, AccessViolations.NotFound);
        var now = clock.GetUtcNow();
        return await RunAsync(
            organisation, unitCode, month, (code, _) => organisation.Units.IsWithin(code, unitCode), nip => PersonAccess.MayRead(caller, nip, organisation, now), cancellationToken).ConfigureAwait(false);
    }

    private async Task<(WorkloadView? View, Violation? Refusal)> RunAsync(
        OrganisationView organisation, string unitCode, CivilMonth? asked, Func<string, DateOnly, bool> isOfUnit, Func<Nip, bool> isShown, CancellationToken cancellationToken)
    {
        var today = organisation.Units[unitCode].Zone.DateOf(clock.GetUtcNow());
        var month = asked ?? CivilMonth.Of(today);
        if (month.Range.To < today || month.First > today.AddMonths(MostMonths - 1))
            return (null, WorkOrderViolations.MonthOver);
        var period = new DateRange(month.First > today ? month.First : today, month.Range.To);
        var people = organisation.People.Keys.Where(nip => organisation.AssignmentOn(nip, today) is { } place && isOfUnit(place.UnitCode, today)).Order().Take(MostPeople + 1).ToList();
        if (people.Count > MostPeople)
            return (null, WorkOrderViolations.UnitTooLarge);
        var items = (await catalogue.CurrentAsync(cancellationToken).ConfigureAwait(false)).Items;
        var loads = new PersonLoad[people.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, people.Count), options, async (i, stop) =>
        {
            var nip = people[i];
            var schedule = new PersonSchedule(organisation, nip, await granted.OfPersonAsync(organisation, nip, month, stop).ConfigureAwait(false));
            var entries = await store.OfPersonAsync(nip, today.Year - 2, stop).ConfigureAwait(false);
            var open = await orders.ReadAsync([.. entries.Where(entry => !entry.IsOver).Select(entry => entry.Id)], stop).ConfigureAwait(false);
            var own = await plans.OfPeopleAsync([nip], [month.Year], stop).ConfigureAwait(false);
            loads[i] = new LoadOf(items, period, today, schedule).Person(nip, open, own);
        }).ConfigureAwait(false);
        return (new WorkloadView(unitCode, period, new UnitLoad(loads), [.. loads.Where(load => isShown(load.Person))], organisation), null);
    }
}
