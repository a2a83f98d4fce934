using EPerformance.Application.Audit;
using EPerformance.Storage.Audit;

namespace EPerformance.Storage.Checks;

/// <summary>
/// Holds what an instance keeps against the rules that every write is to leave true, whatever happened to its processes and its store. Reads only, each table once
/// and in order. What is being changed while it reads may look wrong: look again, or look at an instance at rest.
/// </summary>
public sealed class InstanceCheck(StorageClients clients)
{
    /// <summary>Nobody writes and nothing was restored: what is usually left to the next look of a job counts as well.</summary>
    public bool IsAtRest { get; init; }

    /// <param name="progress">What is looked at, and how many rows so far.</param>
    /// <returns>Empty when all holds.</returns>
    public async Task<InstanceVerdict> RunAsync(IProgress<(string What, long Rows)>? progress, CancellationToken cancellationToken)
    {
        var (items, itemFindings) = await new ItemCheck(clients).RunAsync(progress, cancellationToken).ConfigureAwait(false);
        var (days, dayFindings) = await new DayCheck(clients, IsAtRest).RunAsync(progress, cancellationToken).ConfigureAwait(false);
        var (buckets, periodFindings) = await new PeriodCheck(clients).RunAsync(progress, cancellationToken).ConfigureAwait(false);
        progress?.Report(("audit", 0));
        var audit = await new VerifyAudit(new AuditRows(clients), new AuditSeals(clients)).RunAsync(null, cancellationToken).ConfigureAwait(false);
        return new InstanceVerdict(items, days, buckets, audit, [.. itemFindings, .. dayFindings, .. periodFindings, .. audit.Findings.Select(finding => Finding.Audit(finding.Text))]);
    }
}

/// <param name="Items">Submissions, requests and objections that were looked at.</param>
/// <param name="Days">Closed days of people.</param>
/// <param name="Buckets">Of frozen facts.</param>
public sealed record InstanceVerdict(long Items, long Days, long Buckets, AuditVerification Audit, IReadOnlyList<Finding> Findings)
{
    public bool IsSound => Findings.Count == 0;
}
