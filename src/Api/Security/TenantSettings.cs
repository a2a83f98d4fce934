namespace EPerformance.Api.Security;

/// <summary>One tenant of Entra ID.</summary>
public sealed class TenantSettings
{
    /// <summary>Address of the sign-in service; that of an external-identities tenant is <c>https://{name}.ciamlogin.com/</c>.</summary>
    public string Instance { get; init; } = "https://login.microsoftonline.com/";

    /// <summary>The tenant's own id (a GUID), never <c>common</c> or <c>organizations</c>: nobody else's directory is trusted.</summary>
    public string TenantId { get; init; } = "";

    /// <summary>This API's registration in the tenant.</summary>
    public string ClientId { get; init; } = "";

    /// <summary>What a token may be made out to; the client id and <c>api://{client id}</c> when empty.</summary>
    public IReadOnlyList<string> Audiences { get; init; } = [];

    /// <summary>The claim that carries the NIP. Only one that the tenant's administrators fill in may be named here.</summary>
    public string NipClaim { get; init; } = "nip";

    internal IEnumerable<string> Faults()
    {
        if (!Guid.TryParseExact(TenantId, "D", out _))
            yield return "TenantId must be the id (GUID) of one tenant";
        if (ClientId.Length == 0)
            yield return "ClientId is missing";
        if (NipClaim.Length == 0)
            yield return "NipClaim is missing";
        if (!Uri.TryCreate(Instance, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps)
            yield return "Instance must be an https address";
    }
}
