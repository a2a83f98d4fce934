using EPerformance.Application.Bundles;

namespace EPerformance.Api.Delivery;

/// <summary>How the connection to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>Begins in the clear and must go over to TLS (submission, port 587).</summary>
    StartTls,

    /// <summary>TLS from the first byte (port 465).</summary>
    Tls,

    /// <summary>In the clear: a relay on the same machine, in development only.</summary>
    None,
}

/// <summary>Section <c>Notices:Mail</c> of the configuration: the agency's own mail server. Without a host nobody gets mails.</summary>
public sealed record MailSettings
{
    public const string Section = "Notices:Mail";

    public string? Host { get; init; }

    public int Port { get; init; } = 587;

    public MailSecurity Security { get; init; } = MailSecurity.StartTls;

    /// <summary>Empty where the server knows this program by its address.</summary>
    public string? User { get; init; }

    /// <summary>A secret: in Azure as a Key Vault reference.</summary>
    public string? Password { get; init; }

    /// <summary>The sender: one mailbox.</summary>
    public string? From { get; init; }

    public string FromName { get; init; } = "e-Kinerja";

    /// <summary>Of the start page, at the end of each mail; empty for none.</summary>
    public string? Link { get; init; }

    /// <returns>Whether mails are sent.</returns>
    /// <exception cref="InvalidOperationException">The settings are unsafe or incomplete; the message names each, and no secret.</exception>
    public bool Open(bool isDevelopment)
    {
        if (string.IsNullOrEmpty(Host))
            return false;
        if (Uri.CheckHostName(Host) == UriHostNameType.Unknown)
            throw new InvalidOperationException($"{Section}:Host must be the name or address of a mail server.");
        if (Port is < 1 or > 65_535)
            throw new InvalidOperationException($"{Section}:Port must be 1 to 65535.");
        if (Security == MailSecurity.None && !isDevelopment)
            throw new InvalidOperationException($"{Section}:Security must be StartTls or Tls.");
        if (From is null || !Contacts.IsAddress(From))
            throw new InvalidOperationException($"{Section}:From must be one mail address.");
        if (string.IsNullOrEmpty(User) != string.IsNullOrEmpty(Password))
            throw new InvalidOperationException($"{Section}:User and Password belong together.");
        if (!string.IsNullOrEmpty(Link) && !(Uri.TryCreate(Link, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps))
            throw new InvalidOperationException($"{Section}:Link must begin with https://.");
        return true;
    }
}
