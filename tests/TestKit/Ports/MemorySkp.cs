using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.TestKit.Ports;

/// <summary>Performance plans in memory.</summary>
public sealed class MemorySkp : ISkpStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<SkpId, StoredSkp> _plans = [];
    private readonly List<(SkpId Id, SkpNote Note)> _notes = [];
    private int _tags;
    private readonly List<(SkpId Id, SkpAudit Audit)> _audits = [];

    public Task<StoredSkp?> FindAsync(SkpId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_plans.GetValueOrDefault(id));
    }

    public Task<IReadOnlyList<StoredSkp>> OfYearAsync(Nip owner, int year, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredSkp>>([.. _plans.Values.Where(stored => stored.Plan.Id.Owner == owner && stored.Plan.Id.Year == year).OrderBy(stored => stored.Plan.Id.Number)]);
    }

    public Task<SaveResult> SaveAsync(StoredSkp? before, SkpChange change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var id = change.After.Plan.Id;
            if (_plans.GetValueOrDefault(id)?.Tag != before?.Tag)
                return Task.FromResult(SaveResult.Changed);
            _plans[id] = change.After with { Tag = $"{++_tags}" };
            if (change.Note is { } note)
                _notes.Add((id, note));
            _audits.Add((id, new SkpAudit(change.After.Version, change.By, change.At, change.Events)));
            return Task.FromResult(SaveResult.Saved);
        }
    }

    public Task<bool> LeanAsync(StoredSkp plan, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (_plans.GetValueOrDefault(plan.Plan.Id)?.Tag != plan.Tag)
                return Task.FromResult(false);
            _plans[plan.Plan.Id] = plan with { Tag = $"{++_tags}" };
            return Task.FromResult(true);
        }
    }

    public Task<IReadOnlyList<SkpNote>> NotesAsync(SkpId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<SkpNote>>([.. _notes.Where(row => row.Id == id).Select(row => row.Note)]);
    }

    public Task<IReadOnlyList<SkpAudit>> HistoryAsync(SkpId id, int after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<SkpAudit>>([.. _audits.Where(row => row.Id == id && row.Audit.Version > after).Select(row => row.Audit).Take(count)]);
    }
}
