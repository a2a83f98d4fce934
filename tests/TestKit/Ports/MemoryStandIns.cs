using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Stand-ins in memory.</summary>
public sealed class MemoryStandIns : IStandInStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, RecordedStandIn> _items = [];
    private int _version;

    public Task<int> VersionAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_version);
    }

    public Task<StandInList> ReadAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(new StandInList(_version, $"{_version}", [.. _items.Values]));
    }

    public Task<SaveResult> SaveAsync(StandInList before, RecordedStandIn after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (before.Version != _version)
                return Task.FromResult(SaveResult.Changed);
            _version++;
            _items[after.Id] = after;
            return Task.FromResult(SaveResult.Saved);
        }
    }
}
