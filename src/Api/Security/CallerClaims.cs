using System.Security.Claims;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Security;

/// <summary>Reads a caller from the claims of a verified token.</summary>
internal static class CallerClaims
{
    public const string Roles = "roles";

    // By name only: Enum.Parse would take "127" for every role at once.
    private static readonly Dictionary<string, Role> Names =
        Enum.GetValues<Role>().Where(role => role != Role.None).ToDictionary(role => role.ToString(), StringComparer.Ordinal);

    /// <summary>Null when the token does not say whose it is.</summary>
    public static Caller? Read(ClaimsPrincipal principal, string nipClaim)
    {
        var account = principal.FindFirst("oid")?.Value ?? principal.FindFirst("sub")?.Value;
        if (string.IsNullOrEmpty(account))
            return null;
        var tenant = principal.FindFirst("tid")?.Value;
        var roles = principal.FindAll(Roles).Aggregate(Role.None, (sum, claim) => sum | Names.GetValueOrDefault(claim.Value));
        return new Caller(
            tenant is null ? account : $"{tenant}/{account}",
            TheNip(principal, nipClaim),
            roles,
            principal.FindFirst("uti")?.Value ?? principal.FindFirst("jti")?.Value);
    }

    // Two different numbers are no number.
    private static Nip? TheNip(ClaimsPrincipal principal, string nipClaim)
    {
        var values = principal.FindAll(nipClaim).Select(claim => claim.Value).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return values.Count == 1 && Nip.TryParse(values[0], out var nip) ? nip : null;
    }
}
