using EPerformance.Application.Objections;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Objections in memory; each value passes through JSON, as in a store.</summary>
public sealed class MemoryObjections : IObjectionStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Nip, CivilMonth, string), StoredObjection> _rows = [];
    private readonly List<(ObjectionId Id, ObjectionAudit Audit)> _audits = [];

    /// <summary>Runs once before the next save: what somebody else does in between.</summary>
    public Func<Task>? BeforeSave { get; set; }

    public Task<StoredObjection?> FindAsync(ObjectionId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_rows.GetValueOrDefault((id.Owner, id.Month, id.Id)));
    }

    public Task<IReadOnlyList<StoredObjection>> OfYearAsync(Nip owner, int year, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredObjection>>([.. _rows.Values.Where(row => row.Id.Owner == owner && row.Id.Day.Year == year).OrderBy(row => row.Id.Month.First).ThenBy(row => row.Id.Id, StringComparer.Ordinal)]);
    }

    public async Task<bool> SaveAsync(StoredObjection? before, StoredObjection after, ObjectionAudit audit, CancellationToken cancellationToken)
    {
        if (BeforeSave is { } interfere)
        {
            BeforeSave = null;
            await interfere();
        }

        lock (_gate)
        {
            var key = (after.Id.Owner, after.Id.Month, after.Id.Id);
            if (_rows.GetValueOrDefault(key)?.Tag != before?.Tag)
                return false;
            _rows[key] = PlainJson.Read<StoredObjection>(PlainJson.Of(after with { Tag = $"v{after.Version}" }));
            _audits.Add((after.Id, PlainJson.Read<ObjectionAudit>(PlainJson.Of(audit))));
            return true;
        }
    }

    public Task<IReadOnlyList<ObjectionAudit>> HistoryAsync(ObjectionId id, int after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<ObjectionAudit>>([.. _audits.Where(row => row.Id.Id == id.Id && row.Audit.Version > after).Select(row => row.Audit).Take(count)]);
    }
}
