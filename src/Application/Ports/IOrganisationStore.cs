using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;

namespace EPerformance.Application.Ports;

/// <summary>Keeps the organisation, one version at a time.</summary>
public interface IOrganisationStore
{
    /// <summary>The version in force, or <c>null</c> before the first import. One small read.</summary>
    Task<string?> VersionAsync(CancellationToken cancellationToken);

    /// <summary>The facts of a version, or <c>null</c> when there is none such.</summary>
    Task<OrganisationFacts?> ReadAsync(string version, CancellationToken cancellationToken);

    /// <summary>Makes these facts the organisation, in one step with the record of it. The same facts again give the same version, and another record.</summary>
    /// <param name="replaces">The version that the caller saw, or <c>null</c> for none; another one in force refuses the write.</param>
    /// <returns>The new version, or <c>null</c> when somebody else was faster.</returns>
    Task<string?> ReplaceAsync(OrganisationFacts facts, string? replaces, ImportAudit audit, CancellationToken cancellationToken);
}
