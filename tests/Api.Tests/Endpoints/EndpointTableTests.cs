using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Development;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EPerformance.Api.Tests.Endpoints;

/// <summary>A table with a fault does not start.</summary>
public sealed class EndpointTableTests
{
    [Fact]
    public void An_endpoint_without_a_permission_does_not_start() =>
        Refused("no permission", endpoints => endpoints.Get("/things", "get-things", default, "Things.", () => "x"));

    [Fact]
    public void An_unknown_permission_does_not_start() =>
        Refused("no permission", endpoints => endpoints.Get("/things", "get-things", (Permission)999, "Things.", () => "x"));

    [Fact]
    public void A_name_is_given_once() => Refused(
        "two endpoints are named get-things",
        endpoints => endpoints.Get("/things", "get-things", Permission.Anonymous, "Things.", () => "x"),
        endpoints => endpoints.Get("/others", "get-things", Permission.Anonymous, "Others.", () => "x"));

    [Fact]
    public void A_route_is_declared_once_whatever_its_parameters_are_called() => Refused(
        "declared twice",
        endpoints => endpoints.Get("/things/{id}", "get-thing", Permission.Anonymous, "A thing.", () => "x"),
        endpoints => endpoints.Get("/things/{nip}", "get-other", Permission.Anonymous, "Another.", () => "x"));

    [Fact]
    public void Two_methods_may_share_a_route()
    {
        var table = EndpointTable.Of([new Area("things",
            endpoints => endpoints.Get("/things", "get-things", Permission.Anonymous, "Things.", () => "x"),
            endpoints => endpoints.Post("/things", "add-thing", Permission.SubmitWork, "Adds one.", () => "x"))]);

        Assert.Equal(["get-things", "add-thing"], table.Endpoints.Select(endpoint => endpoint.Name));
        Assert.Equal(["things"], table.RootsByArea["things"]);
    }

    [Fact]
    public void A_root_belongs_to_one_area()
    {
        var fault = Assert.Throws<EndpointTableException>(() => EndpointTable.Of([
            new Area("first", endpoints => endpoints.Get("/things", "get-things", Permission.Anonymous, "Things.", () => "x")),
            new Area("second", endpoints => endpoints.Get("/things/{id}", "get-thing", Permission.Anonymous, "A thing.", () => "x"))]));

        Assert.Equal(["/things belongs to two areas"], fault.Faults);
    }

    [Theory]
    [InlineData("things", "get-things", "Things.")]
    [InlineData("/", "get-things", "Things.")]
    [InlineData("/{id}", "get-things", "Things.")]
    [InlineData("/Things", "get-things", "Things.")]
    [InlineData("/things/", "get-things", "Things.")]
    [InlineData("/things", "GetThings", "Things.")]
    [InlineData("/things", "get-things", "")]
    public void Route_name_and_summary_keep_their_form(string route, string name, string summary) =>
        Assert.Single(Assert.Throws<EndpointTableException>(() => EndpointTable.Of([
            new Area("things", endpoints => endpoints.Get(route, name, Permission.Anonymous, summary, () => "x"))])).Faults);

    [Fact]
    public void Every_fault_is_told_at_once()
    {
        var fault = Assert.Throws<EndpointTableException>(() => EndpointTable.Of([new Area("things",
            endpoints => endpoints.Get("/things", "get-things", default, "Things.", () => "x"),
            endpoints => endpoints.Get("/things", "get-things", Permission.Anonymous, "Things.", () => "x"))]));

        Assert.Equal(3, fault.Faults.Count);
    }

    [Fact]
    public void The_table_of_the_product_has_no_fault_and_every_area_is_listed()
    {
        var table = EndpointTable.Of(EndpointTable.Areas);

        var written = typeof(EndpointTable).Assembly.GetTypes().Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IEndpointArea)) && type != typeof(DevelopmentEndpoints));
        Assert.Equal(written.OrderBy(type => type.Name), EndpointTable.Areas.Select(area => area.GetType()).OrderBy(type => type.Name));
        Assert.Contains(table.Endpoints, endpoint => endpoint is { Name: "get-health", Permission: Permission.Anonymous });
    }

    [Fact]
    public async Task A_body_that_no_JSON_context_knows_does_not_start()
    {
        var area = new Area("strange", endpoints => endpoints.Post("/strange", "add-strange", Permission.SubmitWork, "Strange.", Reply<Nothing> (Strange body) => default(Nothing)));

        var fault = await Assert.ThrowsAsync<EndpointTableException>(() => ApiHost.StartAsync(areas: [area]));

        Assert.Contains("does not know Strange", Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_no_JSON_context_knows_does_not_start()
    {
        var area = new Area("strange", endpoints => endpoints.Get("/strange", "get-strange", Permission.SubmitWork, "Strange.", Reply<Strange> () => new Strange(1)));

        var fault = await Assert.ThrowsAsync<EndpointTableException>(() => ApiHost.StartAsync(areas: [area]));

        Assert.Contains("does not know Strange", Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_declared_endpoint_is_routed_and_guarded()
    {
        await using var host = await ApiHost.StartAsync(new Dictionary<string, string?> { ["Api:BurstPerCaller"] = "10000" });

        foreach (var endpoint in EndpointTable.Of([.. EndpointTable.Areas, new ProbeEndpoints()]).Endpoints)
        {
            var path = EndpointTable.Root + endpoint.Route.Replace("{month}", "2026-03", StringComparison.Ordinal).Replace('{', 'x').Replace('}', 'x');
            var answer = await host.SendAsync(new HttpRequestMessage(new HttpMethod(endpoint.Method), path));

            Assert.Equal(endpoint.Permission == Permission.Anonymous ? 200 : 401, answer.Status);
        }
    }

    [Fact]
    public async Task Every_handler_can_be_made_into_code()
    {
        await using var host = await ApiHost.StartAsync();
        var everything = Enum.GetValues<Role>().Aggregate((sum, role) => sum | role);
        foreach (var endpoint in EndpointTable.Of([.. EndpointTable.Areas]).Endpoints)
        {
            var path = EndpointTable.Root + endpoint.Route.Replace("{month}", "2026-03", StringComparison.Ordinal).Replace('{', 'x').Replace('}', 'x');
            var answer = await host.SendAsync(host.Request(new HttpMethod(endpoint.Method), path, endpoint.Method == "GET" ? null : "{}", roles: everything));

            Assert.True(answer.Status < 500, $"{endpoint.Name}: {answer.Status} {answer.Text} {string.Join(Environment.NewLine, host.Log.Errors)}");
        }
    }

    /// <summary>A start only looks whether each type is known.</summary>
    [Fact]
    public async Task Everything_that_is_read_or_answered_can_be_prepared()
    {
        await using var host = await ApiHost.StartAsync();
        var json = host.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

        var types = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.SelectMany(RouteCheck.ReadAndWritten).Distinct().ToList();

        Assert.InRange(types.Count, 100, 1_000);
        Assert.All(types, type => json.GetTypeInfo(type).MakeReadOnly());
    }

    private static void Refused(string why, params Action<EndpointList>[] declarations)
    {
        var fault = Assert.Throws<EndpointTableException>(() => EndpointTable.Of([new Area("things", declarations)]));

        Assert.Contains(why, Assert.Single(fault.Faults), StringComparison.Ordinal);
    }

    private sealed record Strange(int Value);

    private sealed class Area(string name, params Action<EndpointList>[] declarations) : IEndpointArea
    {
        public string Name => name;

        public IJsonTypeInfoResolver? Json => null;

        public void Declare(EndpointList endpoints)
        {
            foreach (var declaration in declarations)
                declaration(endpoints);
        }
    }
}
