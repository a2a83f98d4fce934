using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>Which organisation's predicate comes before a person's: that of the unit of the last day of the period, or of the nearest unit above that has one.</summary>
public sealed class UnitPredicates(IUnitAppraisalStore store)
{
    /// <returns><c>null</c> while none is set. One read per unit on the way up.</returns>
    public async Task<UnitAppraisal?> OfPersonAsync(Nip person, AppraisalPeriod period, OrganisationView organisation, CancellationToken cancellationToken)
    {
        if (!organisation.People.TryGetValue(person, out var known) || PlaceIn(known, period) is not { } place)
            return null;
        foreach (var unit in organisation.Units.AncestorsAndSelf(organisation.UnitOf(place)))
        {
            if (await store.FindAsync(unit.Code, period, cancellationToken).ConfigureAwait(false) is { } stored)
                return stored.Unit;
        }

        return null;
    }

    /// <summary>Where the person was last in the period; <c>null</c> for who was nowhere in it.</summary>
    internal static Domain.Organisation.Assignment? PlaceIn(Domain.Organisation.Person person, AppraisalPeriod period) =>
        person.Assignments.LastOrDefault(assignment => assignment.Days.Overlaps(period.Days));
}
