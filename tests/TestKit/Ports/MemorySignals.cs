using EPerformance.Application.Integrity;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>The review queue in memory.</summary>
public sealed class MemorySignals : ISignalStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<string, SignalRecord> _signals = new(StringComparer.Ordinal);
    private readonly List<PhotoLook> _looks = [];
    private int _tags;

    public IReadOnlyList<PhotoLook> Looks
    {
        get
        {
            lock (_gate)
                return [.. _looks];
        }
    }

    public IReadOnlyList<SignalRecord> All
    {
        get
        {
            lock (_gate)
                return [.. _signals.Values];
        }
    }

    public Task<IReadOnlyList<SignalRecord>> AllAsync(CancellationToken cancellationToken) => Task.FromResult(All);

    public Task<SignalRecord?> FindAsync(string id, CancellationToken cancellationToken) => Task.FromResult(All.FirstOrDefault(signal => signal.Id == id));

    public Task<SignalPage> PageAsync(bool decided, string? after, int size, CancellationToken cancellationToken)
    {
        var rows = All.Where(signal => signal.Decision is not null == decided && string.CompareOrdinal(signal.Id, after ?? "") > 0).Take(size).ToList();
        return Task.FromResult(new SignalPage(rows, rows.Count == size ? rows[^1].Id : null));
    }

    public Task RecordLookAsync(PhotoLook look, CancellationToken cancellationToken)
    {
        lock (_gate)
            _looks.Add(look);
        return Task.CompletedTask;
    }

    public Task<SaveResult> SaveAsync(SignalRecord? before, SignalRecord after, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_signals.GetValueOrDefault(after.Id)?.Tag != before?.Tag)
                return Task.FromResult(SaveResult.Changed);
            _signals[after.Id] = after with { Tag = $"\"{++_tags}\"" };
            return Task.FromResult(SaveResult.Saved);
        }
    }
}
