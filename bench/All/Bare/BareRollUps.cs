using EPerformance.Storage;
using EPerformance.Storage.Blobs;
using EPerformance.TestKit.Periods;

namespace EPerformance.Bench.All.Bare;

/// <summary>
/// What holds for all is read; of a bucket the frozen facts, results and ratings are read and the figures of its people written; then those of the units, the warnings that there are are read, those that were found are
/// written, and that all is whole.
/// </summary>
internal sealed class BareRollUps : IBareWork
{
    /// <summary>One bucket after the other, so that memory holds one.</summary>
    public int AtOnce => 1;

    public async Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units)
    {
        var strands = new List<BareCall[]> { new[] { BareCalls.Read(Containers.Frozen, "2026-03/0001/manifest"), BareCalls.Get(Keys.EarlyWarnings.Table, Keys.EarlyWarnings.Thresholds) } };
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
        var march = PeriodRig.Id("2026-03").Period;
        var warnings = await BareCalls.RowsAsync(done, Keys.EarlyWarnings.Table, KeyRange.Partition(Keys.EarlyWarnings.Look(march).Partition));
        strands.Add(
        [
            .. BareCalls.Batches(Keys.RollUps.Table, rows[false]),
            BareCalls.Query(Keys.EarlyWarnings.Table, Keys.EarlyWarnings.OfPeriod(march)),
            .. BareCalls.Batches(Keys.EarlyWarnings.Table, warnings.Where(row => row.RowKey != Keys.EarlyWarnings.Look(march).Row)),
            BareCalls.Put(Keys.EarlyWarnings.Table, warnings.Single(row => row.RowKey == Keys.EarlyWarnings.Look(march).Row)),
            BareCalls.Put(Keys.RollUps.Table, rows[true].Single()),
        ]);
        return strands;
    }
}
