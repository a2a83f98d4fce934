using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Organisation;

namespace EPerformance.Application.Catalogue;

/// <summary>One version of the catalogue. Immutable, so that all requests may share it.</summary>
public sealed class CatalogueView(CatalogueSnapshot snapshot)
{
    public CatalogueSnapshot Snapshot { get; } = snapshot;

    public ActivityCatalogue Items { get; } = new(snapshot.Items);

    /// <summary>The unit of an assignment and those above it.</summary>
    internal static IReadOnlyCollection<string> UnitsOf(Assignment assignment, OrganisationView organisation) =>
        [.. organisation.Units.AncestorsAndSelf(organisation.UnitOf(assignment)).Select(unit => unit.Code)];
}
