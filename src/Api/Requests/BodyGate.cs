using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace EPerformance.Api.Requests;

/// <summary>Lets bodies through that are JSON in UTF-8 and within their limit, whatever the server in front allows.</summary>
internal sealed class BodyGate(RequestDelegate next, IOptions<ApiSettings> settings)
{
    private const string Json = "application/json";

    private readonly long _limit = settings.Value.MaxBody;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>() is not { } endpoint || !HasBody(context))
            return next(context);
        if (!IsJson(request.ContentType))
            return ProblemWriter.WriteAsync(context, ApiViolations.UnknownMediaType);
        // One spelling from here on: the framework throws on some that are allowed.
        request.ContentType = Json;

        var limit = endpoint.MaxBody ?? _limit;
        if (request.ContentLength > limit)
            return ProblemWriter.WriteAsync(context, ApiViolations.BodyTooLarge);
        // The server would count the framing of chunks too.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
            server.MaxRequestBodySize = request.ContentLength is null ? null : limit;
        if (request.ContentLength is null)
            request.Body = new LimitedStream(request.Body, limit);
        return next(context);
    }

    private static bool HasBody(HttpContext context) =>
        context.Request.ContentLength != 0 && context.Features.Get<IHttpRequestBodyDetectionFeature>() is not { CanHaveBody: false };

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
