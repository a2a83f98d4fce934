using EPerformance.Application.Audit;
using EPerformance.Storage;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Checks;

namespace EPerformance.FaultKit.Invariants;

/// <summary>What must hold of all that an instance keeps, whatever happened to its processes and its store: the product's own check (<c>verify</c>), on an instance at rest.</summary>
public static class StoredState
{
    /// <param name="now">Everything that was recorded until half an hour before is sealed first, as if the time had settled.</param>
    /// <returns>Rule and sentence for each thing that does not hold; empty when all does.</returns>
    public static async Task<IReadOnlyList<string>> BrokenAsync(StorageClients clients, TimeProvider now, CancellationToken stop)
    {
        await new SealAudit(new AuditRows(clients), new AuditSeals(clients), new InstanceBuckets(clients.Settings), new SealSettings(), now).RunAsync(stop);
        var verdict = await new InstanceCheck(clients) { IsAtRest = true }.RunAsync(null, stop);
        return [.. verdict.Findings.Select(finding => $"{finding.Rule} {finding.What.En}")];
    }
}
