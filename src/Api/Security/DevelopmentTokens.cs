using System.Security.Cryptography;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EPerformance.Api.Security;

/// <summary>
/// Signs in anybody as anybody, for demo and tests. Registered in the environment <c>Development</c> only.
/// </summary>
/// <param name="key"><see cref="SecuritySettings.DevelopmentKey"/>; null makes one that lives in memory and dies with the process.</param>
public sealed class DevelopmentTokens(TimeProvider clock, string? key = null)
{
    public const string Issuer = "urn:eperformance:development";

    public const string Audience = "eperformance-development";

    /// <summary>A working day and a bit.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(12);

    internal const string NipClaim = "nip";

    internal const int ShortestKey = 32;

    private readonly JsonWebTokenHandler _writer = new() { SetDefaultTimesOnTokenCreation = false };

    internal SecurityKey Key { get; } = new SymmetricSecurityKey(key is null ? RandomNumberGenerator.GetBytes(ShortestKey) : Convert.FromBase64String(key));

    /// <summary>Whether a text can be <see cref="SecuritySettings.DevelopmentKey"/>.</summary>
    internal static bool IsKey(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) && length >= ShortestKey;
    }

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
