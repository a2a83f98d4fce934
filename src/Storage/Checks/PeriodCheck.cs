using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Storage.Periods;

namespace EPerformance.Storage.Checks;

/// <summary>Periods whose facts are frozen: the facts that pay was calculated from are there and can be read.</summary>
internal sealed class PeriodCheck(StorageClients clients)
{
    public async Task<(long Buckets, IReadOnlyList<Finding> Findings)> RunAsync(IProgress<(string What, long Rows)>? progress, CancellationToken cancellationToken)
    {
        var (findings, seen) = (new List<Finding>(), 0L);
        var (periods, frozen) = (new PeriodStore(clients), new FrozenFacts(clients));
        foreach (var period in await periods.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            var version = period.State.Head.Version;
            var done = await periods.DoneAsync(period.Id, version, cancellationToken).ConfigureAwait(false);
            foreach (var part in done.OfType<PartDone.Frozen>())
            {
                if (await frozen.ReadAsync(period.Id, version, part.Bucket, cancellationToken).ConfigureAwait(false) is not { } people || people.Count != part.People)
                    findings.Add(Finding.FactsMissing($"{period.Id} {version}", part.Bucket));
                progress?.Report((period.Id.ToString(), ++seen));
            }
        }

        return (seen, findings);
    }
}
