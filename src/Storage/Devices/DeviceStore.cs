using Azure;
using EPerformance.Application.Devices;
using EPerformance.Application.Ports;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Devices;

/// <summary>Registered devices: one partition, so that they are one query, and a change with its audit row one batch.</summary>
public sealed class DeviceStore(StorageClients clients) : IDeviceStore
{
    private readonly Table _table = clients.Table(Keys.Devices.Table);

    public async Task<IReadOnlyList<StoredDevice>> AllAsync(CancellationToken cancellationToken)
    {
        var devices = new List<StoredDevice>();
        await foreach (var row in _table.ReadAsync(Keys.Devices.All, null, cancellationToken).ConfigureAwait(false))
            devices.Add(DeviceRow.Read(row));
        return devices;
    }

    public async Task<StoredDevice?> FindAsync(string id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Devices.Device(id), null, cancellationToken).ConfigureAwait(false) is { } row ? DeviceRow.Read(row) : null;

    public async Task<SaveResult> SaveAsync(DeviceChange change, CancellationToken cancellationToken)
    {
        var row = DeviceRow.Of(change.After, Keys.Devices.Device(change.After.Id));
        var batch = new Batch(Keys.Devices.Partition).Record(DeviceRow.OfAudit(change));
        batch = change.Before is null ? batch.Add(row) : batch.Replace(row, new ETag(change.Before.Tag));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }
}
