using EPerformance.Application.Access;
using EPerformance.Application.Devices;
using Microsoft.IdentityModel.Tokens;

namespace EPerformance.Api.Security;

/// <summary>
/// Signs a machine or kiosk in by its own secret: <c>Authorization: Device id:secret</c>. Whether it is still let in, <see cref="StandingGate"/> asks.
/// </summary>
internal sealed class DeviceSignIn(RequestDelegate next)
{
    private const string Scheme = "Device ";

    /// <summary>Longer than any id with any secret.</summary>
    private const int Longest = 160;

    public Task InvokeAsync(HttpContext context, CallerSlot slot, DeviceRegistry registry)
    {
        var header = context.Request.Headers.Authorization;
        return header.Count == 1 && header[0]!.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? SignInAsync(context, header[0]![Scheme.Length..].Trim(), slot, registry) : next(context);
    }

    private async Task SignInAsync(HttpContext context, string credential, CallerSlot slot, DeviceRegistry registry)
    {
        var cut = credential.IndexOf(':', StringComparison.Ordinal);
        var device = cut > 0 && credential.Length <= Longest ? await registry.FindAsync(credential[..cut], context.RequestAborted) : null;
        if (device is not null && DeviceSecret.Matches(credential[(cut + 1)..], device.SecretHash))
            slot.Caller = new Caller(DeviceRegistry.AccountOf(device.Id), null, Role.Device, null);
        else
            slot.Failure = new SecurityTokenValidationException("no such device, or another secret");
        await next(context);
    }
}
