using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Devices;

/// <summary>
/// Looks whether a scanned code was made by an active kiosk a moment ago. Kiosks and keys come from memory (<see cref="DeviceRegistry.Lifetime"/>); the code that a queue of people
/// scans is verified once.
/// </summary>
public sealed class KioskCodes(DeviceRegistry registry, KioskPolicy policy)
{
    private readonly ConcurrentDictionary<string, (string Key, string Code)> _good = new(StringComparer.Ordinal);

    public Doubt BadCode => policy.BadCode;

    /// <summary>The kiosk, or why the code is no good.</summary>
    public async ValueTask<(RegisteredDevice? Kiosk, Violation? Fault)> CheckAsync(string text, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (KioskCode.Read(text) is not { } code)
            return (null, KioskViolations.CodeUnreadable);
        var kiosk = RegisterDevice.IsId(code.Kiosk) ? await registry.FindAsync(code.Kiosk, cancellationToken).ConfigureAwait(false) : null;
        if (kiosk is not { Kind: DeviceKind.Kiosk, IsActive: true, CodeKey: { } key } || !IsSigned(code, key, text))
            return (null, KioskViolations.CodeForged);
        return code.Refusal(now, policy) is { } fault ? (null, fault) : (kiosk, null);
    }

    /// <summary>Whether a text is a public key that codes can be verified with.</summary>
    public static bool IsKey(string text)
    {
        using var key = ECDsa.Create();
        return Import(key, text) && key.ExportParameters(false).Curve.Oid.Value == "1.2.840.10045.3.1.7";
    }

    private bool IsSigned(KioskCode code, string key, string text)
    {
        if (_good.TryGetValue(code.Kiosk, out var last) && last == (key, text))
            return true;
        using var verifier = ECDsa.Create();
        Span<byte> signature = stackalloc byte[64];
        if (!Import(verifier, key) || !Base64Url.TryDecodeFromChars(code.Signature, signature, out var length) || length != signature.Length
            || !verifier.VerifyData(Encoding.UTF8.GetBytes(code.Signed), signature, HashAlgorithmName.SHA256))
            return false;
        _good[code.Kiosk] = (key, text);
        return true;
    }

    private static bool Import(ECDsa key, string text)
    {
        try
        {
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(text), out _);
            return true;
        }
        catch (Exception error) when (error is FormatException or CryptographicException)
        {
            return false;
        }
    }
}
