using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Development;

/// <summary>Signing in as anybody.</summary>
internal static class TokenEndpoints
{
    /// <summary>A year: a demo replays a month with one sign-in.</summary>
    private const int LongestHours = 366 * 24;

    /// <summary>At once: a load test signs in a whole agency.</summary>
    private const int MostTokens = 5_000;

    public static void Declare(EndpointList endpoints)
    {
        endpoints.Post(
            "/development/tokens", "issue-development-token", Permission.Anonymous, "A token for anybody; in Development only.",
            Reply<TokenAnswer> (TokenBody body, DevelopmentTokens tokens) => body.Hours is <= 0 or > LongestHours
                ? DevelopmentViolations.TokenTooLong
                : new TokenAnswer(tokens.Issue(body.Nip, Sum(body.Roles), lifetime: body.Hours is { } hours ? TimeSpan.FromHours(hours) : null)));

        endpoints.Ask(
            "/development/tokens/many", "issue-development-tokens", Permission.Anonymous, "Tokens for up to 5,000 people, in their order; in Development only.",
            Reply<TokensAnswer> (TokensBody body, DevelopmentTokens tokens) => body.Nips.Count > MostTokens
                ? DevelopmentViolations.TooManyTokens
                : new TokensAnswer([.. body.Nips.Select(nip => tokens.Issue(nip, Sum(body.Roles)))]));
    }

    private static Role Sum(IReadOnlyList<Role> roles) => roles.Aggregate(Role.None, (all, role) => all | role);
}

/// <param name="Nip">Whom the token is for.</param>
/// <param name="Hours">How long it is good for, by the clock of the server; 12 when not given.</param>
public sealed record TokenBody(Nip Nip, IReadOnlyList<Role> Roles, int? Hours = null);

public sealed record TokenAnswer(string Token);

/// <param name="Nips">Whom the tokens are for.</param>
/// <param name="Roles">The same for all.</param>
public sealed record TokensBody(IReadOnlyList<Nip> Nips, IReadOnlyList<Role> Roles);

public sealed record TokensAnswer(IReadOnlyList<string> Tokens);
