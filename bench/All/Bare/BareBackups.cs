using EPerformance.Storage;

namespace EPerformance.Bench.All.Bare;

/// <summary>Every table that has rows is read in pages of a thousand, as many at once as the product reads.</summary>
internal sealed class BareBackups : IBareWork
{
    public int AtOnce => 4;

    public async Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units) =>
        [.. (await BareRestores.TablesAsync(done)).Select(table => new[] { BareCalls.Query(table, Keys.Inbox.All) })];
}
