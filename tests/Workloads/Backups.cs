using EPerformance.Storage;

namespace EPerformance.Workloads;

/// <summary>An agency of which some days are closed is copied to a folder.</summary>
public sealed class Backups : IWorkload
{
    /// <summary>From when everybody works there, in March 2026: each day is a row.</summary>
    public string Since { get; init; } = "2026-03-28";

    public string Name => "backup";

    public string Unit => "row";

    /// <param name="size">People; how many rows they have, <see cref="PreparedWork.Units"/> says.</param>
    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        using (await ClosedMonth.PrepareAsync(clients, new BigAgency(size) { Since = Since }, stop))
        {
            var folder = new BackupFolder();
            return new PreparedWork(token => folder.TakeAsync(clients, token), folder) { Units = await BackupFolder.RowsAsync(clients, stop) };
        }
    }
}
