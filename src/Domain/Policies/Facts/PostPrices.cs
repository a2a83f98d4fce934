using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Facts;

/// <summary>
/// The price list of posts that an agency draws up from job analysis, workload analysis and job evaluation (<i>Anjab, ABK, Evjab</i>):
/// imported and approved, never computed here.
/// </summary>
public sealed class PostPrices(IEnumerable<PostPrice> rows)
{
    private readonly Dictionary<string, PostPrice[]> _ofPost = rows
        .GroupBy(row => row.Position, StringComparer.Ordinal)
        .ToDictionary(post => post.Key, post => post.OrderByDescending(row => row.EffectiveFrom).ToArray(), StringComparer.Ordinal);

    public static PostPrices None { get; } = new([]);

    /// <summary>The latest row of a post that is in force on a day, or <c>null</c>.</summary>
    public PostPrice? Of(string position, DateOnly date) =>
        _ofPost.TryGetValue(position, out var posts) ? Array.Find(posts, row => row.EffectiveFrom <= date) : null;
}

/// <summary>One post of the price list; rupiah, <c>null</c> where the list has no such price.</summary>
/// <param name="EffectiveFrom">First day, inclusive.</param>
public sealed record PostPrice(string Position, string Echelon, Exact? Full, Exact? Reduced, Exact? PerMinute, DateOnly EffectiveFrom, string Document);
