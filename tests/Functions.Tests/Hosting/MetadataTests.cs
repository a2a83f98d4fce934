using System.Reflection;
using EPerformance.Api.Endpoints;
using Microsoft.Azure.Functions.Worker;

namespace EPerformance.Functions.Tests.Hosting;

/// <summary>What the Functions host reads of the compiled program.</summary>
public sealed class MetadataTests
{
    private static readonly IReadOnlyList<(string Name, MethodInfo Method)> Functions =
    [
        .. typeof(Composition).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static))
            .Where(method => method.IsDefined(typeof(FunctionAttribute)))
            .Select(method => (method.GetCustomAttribute<FunctionAttribute>()!.Name, method)),
    ];

    private static IEnumerable<(string Name, HttpTriggerAttribute Trigger)> Http => Functions
        .Select(function => (function.Name, Trigger: Trigger<HttpTriggerAttribute>(function.Method)))
        .Where(function => function.Trigger is not null)
        .Select(function => (function.Name, function.Trigger!));

    [Fact]
    public void Names_are_unique_whatever_their_case() =>
        Assert.Equal(Functions.Count, Functions.DistinctBy(function => function.Name.ToUpperInvariant()).Count());

    [Fact]
    public void Every_endpoint_is_reached_by_exactly_one_most_precise_route()
    {
        var routes = Http.ToDictionary(function => function.Trigger.Route!, function => function.Trigger, StringComparer.Ordinal);

        Assert.All(EndpointTable.Of(EndpointTable.Areas).Endpoints, endpoint =>
        {
            var root = $"{EndpointTable.Root[1..]}/{endpoint.RootSegment}/{{*rest}}";
            Assert.True(routes.ContainsKey(root), root);
            var exact = routes.GetValueOrDefault((EndpointTable.Root + endpoint.Route)[1..]);
            Assert.True(exact is null || exact.Methods!.Contains(endpoint.Method, StringComparer.OrdinalIgnoreCase), endpoint.Name);
        });
    }

    [Fact]
    public void Every_HTTP_function_lets_the_pipeline_decide_who_may() =>
        Assert.All(Http, function => Assert.Equal(AuthorizationLevel.Anonymous, function.Trigger.AuthLevel));

    [Fact]
    public void Every_HTTP_function_brings_the_client_that_the_engine_needs() => Assert.All(
        Functions.Where(function => Trigger<HttpTriggerAttribute>(function.Method) is not null),
        function => Assert.Contains(function.Method.GetParameters(), parameter => parameter.IsDefined(typeof(DurableClientAttribute))));

    [Fact]
    public void The_built_metadata_names_every_function()
    {
        var built = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "functions.metadata"));

        Assert.All(Functions, function => Assert.Contains($"\"{function.Name}\"", built, StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "host.json")), "host.json is not beside the program");
    }

    private static T? Trigger<T>(MethodInfo method)
        where T : Attribute => method.GetParameters().Select(parameter => parameter.GetCustomAttribute<T>()).FirstOrDefault(attribute => attribute is not null);
}
