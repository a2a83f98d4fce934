using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EPerformance.TestKit;

/// <summary>A kiosk that shows codes: its key pair never leaves it.</summary>
public sealed class Kiosk(string id) : IDisposable
{
    private readonly ECDsa _pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public string Key => Convert.ToBase64String(_pair.ExportSubjectPublicKeyInfo());

    public string CodeAt(DateTimeOffset at)
    {
        var signed = string.Create(CultureInfo.InvariantCulture, $"EPK1.{at.ToUnixTimeSeconds()}.{id}");
        return $"{signed}.{Base64Url.EncodeToString(_pair.SignData(Encoding.UTF8.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    public void Dispose() => _pair.Dispose();
}
