using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.UnitSetup;

/// <summary>A fact as it is read.</summary>
/// <param name="IsKnown">Whether the organisation of today knows the unit, person or pattern that it names; otherwise it counts for nothing.</param>
public sealed record UnitFactView(RecordedUnitFact Recorded, bool IsKnown);

/// <summary>What was set up in a unit or for a person, the newest first. What an import says stands in the import.</summary>
public sealed class UnitSetupOf(OrganisationCache organisations, IUnitFactStore store, TimeProvider clock)
{
    /// <param name="since">Only what concerns a day from this one on.</param>
    public async Task<(IReadOnlyList<UnitFactView> Items, Violation? Refusal)> OfUnitAsync(string unitCode, DateOnly since, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        return UnitFactAccess.MaySee(caller, unitCode, organisation, clock.GetUtcNow())
            ? (await ListAsync(organisation, one => one.Fact.Days.To >= since && IsWithin(one.Fact, unitCode, organisation), cancellationToken).ConfigureAwait(false), null)
            : ([], AccessViolations.NotYours);
    }

    /// <summary>For the person and whoever may read the person's data.</summary>
    public async Task<(IReadOnlyList<UnitFactView> Items, Violation? Refusal)> OfPersonAsync(Nip person, DateOnly since, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        return PersonAccess.MayRead(caller, person, organisation, clock.GetUtcNow())
            ? (await ListAsync(organisation, one => one.Fact.Days.To >= since && one.Fact.Person == person, cancellationToken).ConfigureAwait(false), null)
            : ([], AccessViolations.NotYours);
    }

    private async Task<IReadOnlyList<UnitFactView>> ListAsync(OrganisationView organisation, Func<RecordedUnitFact, bool> wanted, CancellationToken cancellationToken)
    {
        // What was recorded in this minute by another process is shown too.
        var known = organisation.Setup.With(await store.ReadAsync(organisation.Setup.Number, int.MaxValue, cancellationToken).ConfigureAwait(false));
        return [.. known.All.Where(wanted).Select(one => new UnitFactView(one, IsKnown(one.Fact, organisation)))];
    }

    private static bool IsWithin(UnitFact fact, string unitCode, OrganisationView organisation) => fact.Unit is { } unit
        ? organisation.Units.Find(unit) is not null && organisation.Units.IsWithin(unit, unitCode)
        : organisation.People.TryGetValue(fact.Person!.Value, out var person) && person.AssignmentNearest(fact.Days.From) is { } place && organisation.Units.IsWithin(place.UnitCode, unitCode);

    private static bool IsKnown(UnitFact fact, OrganisationView organisation) => fact switch
    {
        UnitFact.Place place => organisation.Units.Find(place.Unit!) is not null && !organisation.ImportsLocation(place.Location.Code),
        UnitFact.Schedule { Assignment.PatternId: { } pattern } when !organisation.Patterns.Contains(pattern) => false,
        { Unit: { } unit } => organisation.Units.Find(unit) is not null,
        { Person: { } person } => organisation.People.ContainsKey(person),
        _ => true,
    };
}
