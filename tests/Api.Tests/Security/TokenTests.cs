using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using EPerformance.Api.Security;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EPerformance.Api.Tests.Security;

/// <summary>Whose token opens the door.</summary>
public sealed class TokenTests(SharedHost shared) : IClassFixture<SharedHost>
{
    private static readonly Nip Budi = Nip.Parse("199001012015031001");

    [Fact]
    public async Task A_token_of_our_own_says_who_calls()
    {
        var host = shared.Host;

        var answer = await AskAsync(host, host.Tokens.Issue(Budi, Role.Employee | Role.Hr));

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"nip":"199001012015031001","roles":["Employee","Hr"],"person":null}""", answer.Text);
    }

    [Fact]
    public async Task Without_a_token_one_is_asked_to_sign_in()
    {
        var host = shared.Host;

        var answer = await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/v1/me"));

        Assert.Equal((401, "API-010", "Bearer"), (answer.Status, answer.Code, answer.Header("WWW-Authenticate")));
    }

    [Theory]
    [InlineData(-1, 200, null)]
    [InlineData(0, 200, null)]
    [InlineData(1, 401, "API-011")]
    public async Task A_token_ends_two_minutes_after_its_time(int secondsAfter, int status, string? code)
    {
        await using var host = await ApiHost.StartAsync();
        var token = host.Tokens.Issue(Budi, Role.Employee, lifetime: TimeSpan.FromMinutes(10));
        host.Clock.Advance(TimeSpan.FromMinutes(12) + TimeSpan.FromSeconds(secondsAfter));

        var answer = await AskAsync(host, token);

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_token_from_the_future_is_refused()
    {
        var host = shared.Host;
        var token = Sign(host, key: host.Tokens.Key, from: ApiHost.Start.AddMinutes(3));

        var answer = await AskAsync(host, token);

        Assert.Equal((401, "API-012"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_key_of_another_start_is_refused()
    {
        var host = shared.Host;
        await using var other = await ApiHost.StartAsync();

        var answer = await AskAsync(host, other.Tokens.Issue(Budi, Role.Employee));

        Assert.Equal((401, "API-012"), (answer.Status, answer.Code));
        Assert.Equal("Bearer error=\"invalid_token\"", answer.Header("WWW-Authenticate"));
    }

    [Fact]
    public async Task Issuer_audience_and_algorithm_must_be_ours()
    {
        var host = shared.Host;

        Assert.Equal(200, (await AskAsync(host, Sign(host))).Status);
        Assert.Equal("API-012", (await AskAsync(host, Sign(host, issuer: "https://elsewhere.example/"))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Sign(host, audience: "another-service"))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Sign(host, algorithm: SecurityAlgorithms.HmacSha512))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Sign(host, subject: null))).Code);
    }

    [Theory]
    [InlineData("Bearer ", "API-010")]
    [InlineData("Bearer x", "API-012")]
    [InlineData("Bearer a.b.c", "API-012")]
    [InlineData("Bearer ....", "API-012")]
    [InlineData("Basic dXNlcjpwYXNz", "API-010")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIiwicm9sZXMiOlsiSHIiXX0.", "API-012")]
    public async Task Anything_else_is_no_token(string header, string code)
    {
        var host = shared.Host;
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me");
        request.Headers.TryAddWithoutValidation("Authorization", header);

        var answer = await host.SendAsync(request);

        Assert.Equal((401, code), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task One_flipped_bit_of_the_payload_is_found()
    {
        var host = shared.Host;
        var parts = host.Tokens.Issue(Budi, Role.Employee).Split('.');
        var payload = Base64UrlEncoder.Decode(parts[1]).Replace("Employee", "Platform", StringComparison.Ordinal);

        var answer = await AskAsync(host, $"{parts[0]}.{Base64UrlEncoder.Encode(payload)}.{parts[2]}");

        Assert.Equal((401, "API-012"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_bad_token_does_not_close_what_is_open_to_all()
    {
        var host = shared.Host;
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/health");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "x");

        var answer = await host.SendAsync(request);

        Assert.Equal(200, answer.Status);
        Assert.Equal("""{"status":"ok","time":"2026-03-02T01:00:00+00:00"}""", answer.Text);
    }

    private static async Task<Answer> AskAsync(ApiHost host, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await host.SendAsync(request);
    }

    private static string Sign(
        ApiHost host,
        SecurityKey? key = null,
        string issuer = DevelopmentTokens.Issuer,
        string audience = DevelopmentTokens.Audience,
        string algorithm = SecurityAlgorithms.HmacSha256,
        string? subject = "budi",
        DateTimeOffset? from = null)
    {
        var start = from ?? ApiHost.Start;
        var claims = new Dictionary<string, object> { ["roles"] = new[] { "Employee" } };
        if (subject is not null)
            claims["sub"] = subject;
        var bytes = ((SymmetricSecurityKey)(key ?? host.Tokens.Key)).Key;
        // The longer algorithm wants a longer key; the first half of it is ours.
        var signing = algorithm == SecurityAlgorithms.HmacSha512 ? new SymmetricSecurityKey([.. bytes, .. SHA256.HashData(Encoding.UTF8.GetBytes("x"))]) : new SymmetricSecurityKey(bytes);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer,
            Audience = audience,
            NotBefore = start.UtcDateTime,
            Expires = start.AddHours(1).UtcDateTime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(signing, algorithm),
        });
    }
}
