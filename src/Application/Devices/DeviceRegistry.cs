using System.Collections.Frozen;
using EPerformance.Application.Access;
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

    private readonly SemaphoreSlim _refreshing = new(1);
    private volatile Look? _last;

    /// <summary>How the account of a device is called: in the audit, in blocks, in rate limits. No directory issues such a name.</summary>
    public static string AccountOf(string id) => Prefix + id;

    public static bool IsDevice(Caller caller) => caller.Subject.StartsWith(Prefix, StringComparison.Ordinal);

    public async ValueTask<RegisteredDevice?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var look = _last is { } known && IsFresh(known) ? known : await LookAsync(cancellationToken).ConfigureAwait(false);
        return look.Devices.GetValueOrDefault(id);
    }

    /// <summary>The device that calls, or why it may not.</summary>
    public async ValueTask<(RegisteredDevice? Device, Violation? Refusal)> OfCallerAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (!IsDevice(caller) || await FindAsync(caller.Subject[Prefix.Length..], cancellationToken).ConfigureAwait(false) is not { } device)
            return (null, DeviceViolations.NotRegistered);
        return device.IsActive ? (device, null) : (null, DeviceViolations.DeviceOut);
    }

    public void Forget() => _last = null;

    public void Dispose() => _refreshing.Dispose();

    private async Task<Look> LookAsync(CancellationToken cancellationToken)
    {
        await _refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_last is { } fresh && IsFresh(fresh))
                return fresh;
            var at = clock.GetTimestamp();
            var devices = await store.AllAsync(cancellationToken).ConfigureAwait(false);
            return _last = new Look(devices.ToFrozenDictionary(stored => stored.Device.Id, stored => stored.Device, StringComparer.Ordinal), at);
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private bool IsFresh(Look look) => clock.GetElapsedTime(look.At) < Lifetime;

    private sealed record Look(FrozenDictionary<string, RegisteredDevice> Devices, long At);
}
