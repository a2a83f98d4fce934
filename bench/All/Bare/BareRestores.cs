using EPerformance.Storage;
using EPerformance.Storage.Backup;

namespace EPerformance.Bench.All.Bare;

/// <summary>Every row is written, by the hundred of a partition.</summary>
internal sealed class BareRestores : IBareWork
{
    public int AtOnce => 16;

    public async Task<IReadOnlyList<IReadOnlyList<BareCall>>> PlanAsync(StorageClients done, StorageClients fresh, int units)
    {
        var strands = new List<BareCall[]>();
        foreach (var table in await TablesAsync(done))
        {
            foreach (var partition in (await BareCalls.RowsAsync(done, table)).GroupBy(row => row.PartitionKey))
                strands.AddRange(BareCalls.Batches(table, partition).Select(batch => new[] { batch }));
        }

        return strands;
    }

    /// <summary>Those that a backup holds and that have rows.</summary>
    public static async Task<IReadOnlyList<string>> TablesAsync(StorageClients done)
    {
        var tables = new List<string>();
        foreach (var source in BackupOrder.Stages.SelectMany(stage => stage).Where(source => source.Kind == SourceKind.Table))
        {
            if (await done.Table(source.Name).ReadAsync(Keys.Inbox.All, ["PartitionKey"]).AnyAsync())
                tables.Add(source.Name);
        }

        return tables;
    }
}
