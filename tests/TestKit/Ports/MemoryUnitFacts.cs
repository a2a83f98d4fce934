using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;

namespace EPerformance.TestKit.Ports;

/// <summary>What administrators set up, in memory.</summary>
public sealed class MemoryUnitFacts : IUnitFactStore
{
    private readonly Lock _gate = new();
    private readonly List<RecordedUnitFact> _changes = [];

    public Task<int> NumberAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_changes.Count);
    }

    public Task<IReadOnlyList<RecordedUnitFact>> ReadAsync(int after, int until, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<RecordedUnitFact>>([.. _changes.Where(one => one.Number > after && one.Number <= until)]);
    }

    public Task<SaveResult> AppendAsync(RecordedUnitFact change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (change.Number != _changes.Count + 1)
                return Task.FromResult(SaveResult.Changed);
            _changes.Add(PlainJson.Read<RecordedUnitFact>(PlainJson.Of(change)));
            return Task.FromResult(SaveResult.Saved);
        }
    }
}
