namespace EPerformance.Api.Endpoints;

/// <summary>
/// One endpoint's handler, made into code when it is called for the first time. A host starts in a fraction of the time (an instance in the cloud starts often, and most requests of a
/// morning are one endpoint); what its parameters and answers are is known, and checked, at the start all the same.
/// </summary>
internal sealed class HandlerOnDemand(ApiEndpoint endpoint, IServiceProvider services)
{
    private Lazy<RequestDelegate>? _compiled;

    public Task HandleAsync(HttpContext context) => _compiled!.Value(context);

    /// <summary>Tells the router, the access checks and the API document what the handler reads and answers.</summary>
    /// <exception cref="InvalidOperationException">A parameter cannot be bound.</exception>
    /// <exception cref="NotSupportedException">A body that no JSON context knows.</exception>
    public void Describe(EndpointBuilder route)
    {
        route.Metadata.Insert(0, endpoint.Handler.Method);
        var options = new RequestDelegateFactoryOptions
        {
            ServiceProvider = services,
            RouteParameterNames = ((RouteEndpointBuilder)route).RoutePattern.Parameters.Select(parameter => parameter.Name),
            ThrowOnBadRequest = true,
            DisableInferBodyFromParameters = HttpMethods.IsGet(endpoint.Method) || HttpMethods.IsDelete(endpoint.Method),
            EndpointBuilder = route,
        };
        var described = RequestDelegateFactory.InferMetadata(endpoint.Handler.Method, options);
        _compiled = new Lazy<RequestDelegate>(() => RequestDelegateFactory.Create(endpoint.Handler, options, described).RequestDelegate);
    }
}
