using EPerformance.Api.Problems;

namespace EPerformance.Api.Requests;

/// <summary>The version that the caller means to change, from the header <c>If-Match</c>. An endpoint that takes it demands the header.</summary>
/// <param name="Version">As the store wrote it.</param>
public sealed record IfMatch(string Version)
{
    private const string Header = "If-Match";

    public static ValueTask<IfMatch?> BindAsync(HttpContext context)
    {
        var header = context.Request.Headers.IfMatch;
        if (header.Count == 0)
            throw new RequestRefused(ApiViolations.IfMatchMissing, new ProblemPlace(Header));
        if (header.Count > 1 || !EntityTag.TryRead(header[0] ?? "", out var version))
            throw new RequestRefused(ApiViolations.IfMatchUnusable, new ProblemPlace(Header));
        return new ValueTask<IfMatch?>(new IfMatch(version));
    }
}
