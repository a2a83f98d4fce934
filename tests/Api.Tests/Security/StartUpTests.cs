using EPerformance.Api.Security;
using EPerformance.Api.Tests.Hosting;
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
