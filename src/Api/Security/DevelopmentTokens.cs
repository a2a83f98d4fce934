using System.Security.Cryptography;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EPerformance.Api.Security;

/// <summary>
/// Signs in anybody as anybody, for demo and tests. Registered in the environment <c>Development</c> only; the key is made at start, lives in memory
/// and dies with the process.
/// </summary>
public sealed class DevelopmentTokens(TimeProvider clock)
{
    public const string Issuer = "urn:eperformance:development";

    public const string Audience = "eperformance-development";

    /// <summary>A working day and a bit.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    internal const string NipClaim = "nip";

    private readonly JsonWebTokenHandler _writer = new() { SetDefaultTimesOnTokenCreation = false };

    internal SecurityKey Key { get; } = new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32));

    /// <param name="nip">Null for an account without a person.</param>
    /// <param name="account">Subject; the NIP when not given.</param>
    public string Issue(Nip? nip, Role roles, string? account = null, TimeSpan? lifetime = null)
    {
        var now = clock.GetUtcNow();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["sub"] = account ?? nip?.Value ?? throw new ArgumentException("either a NIP or an account"),
            ["jti"] = Guid.NewGuid().ToString("N"),
            [CallerClaims.Roles] = Enum.GetValues<Role>().Where(role => (roles & role) != Role.None).Select(role => role.ToString()).ToArray(),
        };
        if (nip is { } number)
            claims[NipClaim] = number.Value;
        return _writer.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = (now + (lifetime ?? Lifetime)).UtcDateTime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.HmacSha256),
        });
    }
}
