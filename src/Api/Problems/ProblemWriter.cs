using System.Diagnostics;
using System.Text.Json;
using EPerformance.Api.Endpoints;
using EPerformance.Application.Telemetry;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Problems;

/// <summary>Writes a refusal as the whole answer.</summary>
public static class ProblemWriter
{
    public static Task WriteAsync(HttpContext context, Violation violation, params IReadOnlyList<ProblemPlace> places)
    {
        var status = ViolationStatus.Of(violation);
        var language = Language.Of(context.Request);
        var document = new ProblemDocument(
            $"urn:eperformance:problem:{violation.Code}",
            ProblemTitle.Of(status).In(language),
            status,
            violation.Code,
            violation.Message,
            violation.Message.In(language),
            TraceId(context),
            places.Count == 0 ? null : places);

        context.RequestServices?.GetService<Measures>()?.Refused(violation.Code, context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>()?.Name);
        if (Activity.Current is { IsAllDataRequested: true } span && span.Source == Traces.Source)
            span.SetTag("eperformance.code", violation.Code);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = ProblemDocument.MediaType;
        response.ContentLength = null;
        response.Headers.ContentLanguage = language;
        response.Headers.Vary = "Accept-Language";
        return response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(document, ProblemJson.Default.ProblemDocument), context.RequestAborted).AsTask();
    }

    /// <summary>The distributed trace when there is one, else the server's own number.</summary>
    public static string TraceId(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
