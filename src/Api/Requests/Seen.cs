using System.Globalization;
using EPerformance.Api.Problems;
using Microsoft.Extensions.Primitives;

namespace EPerformance.Api.Requests;

/// <summary>
/// What the caller saw of what it changes: a version (<c>If-Match</c>), or that nothing was there yet (<c>If-None-Match: *</c>). An endpoint that
/// takes it demands one of the two.
/// </summary>
/// <param name="Version">0 for nothing; -1 for a tag that was never given out, which no version equals.</param>
public sealed record Seen(int Version)
{
    private const string Nothing = "If-None-Match";

    public static ValueTask<Seen?> BindAsync(HttpContext context)
    {
        var nothing = context.Request.Headers.IfNoneMatch;
        if (StringValues.IsNullOrEmpty(nothing))
            return MatchAsync(context);
        if (nothing.Count > 1 || nothing[0] != "*" || context.Request.Headers.IfMatch.Count > 0)
            throw new RequestRefused(ApiViolations.IfMatchUnusable, new ProblemPlace(Nothing));
        return new ValueTask<Seen?>(new Seen(0));
    }

    private static async ValueTask<Seen?> MatchAsync(HttpContext context)
    {
        var match = await IfMatch.BindAsync(context);
        return new Seen(int.TryParse(match!.Version, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0 ? version : -1);
    }
}
