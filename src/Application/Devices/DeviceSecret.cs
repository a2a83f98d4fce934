using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace EPerformance.Application.Devices;

/// <summary>
/// What a device signs in with: 256 random bits. Nobody can guess or try them, so one round of SHA-256 suffices to keep them; that is for passwords that people choose.
/// </summary>
public static class DeviceSecret
{
    private const int Bytes = 32;

    /// <summary>43 characters of base64url, shown once.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    /// <summary>Takes as long whatever is wrong with it.</summary>
    public static bool Matches(string secret, string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(secret)), Encoding.ASCII.GetBytes(hash));
}
