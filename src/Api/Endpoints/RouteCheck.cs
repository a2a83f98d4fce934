using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace EPerformance.Api.Endpoints;

/// <summary>Describes every endpoint when the program starts, not at the first request, and looks once more whether each is guarded, can be read and can be written.</summary>
internal static class RouteCheck
{
    /// <summary>The endpoints are kept as they were looked at: the router would describe each anew, which is most of the time of a start.</summary>
    /// <exception cref="EndpointTableException">With every fault at once.</exception>
    public static void Run(IEndpointRouteBuilder routes)
    {
        var json = routes.ServiceProvider.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var endpoints = routes.DataSources.SelectMany(source => source.Endpoints).ToList();
        var faults = endpoints.SelectMany(endpoint => Faults(endpoint, json)).ToList();
        if (faults.Count > 0)
            throw new EndpointTableException(faults);
        routes.DataSources.Clear();
        routes.DataSources.Add(new DefaultEndpointDataSource(endpoints));
    }

    private static IEnumerable<string> Faults(Endpoint endpoint, JsonSerializerOptions json)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is null)
            yield return $"{endpoint.DisplayName}: nothing guards it";
        if (endpoint.Metadata.GetMetadata<ApiEndpoint>() is null)
            yield break;
        foreach (var type in ReadAndWritten(endpoint))
        {
            // Asked of the contexts themselves: the options would prepare the type with everything in it, and preparing all types of the API is a third of a cold start.
            if (json.TypeInfoResolver!.GetTypeInfo(type, json) is null)
                yield return $"{endpoint.DisplayName}: the area's JSON context does not know {type.Name}";
        }
    }

    /// <summary>The body and the answers of an endpoint.</summary>
    internal static IEnumerable<Type> ReadAndWritten(Endpoint endpoint)
    {
        var bodies = endpoint.Metadata.GetOrderedMetadata<IAcceptsMetadata>().Select(body => body.RequestType);
        var answers = endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Select(answer => answer.Type);
        return bodies.Concat(answers).OfType<Type>().Distinct().Where(type => type != typeof(void));
    }
}
