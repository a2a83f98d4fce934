using System.Security.Cryptography;
using System.Text;
using EPerformance.Api.Endpoints;

namespace EPerformance.Api.Idempotency;

/// <summary>Two requests with the same fingerprint are the same request: operation, address, caller and body, byte for byte.</summary>
internal static class Fingerprint
{
    public static string Of(ApiEndpoint endpoint, HttpRequest request, string caller, ReadOnlySpan<byte> body)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Lengths in front, so that no part can pose as the beginning of the next.
        Add(digest, Encoding.UTF8.GetBytes(endpoint.Name));
        Add(digest, Encoding.UTF8.GetBytes(request.Path.Value ?? ""));
        Add(digest, Encoding.UTF8.GetBytes(request.QueryString.Value ?? ""));
        Add(digest, Encoding.UTF8.GetBytes(caller));
        Add(digest, body);
        return Convert.ToHexStringLower(digest.GetHashAndReset());
    }

    private static void Add(IncrementalHash digest, ReadOnlySpan<byte> part)
    {
        digest.AppendData(BitConverter.GetBytes(part.Length));
        digest.AppendData(part);
    }
}
