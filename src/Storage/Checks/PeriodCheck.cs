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
        var periods = new PeriodStore(clients);
        foreach (var period in await periods.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            var version = period.State.Head.Version;
            var done = await periods.DoneAsync(period.Id, version, cancellationToken).ConfigureAwait(false);
            foreach (var part in done.OfType<PartDone.Frozen>())
            {
                if (await PeopleAsync(period.Id, version, part.Bucket, cancellationToken).ConfigureAwait(false) != part.People)
                    findings.Add(Finding.FactsMissing($"{period.Id} {version}", part.Bucket));
                progress?.Report((period.Id.ToString(), ++seen));
            }
        }

        return (seen, findings);
    }

    /// <summary>How many people's facts can be read; <c>null</c> when there are none or they are damaged.</summary>
    private async Task<int?> PeopleAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        try
        {
            return (await new FrozenFacts(clients).ReadAsync(id, version, bucket, cancellationToken).ConfigureAwait(false))?.Count;
        }
        catch (Exception damaged) when (damaged is InvalidDataException or InvalidOperationException or System.Text.Json.JsonException or FormatException)
        {
            return null;
        }
    }
}
