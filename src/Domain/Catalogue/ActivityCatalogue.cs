using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Catalogue;

/// <summary>All items of the agency: which of them somebody may use on a day, and how they hang together.</summary>
public sealed class ActivityCatalogue
{
    private readonly SortedDictionary<string, CatalogueItem> _items = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">A code is there twice.</exception>
    public ActivityCatalogue(IEnumerable<CatalogueItem> items)
    {
        foreach (var item in items)
            _items.Add(item.Code, item);
        HasAccepted = _items.Values.Any(item => item.LastAccepted is not null);
    }

    /// <summary>By code.</summary>
    public IReadOnlyCollection<CatalogueItem> All => _items.Values;

    /// <summary>Whether there is anything yet that a line could use.</summary>
    public bool HasAccepted { get; }

    public CatalogueItem? Find(string code) => _items.GetValueOrDefault(code);

    /// <summary>Why a line of a day may not use the code, or <c>null</c>.</summary>
    /// <param name="units">The person's unit on that day and those above it.</param>
    /// <param name="position">The person's post on that day.</param>
    public Violation? Refusal(string code, DateOnly date, IReadOnlyCollection<string> units, string position)
    {
        if (Find(code) is not { } item)
            return CatalogueViolations.UnknownCode;
        if (item.InForceOn(date) is not { } version)
            return CatalogueViolations.NotAccepted;
        return IsFor(version.Content, units, position) ? null : CatalogueViolations.OtherPost;
    }

    /// <summary>What somebody in this unit and post may use on a day.</summary>
    /// <inheritdoc cref="Refusal"/>
    public IEnumerable<(CatalogueItem Item, ItemVersion Version)> UsableOn(DateOnly date, IReadOnlyCollection<string> units, string position) =>
        from item in _items.Values
        let version = item.InForceOn(date)
        where version is not null && IsFor(version.Content, units, position)
        select (item, version);

    /// <summary>Codes that come after one another in a circle if these contents were added; <c>null</c> when there is none. Serving and depending are one order: what serves another, and what another depends on, comes first.</summary>
    public IReadOnlyList<string>? CircleWith(IReadOnlyDictionary<string, ItemContent> added)
    {
        var next = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (code, content) in _items.Where(pair => !added.ContainsKey(pair.Key)).Select(pair => (pair.Key, pair.Value.Latest!.Content)).Concat(added.Select(pair => (pair.Key, pair.Value))))
        {
            foreach (var served in content.Serves)
                Arrow(code, served);
            foreach (var first in content.DependsOn)
                Arrow(first, code);
        }

        return Circles.Find(next.Keys, code => next.GetValueOrDefault(code) ?? []);

        void Arrow(string from, string to)
        {
            if (!next.TryGetValue(from, out var list))
                next[from] = list = [];
            list.Add(to);
        }
    }

    private static bool IsFor(ItemContent content, IReadOnlyCollection<string> units, string position) =>
        (content.UnitCode is null || units.Contains(content.UnitCode))
        && (content.Position is null || string.Equals(content.Position, position, StringComparison.OrdinalIgnoreCase));
}
