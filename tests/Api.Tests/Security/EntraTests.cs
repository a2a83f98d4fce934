using System.Net.Http.Headers;
using System.Security.Cryptography;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace EPerformance.Api.Tests.Security;

/// <summary>The production sign-in, with the tenant's published keys replaced by ours and everything else as it runs.</summary>
public sealed class EntraTests(EntraTests.SharedTenants shared) : IClassFixture<EntraTests.SharedTenants>
{
    private const string Agency = "11111111-2222-3333-4444-555555555555";

    private const string External = "66666666-7777-8888-9999-000000000000";

    private const string Client = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    private static readonly RsaSecurityKey Key = new(RSA.Create(2048)) { KeyId = "published" };

    private static readonly Dictionary<string, string?> Settings = new()
    {
        ["Security:Tenants:0:TenantId"] = Agency,
        ["Security:Tenants:0:ClientId"] = Client,
        ["Security:Tenants:0:NipClaim"] = "employeeid",
        ["Security:Tenants:1:Instance"] = "https://assistants.ciamlogin.com/",
        ["Security:Tenants:1:TenantId"] = External,
        ["Security:Tenants:1:ClientId"] = "external-client",
        ["Security:Tenants:1:NipClaim"] = "extension_nip",
    };

    [Fact]
    public async Task A_token_of_the_agency_says_who_calls()
    {
        var host = shared.Host;

        var answer = await AskAsync(host, Token());

        Assert.True(answer.Status == 200, answer.Text);
        Assert.Equal("""{"nip":"199001012015031001","roles":["Employee","Hr"],"person":null}""", answer.Text);
    }

    [Fact]
    public async Task A_field_assistant_signs_in_through_the_other_tenant_by_its_own_claim()
    {
        var host = shared.Host;

        var answer = await AskAsync(host, Token(tenant: External, audience: "external-client", nipClaim: "extension_nip", nip: "PPL-0042"));

        Assert.Equal((200, """{"nip":"PPL-0042","roles":["Employee","Hr"],"person":null}"""), (answer.Status, answer.Text));
    }

    [Fact]
    public async Task Issuer_audience_key_tenant_and_time_must_be_right()
    {
        var host = shared.Host;
        var now = DateTime.UnixEpoch.AddSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());

        Assert.Equal("API-012", (await AskAsync(host, Token(audience: "another"))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Token(audience: "external-client"))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Token(issuer: "https://login.microsoftonline.com/99999999-2222-3333-4444-555555555555/v2.0"))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Token(issuer: "https://evil.example/v2.0"))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Token(tenant: "99999999-2222-3333-4444-555555555555"))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Token(key: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "published" }))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Token(key: new RsaSecurityKey(RSA.Create(2048)) { KeyId = "unknown" }))).Code);
        Assert.Equal("API-011", (await AskAsync(host, Token(from: now.AddHours(-2)))).Code);
        Assert.Equal("API-012", (await AskAsync(host, Token(from: now.AddHours(2)))).Code);
    }

    [Fact]
    public async Task A_claim_that_is_not_the_verified_one_gives_no_number()
    {
        var host = shared.Host;

        var answer = await AskAsync(host, Token(nipClaim: "nip"));

        Assert.Equal("""{"nip":null,"roles":["Employee","Hr"],"person":null}""", answer.Text);
    }

    [Theory]
    [InlineData("127")]
    [InlineData("employee")]
    [InlineData("Employee, Hr")]
    [InlineData("None")]
    public async Task A_role_is_its_exact_name(string role)
    {
        var host = shared.Host;

        var answer = await AskAsync(host, Token(roles: [role]));

        Assert.Equal((403, "API-013"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("....")]
    [InlineData("eyJhbGciOiJub25lIn0.bm8ganNvbg.")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJ0aWQiOjEyM30.")]
    public async Task What_only_looks_like_a_token_is_refused(string token)
    {
        var host = shared.Host;

        var answer = await AskAsync(host, token);

        Assert.Equal((401, "API-012"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task In_Development_both_kinds_of_tokens_are_read()
    {
        var both = new Dictionary<string, string?>(Settings) { ["Security:DevelopmentTokens"] = "true" };
        await using var host = await ApiHost.StartAsync(both, services: services => Publish(services, "Entra0", $"https://login.microsoftonline.com/{Agency}/v2.0"));

        Assert.Equal(200, (await AskAsync(host, Token())).Status);
        Assert.Equal(200, (await AskAsync(host, host.TokenOf("1", Role.Employee))).Status);
    }

    [Fact]
    public async Task A_token_without_roles_may_do_nothing()
    {
        var host = shared.Host;

        var answer = await AskAsync(host, Token(roles: []));

        Assert.Equal((403, "API-013"), (answer.Status, answer.Code));
    }

    /// <summary>One host in Production for all cases.</summary>
    public sealed class SharedTenants : IAsyncLifetime
    {
        internal ApiHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Host = await ApiHost.StartAsync(Settings, environment: "Production", services: services =>
        {
            Publish(services, "Entra0", $"https://login.microsoftonline.com/{Agency}/v2.0");
            Publish(services, "Entra1", $"https://{External}.ciamlogin.com/{External}/v2.0");
        });

        public ValueTask DisposeAsync() => Host.DisposeAsync();
    }

    private static void Publish(IServiceCollection services, string scheme, string issuer) => services.PostConfigure<JwtBearerOptions>(scheme, options =>
    {
        var published = new OpenIdConnectConfiguration { Issuer = issuer };
        published.SigningKeys.Add(Key);
        options.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(published);
    });

    private static async Task<Answer> AskAsync(ApiHost host, string token)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await host.SendAsync(request);
    }

    private static string Token(
        string tenant = Agency,
        string audience = Client,
        string? issuer = null,
        string nipClaim = "employeeid",
        string nip = "199001012015031001",
        string[]? roles = null,
        SecurityKey? key = null,
        DateTime? from = null)
    {
        // The library compares with the machine's clock here, as in production.
        var start = from ?? DateTime.UnixEpoch.AddSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds());
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = issuer ?? (tenant == External ? $"https://{External}.ciamlogin.com/{External}/v2.0" : $"https://login.microsoftonline.com/{tenant}/v2.0"),
            Audience = audience,
            NotBefore = start,
            IssuedAt = start,
            Expires = start.AddHours(1),
            Claims = new Dictionary<string, object>
            {
                ["tid"] = tenant,
                ["oid"] = "12345678-0000-0000-0000-000000000000",
                ["sub"] = "pairwise",
                ["ver"] = "2.0",
                ["roles"] = roles ?? ["Employee", "Hr"],
                [nipClaim] = nip,
            },
            SigningCredentials = new SigningCredentials(key ?? Key, SecurityAlgorithms.RsaSha256),
        });
    }
}
