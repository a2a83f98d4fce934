using EPerformance.Storage;
using EPerformance.Storage.Blobs;

namespace EPerformance.Bench.All.Bare;

/// <summary>Of a bucket the frozen facts, results and ratings are read and the figures of its people written; then those of the units, and that they are whole.</summary>
internal sealed class BareRollUps : IBareWork
{
    /// <summary>One bucket after the other, so that memory holds one.</summary>
    public int AtOnce => 1;

    public async Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units)
    {
        var strands = new List<BareCall[]>();
        foreach (var bucket in Bucket.All(done.Settings.Buckets))
        {
            var year = Keys.MonthFacts.OfBucket(bucket, 2026);
            var people = (await BareCalls.RowsAsync(done, Keys.MonthFacts.Table, year)).Where(row => Keys.RollUps.IsPerson(row.RowKey, out _));
            strands.Add(
            [
                BareCalls.Read(Containers.Frozen, $"2026-03/0001/{bucket}"),
                BareCalls.Query(Keys.Allowance.Table, Keys.Allowance.OfBucket("2026-03", 1, bucket)),
                BareCalls.Query(Keys.MonthFacts.Table, year),
                .. BareCalls.Batches(Keys.MonthFacts.Table, people),
            ]);
        }

        var rows = (await BareCalls.RowsAsync(done, Keys.RollUps.Table)).ToLookup(row => row.PartitionKey == Keys.RollUps.Marks.FromPartition);
        strands.Add([.. BareCalls.Batches(Keys.RollUps.Table, rows[false]), BareCalls.Put(Keys.RollUps.Table, rows[true].Single())]);
        return strands;
    }
}
