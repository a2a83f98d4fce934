using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>Rupiah per month by job class, as a Presidential Regulation or a regional head sets it.</summary>
public sealed class Tariff(string id, LegalSource source, DateOnly effectiveFrom, IReadOnlyDictionary<int, long> amounts)
{
    /// <summary>For allowances that are earned piece by piece: everybody starts from nothing.</summary>
    public static Tariff Nothing { get; } = new("NONE", new LegalSource("", ""), DateOnly.MinValue, new Dictionary<int, long>());

    public string Id => id;

    public LegalSource Source => source;

    /// <summary>First day, inclusive.</summary>
    public DateOnly EffectiveFrom => effectiveFrom;

    public IReadOnlyDictionary<int, long> Amounts => amounts;

    /// <summary>Amounts of posts that have one of their own, by the name of the post; they go before the class.</summary>
    public IReadOnlyDictionary<string, long> OfPosts { get; init; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>The full monthly amount of a class, or <c>null</c> when the table has no such class.</summary>
    public Rupiah? Of(int jobClass) => amounts.TryGetValue(jobClass, out var amount) ? Rupiah.Whole(amount) : null;

    /// <summary>The full monthly amount of an assignment: of its post, else of its class; <c>null</c> when the table has neither.</summary>
    public Rupiah? For(Assignment assignment)
    {
        if (ReferenceEquals(this, Nothing))
            return Rupiah.Zero;
        if (OfPosts.Count > 0 && OfPosts.TryGetValue(assignment.Position, out var amount))
            return Rupiah.Whole(amount);
        return assignment.JobClass is { } jobClass ? Of(jobClass) : null;
    }
}
