using EPerformance.Application.Json;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>Documents with their changes in memory, as text as a store keeps them.</summary>
internal sealed class MemoryDocuments<TKey, TDocument, TAudit>
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<TKey, (string Text, int Version)> _documents;
    private readonly List<(TKey Key, int Version, TAudit Audit)> _audits = [];

    public MemoryDocuments(Comparison<TKey> order)
    {
        _documents = new(Comparer<TKey>.Create(order));
    }

    public T? Find<T>(TKey key, Func<TDocument, int, string, T> read)
        where T : class
    {
        lock (_gate)
            return _documents.TryGetValue(key, out var row) ? read(StoredJson.Read<TDocument>(row.Text), row.Version, $"{row.Version}") : null;
    }

    public IReadOnlyList<T> All<T>(Func<TKey, bool> isAsked, Func<TDocument, int, string, T> read)
    {
        lock (_gate)
            return [.. _documents.Where(row => isAsked(row.Key)).Select(row => read(StoredJson.Read<TDocument>(row.Value.Text), row.Value.Version, $"{row.Value.Version}"))];
    }

    /// <param name="before">0 for the first change.</param>
    public SaveResult Save(TKey key, int before, TDocument document, int version, TAudit audit)
    {
        lock (_gate)
        {
            if ((_documents.TryGetValue(key, out var known) ? known.Version : 0) != before)
                return SaveResult.Changed;
            _documents[key] = (StoredJson.Write(document), version);
            _audits.Add((key, version, audit));
            return SaveResult.Saved;
        }
    }

    public IReadOnlyList<TAudit> History(TKey key, int after, int count)
    {
        lock (_gate)
            return [.. _audits.Where(row => row.Key.Equals(key) && row.Version > after).Select(row => row.Audit).Take(count)];
    }
}
