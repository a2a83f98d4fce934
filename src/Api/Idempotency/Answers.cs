using EPerformance.Application.Ports;

namespace EPerformance.Api.Idempotency;

/// <summary>Holds an answer back until it is kept.</summary>
internal static class Answers
{
    private static readonly string[] Kept = ["Content-Type", "Content-Language", "ETag", "Location"];

    /// <summary>
    /// Refusals of the rules are final too: the client asked and was answered. Not final is what never reached a use case (unreadable, too much, too
    /// often) and what failed by our own fault: nothing took effect, so the key is free again.
    /// </summary>
    public static bool IsFinal(int status) => status < 500 && status is not (400 or 401 or 408 or 413 or 415 or 425 or 428 or 429 or 499);

    public static async Task<StoredAnswer> CaptureAsync(HttpContext context, RequestDelegate next)
    {
        var outside = context.Response.Body;
        using var held = new MemoryStream();
        context.Response.Body = held;
        try
        {
            await next(context);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
        }
        finally
        {
            context.Response.Body = outside;
        }

        var headers = Kept
            .Where(context.Response.Headers.ContainsKey)
            .ToDictionary(name => name, name => context.Response.Headers[name].ToString(), StringComparer.OrdinalIgnoreCase);
        return new StoredAnswer(context.Response.StatusCode, headers, held.ToArray());
    }

    public static async Task WriteAsync(HttpContext context, StoredAnswer answer)
    {
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        if (answer.Body.IsEmpty)
            return;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }
}
