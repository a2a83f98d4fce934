using System.Globalization;
using EPerformance.Storage;
using EPerformance.TestKit;

namespace EPerformance.Bench.All.Bare;

/// <summary>Of a bucket its requests and the punches of two dates are read and its days written; of a unit its recap; of the day that it is closed.</summary>
internal sealed class BareDayCloses : IBareWork
{
    private static readonly DateOnly Day = Sample.Date("2026-03-03");

    public int AtOnce => 4;

    public async Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units)
    {
        var ending = "!" + Day.Day.ToString("D2", CultureInfo.InvariantCulture);
        var days = (await BareCalls.RowsAsync(done, Keys.Days.Table)).Where(row => row.RowKey.EndsWith(ending, StringComparison.Ordinal)).ToLookup(row => row.PartitionKey);
        var recaps = (await BareCalls.RowsAsync(done, Keys.UnitDays.Table)).Where(row => row.RowKey == ending[1..]);
        var closes = (await BareCalls.RowsAsync(done, Keys.DayCloses.Table)).Where(row => row.RowKey.EndsWith(ending, StringComparison.Ordinal)).ToList();
        return
        [
            .. Bucket.All(done.Settings.Buckets).Select(bucket => (BareCall[])
            [
                BareCalls.Query(Keys.PersonRequests.Table, Keys.PersonRequests.OfBucket(bucket, Day.Year - 1, Day.Year)),
                BareCalls.Query(Keys.Punches.Table(Day), Keys.Punches.OfBucket(bucket, Day.AddDays(-1))),
                BareCalls.Query(Keys.Punches.Table(Day), Keys.Punches.OfBucket(bucket, Day)),
                .. BareCalls.Batches(Keys.Days.Table, days[Keys.Days.Partition(bucket, Domain.Primitives.CivilMonth.Of(Day))]),
            ]),
            .. recaps.Select(row => new[] { BareCalls.Put(Keys.UnitDays.Table, row) }),
            .. closes.Select(row => new[] { BareCalls.Get(Keys.DayCloses.Table, BareCalls.KeyOf(row)), BareCalls.Put(Keys.DayCloses.Table, row) }),
        ];
    }
}
