namespace EPerformance.Api.Security;

/// <summary>Section <c>Security</c> of the configuration.</summary>
public sealed class SecuritySettings
{
    public const string Section = "Security";

    /// <summary>Whose tokens are accepted: the agency's own directory, and its external-identities tenant for field assistants.</summary>
    public IReadOnlyList<TenantSettings> Tenants { get; init; } = [];

    /// <summary>Issue tokens ourselves. Refused outside the environment <c>Development</c>.</summary>
    public bool DevelopmentTokens { get; init; }

    /// <summary>
    /// Key of these tokens in base64, 32 bytes or more, for several processes that accept each other's tokens. Null makes one at start, which
    /// dies with the process.
    /// </summary>
    public string? DevelopmentKey { get; init; }
}
