using EPerformance.Application.Attendance;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>The port in memory, with every call that a store would be paid for counted.</summary>
public sealed class MemoryPunchStore(IBuckets buckets) : IPunchStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Nip, DateOnly, string), PunchRecord> _punches = [];

    public int Calls { get; private set; }

    public IReadOnlyCollection<PunchRecord> All => _punches.Values;

    public Task<PunchRecord?> AddAsync(PunchRecord punch, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Calls++;
            return Task.FromResult(_punches.TryAdd((punch.Nip, punch.FiledUnder, punch.EventId), punch) ? null : _punches[(punch.Nip, punch.FiledUnder, punch.EventId)]);
        }
    }

    public Task<PunchRecord?> FindAsync(Nip nip, DateOnly filedUnder, string eventId, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Calls++;
            return Task.FromResult(_punches.GetValueOrDefault((nip, filedUnder, eventId)));
        }
    }

    public Task<IReadOnlyList<PunchRecord>> OfPersonAsync(Nip nip, DateOnly filedUnder, CancellationToken cancellationToken) =>
        Where(punch => punch.Nip == nip && punch.FiledUnder == filedUnder);

    public Task<IReadOnlyList<PunchRecord>> OfBucketAsync(int bucket, DateOnly filedUnder, CancellationToken cancellationToken) =>
        Where(punch => buckets.Of(punch.Nip) == bucket && punch.FiledUnder == filedUnder);

    /// <summary>Removes what is filed under the month.</summary>
    public void Drop(CivilMonth month)
    {
        lock (_gate)
        {
            foreach (var key in _punches.Keys.Where(key => month.Contains(key.Item2)).ToList())
                _punches.Remove(key);
        }
    }

    private Task<IReadOnlyList<PunchRecord>> Where(Func<PunchRecord, bool> wanted)
    {
        lock (_gate)
        {
            Calls++;
            return Task.FromResult<IReadOnlyList<PunchRecord>>([.. _punches.Values.Where(wanted)]);
        }
    }
}
