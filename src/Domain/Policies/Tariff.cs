using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies;

/// <summary>Rupiah per month by job class, as a Presidential Regulation or a regional head sets it.</summary>
public sealed class Tariff(string id, LegalSource source, DateOnly effectiveFrom, IReadOnlyDictionary<int, long> amounts)
{
    public string Id => id;

    public LegalSource Source => source;

    /// <summary>First day, inclusive.</summary>
    public DateOnly EffectiveFrom => effectiveFrom;

    public IReadOnlyDictionary<int, long> Amounts => amounts;

    /// <summary>The full monthly amount of a class, or <c>null</c> when the table has no such class.</summary>
    public Rupiah? Of(int jobClass) => amounts.TryGetValue(jobClass, out var amount) ? Rupiah.Whole(amount) : null;
}
