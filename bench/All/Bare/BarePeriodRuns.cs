using EPerformance.Domain.Primitives;
using EPerformance.Storage;
using EPerformance.Storage.Blobs;

namespace EPerformance.Bench.All.Bare;

/// <summary>
/// Of a bucket days, verified work and requests are read, frozen as a blob and read from it again; then its results are written. What says how far the period is, is written as it stands at the end.
/// </summary>
internal sealed class BarePeriodRuns : IBareWork
{
    private static readonly CivilMonth March = new(2026, 3);

    /// <summary>As the rig of the workload has it.</summary>
    public int AtOnce => 2;

    public async Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units)
    {
        var strands = new List<BareCall[]> { new[] { BareCalls.Query(Keys.DayCloses.Table, Keys.DayCloses.OfMonth(March)), BareCalls.Query(Keys.Inbox.Table, Keys.Inbox.All) } };
        foreach (var bucket in Bucket.All(done.Settings.Buckets))
        {
            var name = $"2026-03/0001/{bucket}";
            var frozen = await done.Container(Containers.Frozen).GetBlobClient(name).DownloadContentAsync();
            var results = await BareCalls.RowsAsync(done, Keys.Allowance.Table, Keys.Allowance.OfBucket("2026-03", 1, bucket));
            strands.Add(
            [
                BareCalls.Query(Keys.Days.Table, Keys.Days.OfBucket(bucket, March)),
                BareCalls.Query(Keys.MonthFacts.Table, Keys.MonthFacts.OfBucket(bucket, March.Year)),
                BareCalls.Query(Keys.PersonRequests.Table, Keys.PersonRequests.OfBucket(bucket, March.Year - 1, March.Year)),
                BareCalls.Write(Containers.Frozen, name, frozen.Value.Content),
                BareCalls.Read(Containers.Frozen, name),
                .. BareCalls.Batches(Keys.Allowance.Table, results),
            ]);
        }

        strands.AddRange((await BareCalls.RowsAsync(done, Keys.Periods.Table)).Select(row => new[] { BareCalls.Put(Keys.Periods.Table, row) }));
        return strands;
    }
}
