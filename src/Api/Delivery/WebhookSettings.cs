namespace EPerformance.Api.Delivery;

/// <summary>Section <c>Notices:Webhook</c> of the configuration: the agency's own gateway to mail or messages. Without an address nothing leaves the program.</summary>
public sealed record WebhookSettings
{
    public const string Section = "Notices:Webhook";
    private const int LeastSecret = 24;

    public string? Url { get; init; }

    /// <summary>
    /// Base64 of 24 bytes or more, with or without <c>whsec_</c> before it. Every request is signed with each of them, so that a secret can be changed
    /// without a gap: add the new one, change the receiver, remove the old one.
    /// </summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    /// <summary>The receiver is within the agency's own network. Otherwise an address that is not public is refused at every connection.</summary>
    public bool AllowPrivateNetwork { get; init; }

    /// <exception cref="InvalidOperationException">The settings are unsafe or incomplete; the message names each, and no secret.</exception>
    public Webhook? Open(bool isDevelopment)
    {
        if (string.IsNullOrEmpty(Url))
            return null;
        if (!Uri.TryCreate(Url, UriKind.Absolute, out var address) || address.UserInfo.Length > 0 || address.Fragment.Length > 0)
            throw new InvalidOperationException($"{Section}:Url must be an absolute address without a name, a password or a fragment.");
        if (address.Scheme != Uri.UriSchemeHttps && !(isDevelopment && address.Scheme == Uri.UriSchemeHttp))
            throw new InvalidOperationException($"{Section}:Url must begin with https://.");
        if (Secrets.Count == 0)
            throw new InvalidOperationException($"{Section}:Secrets:0 is missing: a receiver could not know who sends.");
        return new Webhook(address, [.. Secrets.Select(Read)]);
    }

    private static byte[] Read(string secret, int index)
    {
        var text = secret.StartsWith(WebhookSignature.SecretPrefix, StringComparison.Ordinal) ? secret[WebhookSignature.SecretPrefix.Length..] : secret;
        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text, key, out var length) && length >= LeastSecret
            ? key[..length]
            : throw new InvalidOperationException($"{Section}:Secrets:{index} must be base64 of at least {LeastSecret} bytes.");
    }
}

/// <param name="Secrets">One or more.</param>
public sealed record Webhook(Uri Address, IReadOnlyList<byte[]> Secrets);
