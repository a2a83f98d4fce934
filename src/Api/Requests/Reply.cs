using System.Reflection;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Idempotency;
using EPerformance.Api.Problems;
using EPerformance.Domain.Primitives;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace EPerformance.Api.Requests;

/// <summary>What a handler answers: a value with the endpoint's status of success, or a refusal.</summary>
public sealed class Reply<T> : IResult, IEndpointMetadataProvider
{
    private readonly T? _value;
    private readonly Violation? _refusal;
    private readonly IReadOnlyList<ProblemPlace> _places;

    private Reply(T? value, Violation? refusal, IReadOnlyList<ProblemPlace> places)
    {
        _value = value;
        _refusal = refusal;
        _places = places;
    }

    /// <summary>The store's version of what is answered; it comes back in <see cref="IfMatch"/>.</summary>
    public string? Version { get; init; }

    /// <summary>Nothing was changed, because it was so already or the same request came before.</summary>
    public bool IsReplayed { get; init; }

    /// <summary>Where what was created is found, by segments below <see cref="EndpointTable.Root"/>; they are encoded here.</summary>
    public IReadOnlyList<string>? Location { get; init; }

    public static implicit operator Reply<T>(T value) => new(value, null, []);

    public static implicit operator Reply<T>(Violation refusal) => new(default, refusal, []);

    /// <summary>The answer with the version of what it shows.</summary>
    public static Reply<T> Of(T value, string? version = null, IReadOnlyList<string>? location = null, bool replayed = false) =>
        new(value, null, []) { Version = version, Location = location, IsReplayed = replayed };

    /// <summary>A refusal that says where in the request.</summary>
    public static Reply<T> Refused(Violation refusal, params IReadOnlyList<ProblemPlace> places) => new(default, refusal, places);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) => builder.Metadata.Add(typeof(T) == typeof(Nothing)
        ? new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent)
        : new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (_refusal is not null)
            return ProblemWriter.WriteAsync(httpContext, _refusal, _places);

        var response = httpContext.Response;
        if (Version is not null)
            response.Headers.ETag = EntityTag.Write(Version);
        if (IsReplayed)
            response.Headers[OnceOnly.ReplayedHeader] = "true";
        if (Location is not null)
            response.Headers.Location = EndpointTable.Root + string.Concat(Location.Select(segment => "/" + Uri.EscapeDataString(segment)));
        if (_value is Nothing)
        {
            response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }

        response.StatusCode = httpContext.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>()?.SuccessStatus ?? StatusCodes.Status200OK;
        var json = httpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return response.WriteAsJsonAsync(_value!, json.GetTypeInfo(typeof(T)), "application/json; charset=utf-8", httpContext.RequestAborted);
    }
}
