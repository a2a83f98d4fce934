using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit;

public static class OrganisationWrites
{
    /// <summary>An import that nobody asks about later.</summary>
    public static Task<string?> ReplaceAsync(this IOrganisationStore store, OrganisationFacts facts, string? replaces, CancellationToken cancellationToken) =>
        store.ReplaceAsync(facts, replaces, new ImportAudit(null, FixedClock.Parse("2026-03-01T00:00:00Z"), 0, new PeopleChanged([], [], [], []), []), cancellationToken);
}
