using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Cases of discipline in memory, as text as a store keeps them.</summary>
public sealed class MemoryDiscipline : IDisciplineStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(int Year, Nip Person, int Number), (string Text, int Version)> _cases = [];
    private readonly List<(DisciplineId Id, CaseAudit Audit)> _audits = [];

    public Task<StoredCase?> FindAsync(DisciplineId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_cases.TryGetValue((id.Year, id.Person, id.Number), out var row) ? Read(row) : null);
    }

    public Task<IReadOnlyList<StoredCase>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredCase>>([.. _cases.Where(row => row.Key.Year == year).Select(row => Read(row.Value))]);
    }

    public Task<IReadOnlyList<StoredCase>> OfPersonAsync(Nip person, int year, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredCase>>([.. _cases.Where(row => row.Key.Year == year && row.Key.Person == person).Select(row => Read(row.Value))]);
    }

    public Task<SaveResult> SaveAsync(StoredCase? before, CaseChange change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var id = change.After.Case.Id;
            var key = (id.Year, id.Person, id.Number);
            if ((_cases.TryGetValue(key, out var known) ? known.Version : 0) != (before?.Version ?? 0))
                return Task.FromResult(SaveResult.Changed);
            _cases[key] = (StoredJson.Write(change.After.Case), change.After.Version);
            _audits.Add((id, new CaseAudit(change.After.Version, change.By, change.At, change.Events)));
            return Task.FromResult(SaveResult.Saved);
        }
    }

    public Task<IReadOnlyList<CaseAudit>> HistoryAsync(DisciplineId id, int after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<CaseAudit>>([.. _audits.Where(row => row.Id == id && row.Audit.Version > after).Select(row => row.Audit).Take(count)]);
    }

    private static StoredCase Read((string Text, int Version) row) => new(StoredJson.Read<DisciplineCase>(row.Text), row.Version, $"{row.Version}");
}
