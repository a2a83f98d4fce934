using System.Globalization;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;

namespace EPerformance.Api.Requests;

/// <summary>Which part of a list is asked for: <c>?limit=</c> and <c>?continuation=</c>.</summary>
/// <param name="Limit">1 to <see cref="MaxLimit"/>.</param>
/// <param name="Next">Where the page before ended, as the store said; null for the first page. It selects within what the use case looks at anyway.</param>
/// <param name="List">Name of the endpoint: a continuation of one list is none of another.</param>
public sealed record PageRequest(int Limit, string? Next, string List)
{
    public const int MaxLimit = 100;

    public const int DefaultLimit = 25;

    public static ValueTask<PageRequest?> BindAsync(HttpContext context)
    {
        var query = context.Request.Query;
        var list = context.GetEndpoint()?.Metadata.GetMetadata<ApiEndpoint>()?.Name ?? "";
        var limit = DefaultLimit;
        if (query.TryGetValue("limit", out var limits)
            && (limits.Count != 1 || !int.TryParse(limits[0], NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > MaxLimit))
            throw new RequestRefused(ApiViolations.LimitOutside, new ProblemPlace("limit"));
        string? next = null;
        if (query.TryGetValue("continuation", out var tokens) && (tokens.Count != 1 || !Continuation.TryRead(tokens[0] ?? "", list, out next)))
            throw new RequestRefused(ApiViolations.ContinuationUnusable, new ProblemPlace("continuation"));
        return new ValueTask<PageRequest?>(new PageRequest(limit, next, list));
    }

    /// <summary>Where a list that goes by numbers goes on: behind this one; 0 for the first page.</summary>
    public int After => int.TryParse(Next, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Where the page after this one begins, of a list that goes by numbers; null when fewer were found than asked for.</summary>
    public string? NextAfter<T>(IReadOnlyList<T> found, Func<T, int> number) => found.Count == Limit ? number(found[^1]).ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The answer to this request.</summary>
    /// <param name="next">Where the next page begins; null when this is the last.</param>
    public Page<T> Page<T>(IReadOnlyList<T> items, string? next) => new(items, next is null ? null : Continuation.Write(List, next));
}
