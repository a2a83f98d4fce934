using System.Net.Http.Headers;
using EPerformance.Api.Security;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Security;

/// <summary>What does not start.</summary>
public sealed class StartUpTests
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    [InlineData("")]
    public async Task Development_tokens_start_nowhere_but_in_Development(string environment)
    {
        var settings = new Dictionary<string, string?> { ["Security:DevelopmentTokens"] = "true", ["Security:Tenants:0:TenantId"] = Tenant, ["Security:Tenants:0:ClientId"] = "c" };

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiHost.StartAsync(settings, environment: environment));

        Assert.Contains("Development only", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_Development_nothing_can_issue_tokens()
    {
        var settings = new Dictionary<string, string?> { ["Security:Tenants:0:TenantId"] = Tenant, ["Security:Tenants:0:ClientId"] = "c" };
        DevelopmentTokens? issuer = null;

        await using var host = await ApiHost.StartAsync(settings, environment: "Production", services: services => issuer = services.BuildServiceProvider().GetService<DevelopmentTokens>());

        Assert.Null(issuer);
        Assert.Equal(200, (await host.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/v1/health"))).Status);
    }

    [Theory]
    [InlineData("31 bytes", "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQQ==", "at least 32 bytes")]
    [InlineData("no base64", "not-a-key", "at least 32 bytes")]
    [InlineData("nothing", "", "at least 32 bytes")]
    public async Task A_weak_key_of_development_tokens_does_not_start(string label, string key, string why)
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiHost.StartAsync(new Dictionary<string, string?> { ["Security:DevelopmentKey"] = key }));

        Assert.True(refusal.Message.Contains(why, StringComparison.Ordinal), label);
    }

    [Fact]
    public async Task Two_hosts_with_one_key_accept_each_others_development_tokens()
    {
        var settings = new Dictionary<string, string?> { ["Security:DevelopmentKey"] = Convert.ToBase64String(new byte[32]) };
        await using var one = await ApiHost.StartAsync(settings);
        await using var two = await ApiHost.StartAsync(settings);

        var answer = await two.SendAsync(new HttpRequestMessage(HttpMethod.Get, "/api/v1/me")
        {
            Headers = { Authorization = new AuthenticationHeaderValue("Bearer", one.TokenOf("199001012015031001", Role.Employee)) },
        });

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("", "c", "nobody could sign in")]
    [InlineData("common", "c", "id (GUID) of one tenant")]
    [InlineData("organizations", "c", "id (GUID) of one tenant")]
    [InlineData(Tenant, "", "ClientId is missing")]
    public async Task Settings_that_admit_strangers_or_nobody_do_not_start(string tenant, string client, string why)
    {
        var settings = tenant.Length == 0
            ? new Dictionary<string, string?>()
            : new Dictionary<string, string?> { ["Security:Tenants:0:TenantId"] = tenant, ["Security:Tenants:0:ClientId"] = client };

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiHost.StartAsync(settings, environment: "Production"));

        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
    }
}
