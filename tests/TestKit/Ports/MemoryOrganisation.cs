using EPerformance.Application.Imports;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>The organisation that the test says, one version at a time.</summary>
public sealed class MemoryOrganisation(OrganisationFacts? facts) : IOrganisationStore
{
    private OrganisationFacts? _facts = facts;
    private int _version = 1;

    public List<ImportAudit> Audits { get; } = [];

    public Task<string?> VersionAsync(CancellationToken cancellationToken) => Task.FromResult(_facts is null ? null : $"v{_version}");

    public Task<OrganisationFacts?> ReadAsync(string version, CancellationToken cancellationToken) => Task.FromResult(version == $"v{_version}" ? _facts : null);

    public Task<string?> ReplaceAsync(OrganisationFacts facts, string? replaces, ImportAudit audit, CancellationToken cancellationToken)
    {
        Audits.Add(audit);
        _facts = facts;
        _version++;
        return VersionAsync(cancellationToken);
    }
}
