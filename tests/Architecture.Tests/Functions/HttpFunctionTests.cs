using EPerformance.Api.Endpoints;

namespace EPerformance.Architecture.Tests.Functions;

/// <summary>The Functions host routes by attribute, so its attributes must say the same as the table of endpoints, both ways.</summary>
public sealed class HttpFunctionTests
{
    /// <summary>What has its own line in the metrics.</summary>
    private static readonly string[] Named = ["check-in", "check-out", "submit-activities", "decide-activities"];

    /// <summary>Not of the product's areas: reference pages, what a host has of its own, addresses that do not exist.</summary>
    private static readonly string[] Others = ["/api", "/openapi", "/reference"];

    private static readonly EndpointTable Table = EndpointTable.Of(EndpointTable.Areas);

    private static readonly string[] Roots = [.. Table.Endpoints.Select(endpoint => $"{EndpointTable.Root}/{endpoint.RootSegment}").Distinct()];

    [Fact]
    public void Every_attribute_in_the_sources_is_seen_here() =>
        Assert.Equal(FunctionSources.Count("HttpTrigger"), FunctionSources.Http.Count);

    [Fact]
    public void Every_root_of_every_area_has_a_function_that_takes_all_of_it() => Assert.All(Roots, root => Assert.True(
        FunctionSources.Http.Any(function => function is { TakesAll: true, Methods: [] } && function.Address == root),
        $"{root}: add a function with Route = \"{root[1..]}/{{*rest}}\" to src/Functions/Http"));

    [Fact]
    public void Every_function_that_takes_all_belongs_to_a_root() => Assert.All(
        FunctionSources.Http.Where(function => function.TakesAll),
        function => Assert.Contains(function.Address, Roots.Concat(Others)));

    [Fact]
    public void Every_function_of_one_operation_is_named_and_addressed_as_in_the_table() => Assert.All(
        FunctionSources.Http.Where(function => !function.TakesAll),
        function => Assert.Contains(
            Table.Endpoints,
            endpoint => endpoint.Name == function.Name && EndpointTable.Root + endpoint.Route == function.Address && function.Methods is [var method] && method == endpoint.Method));

    [Fact]
    public void What_deserves_its_own_line_in_the_metrics_has_its_own_function() =>
        Assert.All(Named, name => Assert.Contains(FunctionSources.Http, function => function.Name == name && !function.TakesAll));

    [Fact]
    public void Names_are_unique() => Assert.Equal(FunctionSources.Http.Count, FunctionSources.Http.DistinctBy(function => function.Name).Count());

    [Fact]
    public void Routes_are_whole_because_the_prefix_of_the_host_is_empty() =>
        Assert.Contains("\"routePrefix\": \"\"", Repository.Read("host.json"), StringComparison.Ordinal);
}
