using System.Collections.Frozen;
using EPerformance.Application.Access;
using EPerformance.Application.Caches;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>
/// The registered devices in memory, read again after <see cref="Lifetime"/>: whatever was changed about one is in force everywhere within that time, in this process at once.
/// </summary>
public sealed class DeviceRegistry(IDeviceStore store, TimeProvider clock) : IDisposable
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);

    private const string Prefix = "device/";

    private readonly Remembered<FrozenDictionary<string, RegisteredDevice>> _devices = new(clock, (_, stop) => ReadAsync(store, stop), _ => Lifetime);

    /// <summary>How the account of a device is called: in the audit, in blocks, in rate limits. No directory issues such a name.</summary>
    public static string AccountOf(string id) => Prefix + id;

    public static bool IsDevice(Caller caller) => caller.Subject.StartsWith(Prefix, StringComparison.Ordinal);

    public async ValueTask<RegisteredDevice?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await _devices.CurrentAsync(cancellationToken).ConfigureAwait(false)).GetValueOrDefault(id);

    /// <summary>The device that calls, or why it may not.</summary>
    public async ValueTask<(RegisteredDevice? Device, Violation? Refusal)> OfCallerAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (!IsDevice(caller) || await FindAsync(caller.Subject[Prefix.Length..], cancellationToken).ConfigureAwait(false) is not { } device)
            return (null, DeviceViolations.NotRegistered);
        return device.IsActive ? (device, null) : (null, DeviceViolations.DeviceOut);
    }

    public void Forget() => _devices.Forget();

    public void Dispose() => _devices.Dispose();

    private static async Task<FrozenDictionary<string, RegisteredDevice>> ReadAsync(IDeviceStore store, CancellationToken cancellationToken) =>
        (await store.AllAsync(cancellationToken).ConfigureAwait(false)).ToFrozenDictionary(stored => stored.Device.Id, stored => stored.Device, StringComparer.Ordinal);
}
