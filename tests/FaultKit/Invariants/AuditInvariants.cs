using EPerformance.Application.Audit;
using EPerformance.Storage;
using EPerformance.Storage.Audit;

namespace EPerformance.FaultKit.Invariants;

/// <summary>The record as it was sealed.</summary>
internal static class AuditInvariants
{
    /// <param name="now">Everything recorded before is sealed first, as if the time had settled.</param>
    public static async Task<IReadOnlyList<string>> BrokenAsync(StorageClients clients, TimeProvider now, CancellationToken stop)
    {
        var (rows, seals) = (new AuditRows(clients), new AuditSeals(clients));
        await new SealAudit(rows, seals, new InstanceBuckets(clients.Settings), new SealSettings(), now).RunAsync(stop);
        var verification = await new VerifyAudit(rows, seals).RunAsync(null, stop);
        return [.. verification.Findings.Select(finding => finding.Text.En)];
    }
}
