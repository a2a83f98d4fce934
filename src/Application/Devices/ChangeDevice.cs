using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>Locks, unlocks and ends a device, or gives it a new secret. The old one is void everywhere within <see cref="DeviceRegistry.Lifetime"/>.</summary>
public sealed class ChangeDevice(IDeviceStore store, DeviceRegistry registry, TimeProvider clock)
{
    private const int LongestReason = 500;

    /// <summary>Saying what is so already changes nothing.</summary>
    public async Task<(RegisteredDevice? Device, Violation? Refusal)> SetStateAsync(Caller by, string id, DeviceState wanted, string? reason, CancellationToken cancellationToken)
    {
        if (Unusable(reason) is { } unusable)
            return (null, unusable);
        if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
            return (null, AccessViolations.NotFound);
        if (stored.Device.Refusal(wanted) is { } refusal)
            return (null, refusal);
        if (stored.Device.State == wanted)
            return (stored.Device, null);
        var change = Change(stored, stored.Device with { State = wanted }, by, reason);
        return await SaveAsync(change, cancellationToken).ConfigureAwait(false) is { } lost ? (null, lost) : (change.After, null);
    }

    /// <summary>Every call makes another secret: who lost an answer asks again.</summary>
    public async Task<(string? Secret, Violation? Refusal)> RenewSecretAsync(Caller by, string id, string? reason, CancellationToken cancellationToken)
    {
        if (Unusable(reason) is { } unusable)
            return (null, unusable);
        if (await FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
            return (null, AccessViolations.NotFound);
        if (stored.Device.State == DeviceState.Ended)
            return (null, DeviceViolations.DeviceEnded);
        var secret = DeviceSecret.New();
        var change = Change(stored, stored.Device with { SecretHash = DeviceSecret.HashOf(secret) }, by, reason);
        return await SaveAsync(change, cancellationToken).ConfigureAwait(false) is { } lost ? (null, lost) : (secret, null);
    }

    private static Violation? Unusable(string? reason) => string.IsNullOrWhiteSpace(reason) || reason.Length > LongestReason ? DeviceViolations.ReasonUnusable : null;

    private DeviceChange Change(StoredDevice before, RegisteredDevice after, Caller by, string? reason) =>
        new(before, after with { Version = before.Device.Version + 1 }, by.Nip, reason?.Trim(), clock.GetUtcNow());

    private Task<StoredDevice?> FindAsync(string id, CancellationToken cancellationToken) =>
        RegisterDevice.IsId(id) ? store.FindAsync(id, cancellationToken) : Task.FromResult<StoredDevice?>(null);

    private async Task<Violation?> SaveAsync(DeviceChange change, CancellationToken cancellationToken)
    {
        if (await store.SaveAsync(change, cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return AccessViolations.ChangedMeanwhile;
        registry.Forget();
        return null;
    }
}
