using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace EPerformance.Api.Requests;

/// <summary>Keeps bodies within their limit, whatever the server in front lets through, and in UTF-8.</summary>
internal sealed class BodyGate(RequestDelegate next, IOptions<ApiSettings> settings)
{
    private readonly long _limit = settings.Value.MaxBody;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentLength == 0 || HttpMethods.IsGet(request.Method))
            return next(context);
        if (!IsUtf8(request.ContentType))
            return ProblemWriter.WriteAsync(context, ApiViolations.UnknownMediaType);

        var limit = context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>()?.MaxBody ?? _limit;
        if (request.ContentLength > limit)
            return ProblemWriter.WriteAsync(context, ApiViolations.BodyTooLarge);
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
            server.MaxRequestBodySize = limit;
        if (request.ContentLength is null)
            request.Body = new LimitedStream(request.Body, limit);
        return next(context);
    }

    // The framework throws on a charset that it does not know; JSON has none but UTF-8 anyway.
    private static bool IsUtf8(string? contentType) =>
        !MediaTypeHeaderValue.TryParse(contentType, out var type)
        || !type.Charset.HasValue
        || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
