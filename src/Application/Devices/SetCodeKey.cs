using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>A kiosk sends the public key of its codes. Codes of the key before are no good any more.</summary>
public sealed class SetCodeKey(IDeviceStore store, DeviceRegistry registry, TimeProvider clock)
{
    public async Task<Violation?> RunAsync(Caller caller, string key, CancellationToken cancellationToken)
    {
        var (device, refusal) = await registry.OfCallerAsync(caller, cancellationToken).ConfigureAwait(false);
        if (device is null)
            return refusal;
        if (device.Kind != DeviceKind.Kiosk)
            return KioskViolations.NoKiosk;
        if (!KioskCodes.IsKey(key))
            return KioskViolations.KeyUnusable;
        if (await store.FindAsync(device.Id, cancellationToken).ConfigureAwait(false) is not { Device.IsActive: true } stored)
            return DeviceViolations.DeviceOut;
        if (stored.Device.CodeKey == key)
            return null;
        var change = new DeviceChange(stored, stored.Device with { CodeKey = key, Version = stored.Device.Version + 1 }, null, null, clock.GetUtcNow());
        if (await store.SaveAsync(change, cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return AccessViolations.ChangedMeanwhile;
        registry.Forget();
        return null;
    }
}
