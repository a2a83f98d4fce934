using System.Text.RegularExpressions;
using EPerformance.Api.Security;

namespace EPerformance.Api.Endpoints;

/// <summary>What may be wrong with a table of endpoints. Deny by default starts here: without a permission there is no endpoint.</summary>
internal static partial class EndpointFaults
{
    public static IReadOnlyList<string> In(IReadOnlyList<ApiEndpoint> endpoints)
    {
        var faults = new List<string>();
        foreach (var endpoint in endpoints)
            faults.AddRange(Of(endpoint).Select(fault => $"{endpoint.Method} {endpoint.Route} ({endpoint.Name}): {fault}"));
        faults.AddRange(Twice(endpoints, endpoint => endpoint.Name).Select(name => $"two endpoints are named {name}"));
        faults.AddRange(Twice(endpoints, endpoint => $"{endpoint.Method} {Shape(endpoint.Route)}").Select(route => $"{route} is declared twice"));
        faults.AddRange(endpoints.GroupBy(endpoint => endpoint.RootSegment, StringComparer.OrdinalIgnoreCase)
            .Where(root => root.Select(endpoint => endpoint.Area).Distinct(StringComparer.Ordinal).Count() > 1)
            .Select(root => $"/{root.Key} belongs to two areas"));
        return faults;
    }

    private static IEnumerable<string> Of(ApiEndpoint endpoint)
    {
        if (!PermissionTable.Knows(endpoint.Permission))
            yield return "no permission is declared";
        if (!RoutePattern().IsMatch(endpoint.Route))
            yield return "a route is /lower-case segments and {parameters}, and begins with a segment";
        if (!NamePattern().IsMatch(endpoint.Name))
            yield return "a name is lower-case words with hyphens";
        if (endpoint.Summary.Length == 0)
            yield return "no summary is given";
        if ((endpoint.EventIdIsKey || endpoint.KeyGoesWithChange || endpoint.ChangesNothing) && endpoint.Method != HttpMethods.Post)
            yield return "only a POST can do without a key of its own";
        if (endpoint.MaxBody is <= 0)
            yield return "the largest body must be positive";
    }

    private static IEnumerable<string> Twice(IEnumerable<ApiEndpoint> endpoints, Func<ApiEndpoint, string> key) =>
        endpoints.GroupBy(key, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    // Parameters are wildcards for the router whatever they are called.
    private static string Shape(string route) => Parameter().Replace(route, "{}");

    [GeneratedRegex(@"^/[a-z][a-z0-9-]*(/([a-z0-9][a-z0-9-]*|\{[a-zA-Z]+\}))*$")]
    private static partial Regex RoutePattern();

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
