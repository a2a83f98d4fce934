using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace EPerformance.Api.Endpoints;

/// <summary>Builds every endpoint when the program starts, not at the first request, and looks once more whether each is guarded and can be written.</summary>
internal static class RouteCheck
{
    /// <exception cref="EndpointTableException">With every fault at once.</exception>
    public static void Run(IEndpointRouteBuilder routes)
    {
        var json = routes.ServiceProvider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var faults = routes.DataSources.SelectMany(Build).SelectMany(endpoint => Faults(endpoint, json)).ToList();
        if (faults.Count > 0)
            throw new EndpointTableException(faults);
    }

    private static IReadOnlyList<Endpoint> Build(EndpointDataSource source)
    {
        try
        {
            return source.Endpoints;
        }
        catch (NotSupportedException missing)
        {
            // The framework's complaint about a body that no JSON context knows; it names the type.
            throw new EndpointTableException([missing.Message]);
        }
    }

    private static IEnumerable<string> Faults(Endpoint endpoint, JsonSerializerOptions json)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is null)
            yield return $"{endpoint.DisplayName}: nothing guards it";
        foreach (var answer in endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>())
        {
            if (endpoint.Metadata.GetMetadata<ApiEndpoint>() is not null && answer.Type is { } type && type != typeof(void) && !json.TryGetTypeInfo(type, out _))
                yield return $"{endpoint.DisplayName}: the area's JSON context does not know {type.Name}";
        }
    }
}
