using EPerformance.Storage;

namespace EPerformance.Workloads;

/// <summary>The copy of an agency of which some days are closed is written into an empty instance.</summary>
public sealed class Restores : IWorkload
{
    /// <summary>Begins the names of the instance that was copied, on the same storage.</summary>
    private const string Source = "src";

    /// <inheritdoc cref="Backups.Since"/>
    public string Since { get; init; } = new Backups().Since;

    public string Name => "restore";

    public string Unit => "row";

    /// <param name="size">People; how many rows they have, <see cref="PreparedWork.Units"/> says.</param>
    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        using var source = new StorageClients(clients.Settings with { Prefix = clients.Settings.Prefix + Source });
        using (await ClosedMonth.PrepareAsync(source, new BigAgency(size) { Since = Since }, stop))
        {
            var folder = new BackupFolder();
            await folder.TakeAsync(source, stop);
            return new PreparedWork(token => folder.RestoreAsync(clients, token), folder) { Units = await BackupFolder.RowsAsync(source, stop) };
        }
    }
}
