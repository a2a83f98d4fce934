using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;

namespace EPerformance.SelfHost.Development;

/// <summary>What only a development host offers: signing in as anybody. The area does not exist elsewhere.</summary>
public sealed class DevelopmentEndpoints : IEndpointArea
{
    public string Name => "development";

    public IJsonTypeInfoResolver Json => DevelopmentJson.Default;

    public void Declare(EndpointList endpoints) => endpoints.Post(
        "/development/tokens", "issue-development-token", Permission.Anonymous, "A token for anybody; in Development only.",
        Reply<TokenAnswer> (TokenBody body, DevelopmentTokens tokens) =>
            new TokenAnswer(tokens.Issue(body.Nip, body.Roles.Aggregate(Role.None, (all, role) => all | role))));
}

/// <param name="Nip">Whom the token is for.</param>
public sealed record TokenBody(Nip Nip, IReadOnlyList<Role> Roles);

public sealed record TokenAnswer(string Token);

[JsonSerializable(typeof(TokenBody))]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
internal sealed partial class DevelopmentJson : JsonSerializerContext;
