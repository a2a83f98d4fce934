using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;

namespace EPerformance.TestKit.Ports;

/// <summary>The catalogue in memory.</summary>
public sealed class MemoryCatalogue : ICatalogueStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, CatalogueItem> _items = new(StringComparer.Ordinal);
    private readonly List<(string Code, ItemAudit Audit)> _audits = [];
    private int _version;

    /// <summary>Comes before each of the next writes, as somebody else would.</summary>
    public Action? BeforeWrite { get; set; }

    public Task<int> VersionAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_version);
    }

    public Task<CatalogueSnapshot> ReadAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(new CatalogueSnapshot(_version, _version == 0 ? "" : $"{_version}", [.. _items.Values]));
    }

    public Task<SaveResult> SaveAsync(CatalogueSnapshot before, IReadOnlyList<ItemChange> changes, CancellationToken cancellationToken)
    {
        BeforeWrite?.Invoke();
        lock (_gate)
        {
            if (before.Version != _version)
                return Task.FromResult(SaveResult.Changed);
            _version++;
            foreach (var change in changes)
            {
                _items[change.After.Code] = change.After;
                _audits.Add((change.After.Code, new ItemAudit(_version, change.Events[^1].By, change.Events[^1].At, change.Events)));
            }

            return Task.FromResult(SaveResult.Saved);
        }
    }

    public Task<IReadOnlyList<ItemAudit>> HistoryAsync(string code, int after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<ItemAudit>>([.. _audits.Where(row => row.Code == code && row.Audit.Version > after).Select(row => row.Audit).Take(count)]);
    }
}
