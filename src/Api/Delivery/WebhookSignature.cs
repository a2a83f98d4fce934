using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EPerformance.Api.Delivery;

/// <summary>Signs a request as Standard Webhooks wants it (standardwebhooks.com), so that receivers can check it with the libraries that there are.</summary>
public static class WebhookSignature
{
    public const string SecretPrefix = "whsec_";

    public const string IdHeader = "webhook-id", TimeHeader = "webhook-timestamp", SignatureHeader = "webhook-signature";

    /// <summary>One signature per secret: <c>v1,…</c> with blanks between.</summary>
    /// <param name="at">When it is sent; a receiver refuses old ones.</param>
    public static string Of(IEnumerable<byte[]> secrets, string id, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        var head = Encoding.UTF8.GetBytes($"{id}.{Time(at)}.");
        var content = new byte[head.Length + body.Length];
        head.CopyTo(content, 0);
        body.CopyTo(content.AsSpan(head.Length));
        return string.Join(' ', secrets.Select(secret => $"v1,{Convert.ToBase64String(HMACSHA256.HashData(secret, content))}"));
    }

    /// <summary>Whole seconds since 1970.</summary>
    public static string Time(DateTimeOffset at) => at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
