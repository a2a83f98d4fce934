using EPerformance.Api.Security;

namespace EPerformance.Api.Endpoints;

/// <summary>One operation of the API, declared once. Routing, access, idempotency, the OpenAPI document and the Functions host all read this.</summary>
/// <param name="Method"><c>GET</c>, <c>POST</c>, <c>PUT</c>, <c>PATCH</c> or <c>DELETE</c>.</param>
/// <param name="Route">Below <see cref="EndpointTable.Root"/>, with a leading slash: <c>/activities/{id}</c>.</param>
/// <param name="Area">The area that declares it.</param>
/// <param name="Name">Unique and stable, lower-case words with hyphens: clients, metrics and continuations refer to it.</param>
/// <param name="Summary">One line of English for the reference.</param>
public sealed record ApiEndpoint(string Method, string Route, string Area, string Name, Permission Permission, string Summary, Delegate Handler)
{
    /// <summary>The body carries its own event id and the use case stores one event per id, so no key is asked for and no answer is kept.</summary>
    public bool EventIdIsKey { get; init; }

    /// <summary>The use case keeps the key in the same batch as the change that it makes, so no answer is kept: the same request again is answered with what is there.</summary>
    public bool KeyGoesWithChange { get; init; }

    /// <summary>A POST that only asks, because what it asks about does not fit into an address: no key is asked for and no answer is kept.</summary>
    public bool ChangesNothing { get; init; }

    /// <summary>Largest body in bytes, inclusive; null for the instance's setting.</summary>
    public long? MaxBody { get; init; }

    /// <summary>Status of an answer that is no refusal and not <see cref="Requests.Nothing"/>.</summary>
    public int SuccessStatus { get; init; } = StatusCodes.Status200OK;

    /// <summary>Changes state and is not a repeat-safe method: takes effect once per key.</summary>
    public bool NeedsKey => Method == HttpMethods.Post && !EventIdIsKey && !ChangesNothing;

    /// <summary>The handler compares the caller's version of the resource with the current one.</summary>
    public bool NeedsIfMatch => Takes(typeof(Requests.IfMatch)) || MayBeginNew;

    /// <summary>As <see cref="NeedsIfMatch"/>, or the caller says that nothing was there.</summary>
    public bool MayBeginNew => Takes(typeof(Requests.Seen));

    public bool IsPaged => Takes(typeof(Requests.PageRequest));

    /// <summary>First segment of the route. A root belongs to one area, so that a host can hand whole roots to it.</summary>
    public string RootSegment => Route.TrimStart('/').Split('/', 2)[0];

    private bool Takes(Type type) => Handler.Method.GetParameters().Any(parameter => parameter.ParameterType == type);
}
