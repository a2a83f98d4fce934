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

    public static void Declare(EndpointList endpoints) => endpoints.Post(
        "/development/tokens", "issue-development-token", Permission.Anonymous, "A token for anybody; in Development only.",
        Reply<TokenAnswer> (TokenBody body, DevelopmentTokens tokens) =>
        {
            if (body.Hours is <= 0 or > LongestHours)
                return DevelopmentViolations.TokenTooLong;
            var roles = body.Roles.Aggregate(Role.None, (all, role) => all | role);
            return new TokenAnswer(tokens.Issue(body.Nip, roles, lifetime: body.Hours is { } hours ? TimeSpan.FromHours(hours) : null));
        });
}

/// <param name="Nip">Whom the token is for.</param>
/// <param name="Hours">How long it is good for, by the clock of the server; 12 when not given.</param>
public sealed record TokenBody(Nip Nip, IReadOnlyList<Role> Roles, int? Hours = null);

public sealed record TokenAnswer(string Token);
