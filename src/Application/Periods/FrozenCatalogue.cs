using EPerformance.Application.Catalogue;
using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Policies.Facts;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>An accepted version of the catalogue as a run counts with it.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="Until">Last day when the item was ended, inclusive; a later version ends this one too.</param>
public sealed record FrozenItem(string Code, DateOnly From, DateOnly? Until, decimal? StandardMinutes, decimal? Weight, string Kind);

/// <summary>The agency's reviewed catalogue, as far as runs are concerned. Where the setting <c>Catalogue:Use</c> is <c>Never</c> there is none.</summary>
public sealed class RunCatalogue(ICatalogueStore store, CatalogueRule rule)
{
    /// <summary>Every version that is in force on one of the days.</summary>
    internal async Task<IReadOnlyList<FrozenItem>> OfAsync(DateRange days, CancellationToken cancellationToken) =>
        rule.Use == CatalogueUse.Never ? [] : [.. (await store.ReadAsync(cancellationToken).ConfigureAwait(false)).Items.SelectMany(item => Of(item, days))];

    private static IEnumerable<FrozenItem> Of(CatalogueItem item, DateRange days)
    {
        var accepted = item.Versions.Where(version => version.Status == ItemStatus.Accepted).ToList();
        return accepted
            .Where((version, i) => version.From <= days.To && (i + 1 == accepted.Count || accepted[i + 1].From > days.From) && (version.Until is null || version.Until >= days.From))
            .Select(version => new FrozenItem(item.Code, version.From, version.Until, version.Content.StandardMinutes, version.Content.Weight, version.Content.Kind));
    }
}

/// <summary>Frozen versions by code and day.</summary>
internal sealed class FrozenCatalogue(IEnumerable<FrozenItem> items)
{
    private readonly ILookup<string, FrozenItem> _versions = items.OrderBy(item => item.From).ToLookup(item => item.Code, StringComparer.Ordinal);

    /// <summary>What the catalogue said of an activity on its day; <c>null</c> when nothing accepted was in force.</summary>
    public CatalogueEntry? EntryOf(string code, DateOnly date) =>
        _versions[code].LastOrDefault(version => version.From <= date) is { } version && (version.Until is null || date <= version.Until)
            ? new CatalogueEntry(code, Number(version.StandardMinutes), Number(version.Weight), version.Kind)
            : null;

    private static Exact? Number(decimal? number) => number is { } value ? Exact.FromDecimal(value) : null;
}
