using System.Diagnostics;
using EPerformance.Api.Endpoints;
using EPerformance.Application.Telemetry;

namespace EPerformance.Api.Telemetry;

/// <summary>A request as a span: which operation and how it ended. Never its address, which names people.</summary>
internal static class RequestSpan
{
    public static async Task AroundAsync(HttpContext context, ActivityKind kind, RequestDelegate pipeline)
    {
        using var span = Begin(kind);
        await pipeline(context);
        if (span is not { IsAllDataRequested: true })
            return;
        var endpoint = context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>();
        span.DisplayName = endpoint is null ? context.Request.Method : $"{endpoint.Method} {EndpointTable.Root}{endpoint.Route}";
        span.SetTag("http.request.method", context.Request.Method);
        span.SetTag("http.response.status_code", context.Response.StatusCode);
        if (endpoint is not null)
            span.SetTag("http.route", EndpointTable.Root + endpoint.Route).SetTag("eperformance.endpoint", endpoint.Name);
        if (context.Response.StatusCode >= StatusCodes.Status500InternalServerError)
            span.SetStatus(ActivityStatusCode.Error);
    }

    // The web server's own span is not exported, so ours hangs where that one does: under the caller's, or under none.
    private static Activity? Begin(ActivityKind kind)
    {
        var around = Activity.Current;
        _ = ActivityContext.TryParse(around?.ParentId, around?.TraceStateString, isRemote: true, out var parent);
        Activity.Current = null;
        var span = Traces.Source.StartActivity("request", kind, parent);
        if (span is null)
            Activity.Current = around;
        return span;
    }
}
