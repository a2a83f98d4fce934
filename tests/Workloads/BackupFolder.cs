using EPerformance.Storage;
using EPerformance.Storage.Backup;

namespace EPerformance.Workloads;

/// <summary>A folder for one backup, which goes with it.</summary>
internal sealed class BackupFolder : IDisposable
{
    /// <summary>Keys are ASCII.</summary>
    private static readonly KeyRange All = KeyRange.Partitions("!", "\u007f");

    private readonly string _path = Directory.CreateTempSubdirectory("eperformance-backup-").FullName;

    /// <summary>Of all tables that a backup holds.</summary>
    public static async Task<long> RowsAsync(StorageClients clients, CancellationToken stop)
    {
        var rows = 0L;
        foreach (var source in BackupOrder.Stages.SelectMany(stage => stage).Where(source => source.Kind == SourceKind.Table))
            rows += await clients.Table(source.Name).ReadAsync(All, ["PartitionKey"], stop).LongCountAsync(stop);
        return rows;
    }

    public async Task TakeAsync(StorageClients clients, CancellationToken stop) => Refuse((await new TakeBackup(clients, TimeProvider.System).RunAsync(_path, null, stop)).Refusal);

    public async Task RestoreAsync(StorageClients clients, CancellationToken stop) => Refuse((await new RestoreBackup(clients, TimeProvider.System).RunAsync(_path, null, stop)).Refusal);

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private static void Refuse(Domain.Primitives.Violation? refusal)
    {
        if (refusal is not null)
            throw new TestKit.ScenarioException(refusal.ToString());
    }
}
