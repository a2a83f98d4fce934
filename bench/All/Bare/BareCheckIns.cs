using EPerformance.Storage;
using EPerformance.TestKit;
using EPerformance.Workloads;

namespace EPerformance.Bench.All.Bare;

/// <summary>A tap is an insert.</summary>
internal sealed class BareCheckIns : IBareWork
{
    public int AtOnce => CheckIns.AtOnce;

    public async Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units)
    {
        var table = Keys.Punches.Table(Sample.Date("2026-03-02"));
        var rows = await BareCalls.RowsAsync(done, table);
        return [.. rows.Where(row => row.RowKey.EndsWith("!pagi", StringComparison.Ordinal)).Select(row => new[] { BareCalls.Insert(table, row) })];
    }
}
