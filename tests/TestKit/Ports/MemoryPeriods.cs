using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Periods, frozen facts, results and lists in memory; each value passes through JSON, as in a store. The process can be killed at any write.</summary>
public sealed class MemoryPeriods : IPeriodStore, IFrozenFacts, IAllowanceStore, IPeriodExports
{
    private const int RowsPerWrite = 2;

    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, StoredPeriod> _periods = new(StringComparer.Ordinal);
    private readonly List<(PeriodId Id, PeriodAudit Audit)> _audits = [];
    private readonly Dictionary<(PeriodId Id, int Version, Type Kind, int Bucket), string> _parts = [];
    private readonly Dictionary<PeriodId, PeriodNote?> _notes = [];
    private readonly Dictionary<string, string> _blobs = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(Nip Nip, string Period, int Version), PersonResult> _results = [];

    /// <summary>Writes until everything fails; <c>null</c> for never.</summary>
    public int? BreakAfter { get; set; }

    /// <summary>Writes that went through.</summary>
    public int Writes { get; private set; }

    /// <summary>All results, lists and frozen facts of all versions as text, for comparing.</summary>
    public IReadOnlyList<string> Everything
    {
        get
        {
            lock (_gate)
            {
                return
                [
                    .. _results.Select(row => $"{row.Key} {PlainJson.Of(row.Value)}"),
                    .. _blobs.Where(blob => !blob.Key.EndsWith("manifest", StringComparison.Ordinal)).OrderBy(blob => blob.Key, StringComparer.Ordinal).Select(blob => $"{blob.Key} {blob.Value}"),
                    .. _parts.OrderBy(part => $"{part.Key}", StringComparer.Ordinal).Select(part => $"{part.Key} {part.Value}"),
                ];
            }
        }
    }

    public Task<StoredPeriod?> FindAsync(PeriodId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_periods.GetValueOrDefault(id.ToString()));
    }

    public Task<IReadOnlyList<StoredPeriod>> ListAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredPeriod>>([.. _periods.Values]);
    }

    public Task<bool> SaveAsync(StoredPeriod before, StoredPeriod after, PeriodAudit audit, CancellationToken cancellationToken) => Write(() =>
    {
        if ((_periods.GetValueOrDefault(after.Id.ToString())?.Tag ?? "") != before.Tag)
            return false;
        _periods[after.Id.ToString()] = PlainJson.Read<StoredPeriod>(PlainJson.Of(after with { Tag = $"v{after.Change}" }));
        _audits.Add((after.Id, PlainJson.Read<PeriodAudit>(PlainJson.Of(audit))));
        return true;
    });

    public Task<IReadOnlyList<PeriodAudit>> HistoryAsync(PeriodId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<PeriodAudit>>([.. _audits.Where(row => row.Id == id).Select(row => row.Audit)]);
    }

    public Task MarkAsync(PeriodId id, int version, PartDone part, CancellationToken cancellationToken) =>
        Write(() => _parts[(id, version, part.GetType(), part.Bucket)] = PlainJson.Of(part));

    public Task<IReadOnlyList<PartDone>> DoneAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<PartDone>>(
                [.. _parts.Where(part => part.Key.Id == id && part.Key.Version == version).Select(part => PlainJson.Read<PartDone>(part.Value))]);
        }
    }

    public Task NoteAsync(PeriodId id, PeriodNote? note, CancellationToken cancellationToken) => Write(() => _notes[id] = note);

    public Task<PeriodNote?> NoteOfAsync(PeriodId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_notes.GetValueOrDefault(id));
    }

    public Task<FreezeManifest> BeginAsync(FreezeManifest manifest, CancellationToken cancellationToken) => Write(() =>
    {
        var name = $"{manifest.Id}/{manifest.Version}/manifest";
        _blobs.TryAdd(name, PlainJson.Of(manifest));
        return PlainJson.Read<FreezeManifest>(_blobs[name]);
    });

    public Task<FreezeManifest?> ManifestAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_blobs.TryGetValue($"{id}/{version}/manifest", out var json) ? PlainJson.Read<FreezeManifest>(json) : null);
    }

    public Task WriteAsync(PeriodId id, int version, int bucket, IReadOnlyList<FrozenPerson> people, CancellationToken cancellationToken) =>
        Write(() => _blobs.TryAdd($"{id}/{version}/{bucket}", PlainJson.Of(people)));

    public Task<IAsyncEnumerable<FrozenPerson>?> PeopleAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_blobs.TryGetValue($"{id}/{version}/{bucket}", out var json) ? PlainJson.Read<List<FrozenPerson>>(json).ToAsyncEnumerable() : null);
    }

    public async Task PutAsync(PeriodId id, int version, int bucket, IReadOnlyList<PersonResult> results, CancellationToken cancellationToken)
    {
        foreach (var rows in results.Chunk(RowsPerWrite))
        {
            await Write(() =>
            {
                foreach (var result in rows)
                    _results[(result.Nip, id.ToString(), version)] = result;
                return true;
            });
        }
    }

    public Task<PersonResult?> FindAsync(PeriodId id, int version, Nip nip, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_results.GetValueOrDefault((nip, id.ToString(), version)));
    }

    public async IAsyncEnumerable<PersonResult> AllAsync(PeriodId id, int version, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var result in Of(id, version))
            yield return result with { Explanation = "" };
    }

    public async IAsyncEnumerable<PersonResult> OfBucketAsync(PeriodId id, int version, int bucket, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        foreach (var result in Of(id, version).Where(result => new ThreeBuckets().Of(result.Nip) == bucket))
            yield return result with { Explanation = "" };
    }

    public Task<ResultPage> PageAsync(PeriodId id, int version, string? after, int size, Func<string, bool>? units, CancellationToken cancellationToken)
    {
        var page = Of(id, version).Where(result => units is null || units(result.UnitCode)).Where(result => after is null || string.CompareOrdinal(result.Nip.Value, after) > 0).Take(size).ToList();
        return Task.FromResult(new ResultPage([.. page.Select(result => result with { Explanation = "" })], page.Count == size ? page[^1].Nip.Value : null));
    }

    public async Task WriteAsync(PeriodId id, int version, string name, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await write(content, cancellationToken);
        var text = System.Text.Encoding.UTF8.GetString(content.ToArray());
        await Write(() => _blobs.TryAdd($"{id}/{version}/{name}", text) || _blobs[$"{id}/{version}/{name}"] == text ? true : throw new InvalidOperationException(name));
    }

    public Task<Stream?> ReadAsync(PeriodId id, int version, string name, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<Stream?>(_blobs.TryGetValue($"{id}/{version}/{name}", out var text) ? new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)) : null);
    }

    private List<PersonResult> Of(PeriodId id, int version)
    {
        lock (_gate)
            return [.. _results.Where(row => row.Key.Period == id.ToString() && row.Key.Version == version).Select(row => row.Value)];
    }

    private Task<T> Write<T>(Func<T> write)
    {
        lock (_gate)
        {
            if (BreakAfter is { } left)
            {
                if (left == 0)
                    throw new KilledException();
                BreakAfter = left - 1;
            }

            Writes++;
            return Task.FromResult(write());
        }
    }
}

/// <summary>The process was killed at this write.</summary>
public sealed class KilledException : Exception;
