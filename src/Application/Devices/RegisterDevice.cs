using System.Buffers;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>Registers a machine or kiosk and makes its secret, which is told this once.</summary>
public sealed class RegisterDevice(IDeviceStore store, DeviceRegistry registry, OrganisationCache organisations, TimeProvider clock)
{
    /// <summary>Devices of an instance, ended ones too: all of them are in memory.</summary>
    public const int MostDevices = 2_000;

    private const int LongestId = 32, LongestName = 100;

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    // The caller's own device is "me" in addresses.
    private static readonly string[] Reserved = ["me", "numbers"];

    public static bool IsId(string text) => text.Length is > 0 and <= LongestId && !text.AsSpan().ContainsAnyExcept(IdCharacters);

    public async Task<(RegisteredDevice? Device, string? Secret, Violation? Refusal)> RunAsync(
        Caller by, string id, DeviceKind kind, string? name, string location, string? numberList, CancellationToken cancellationToken)
    {
        if (!IsId(id) || Reserved.Contains(id, StringComparer.OrdinalIgnoreCase) || (numberList is not null && !IsId(numberList)))
            return (null, null, DeviceViolations.IdUnusable);
        if (string.IsNullOrWhiteSpace(name) || name.Length > LongestName || name.Any(char.IsControl))
            return (null, null, DeviceViolations.NameUnusable);
        if ((await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false))?.Location(location) is null)
            return (null, null, DeviceViolations.LocationUnknown);
        var known = await store.AllAsync(cancellationToken).ConfigureAwait(false);
        if (known.Any(stored => stored.Device.Id == id))
            return (null, null, DeviceViolations.IdTaken);
        if (known.Count >= MostDevices)
            return (null, null, DeviceViolations.TooManyDevices);
        var secret = DeviceSecret.New();
        var device = new RegisteredDevice(id, kind, name.Trim(), location, DeviceState.Active, DeviceSecret.HashOf(secret), 1) { NumberList = numberList };
        if (await store.SaveAsync(new DeviceChange(null, device, by.Nip, null, clock.GetUtcNow()), cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return (null, null, DeviceViolations.IdTaken);
        registry.Forget();
        return (device, secret, null);
    }
}
