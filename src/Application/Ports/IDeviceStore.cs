using EPerformance.Application.Devices;

namespace EPerformance.Application.Ports;

/// <summary>Registered machines and kiosks. Each change is kept with its audit row, as a whole or not at all.</summary>
public interface IDeviceStore
{
    /// <summary>Ended ones too, in the order of ids.</summary>
    Task<IReadOnlyList<StoredDevice>> AllAsync(CancellationToken cancellationToken);

    Task<StoredDevice?> FindAsync(string id, CancellationToken cancellationToken);

    Task<SaveResult> SaveAsync(DeviceChange change, CancellationToken cancellationToken);
}
