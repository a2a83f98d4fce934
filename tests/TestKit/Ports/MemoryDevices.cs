using System.Globalization;
using EPerformance.Application.Devices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;

namespace EPerformance.TestKit.Ports;

/// <summary>Registered devices in memory, with every change that was kept.</summary>
public sealed class MemoryDevices(params IReadOnlyList<RegisteredDevice> known) : IDeviceStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, RegisteredDevice> _devices = new(known.ToDictionary(device => device.Id), StringComparer.Ordinal);

    public List<DeviceChange> Changes { get; } = [];

    public Task<IReadOnlyList<StoredDevice>> AllAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredDevice>>([.. _devices.Values.Select(Stored)]);
    }

    public Task<StoredDevice?> FindAsync(string id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_devices.TryGetValue(id, out var device) ? Stored(device) : null);
    }

    public Task<SaveResult> SaveAsync(DeviceChange change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var there = _devices.TryGetValue(change.After.Id, out var device) ? Stored(device).Tag : null;
            if (there != change.Before?.Tag)
                return Task.FromResult(SaveResult.Changed);
            _devices[change.After.Id] = change.After;
            Changes.Add(change);
            return Task.FromResult(SaveResult.Saved);
        }
    }

    private static StoredDevice Stored(RegisteredDevice device) => new(device, device.Version.ToString(CultureInfo.InvariantCulture));
}
