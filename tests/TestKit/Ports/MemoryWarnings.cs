using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Early warnings in memory, as text as a store keeps them.</summary>
public sealed class MemoryWarnings : IWarningStore
{
    private readonly Lock _gate = new();
    private readonly SortedDictionary<(string Period, Nip Person, WarningKind Kind), (string Text, int Version)> _warnings = [];
    private readonly List<(WarningId Id, WarningAudit Audit)> _audits = [];
    private readonly Dictionary<PayPeriod, WarningLookMark> _looks = [];
    private StoredThresholds? _thresholds;

    public Task<IReadOnlyList<StoredWarning>> OfPeriodAsync(PayPeriod period, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredWarning>>([.. _warnings.Where(row => row.Key.Period == period.ToString()).Select(row => Read(row.Value))]);
    }

    public Task<IReadOnlyList<StoredWarning>> OfPersonAsync(PayPeriod period, Nip person, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredWarning>>([.. _warnings.Where(row => row.Key.Period == period.ToString() && row.Key.Person == person).Select(row => Read(row.Value))]);
    }

    public Task<StoredWarning?> FindAsync(WarningId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_warnings.TryGetValue(KeyOf(id), out var row) ? Read(row) : null);
    }

    public Task<SaveResult> SaveAsync(StoredWarning? before, WarningChange change, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            var id = change.After.Case.Id;
            if ((_warnings.TryGetValue(KeyOf(id), out var known) ? known.Version : 0) != (before?.Version ?? 0))
                return Task.FromResult(SaveResult.Changed);
            _warnings[KeyOf(id)] = (StoredJson.Write(change.After.Case), change.After.Version);
            _audits.Add((id, new WarningAudit(change.After.Version, change.By, change.At, change.Events)));
            return Task.FromResult(SaveResult.Saved);
        }
    }

    public async Task<int> SaveAllAsync(PayPeriod period, IReadOnlyList<(StoredWarning? Before, WarningChange Change)> changes, CancellationToken cancellationToken)
    {
        var saved = 0;
        foreach (var (before, change) in changes)
            saved += await SaveAsync(before, change, cancellationToken) == SaveResult.Saved ? 1 : 0;
        return saved;
    }

    public Task<IReadOnlyList<WarningAudit>> HistoryAsync(WarningId id, int after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<WarningAudit>>([.. _audits.Where(row => row.Id == id && row.Audit.Version > after).Select(row => row.Audit).Take(count)]);
    }

    public Task<WarningLookMark?> LookAsync(PayPeriod period, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_looks.GetValueOrDefault(period));
    }

    public Task MarkAsync(WarningLookMark look, CancellationToken cancellationToken)
    {
        lock (_gate)
            _looks[look.Period] = look;
        return Task.CompletedTask;
    }

    public Task<StoredThresholds?> ThresholdsAsync(CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_thresholds);
    }

    public Task<SaveResult> SaveThresholdsAsync(StoredThresholds? before, WarningThresholds after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if ((_thresholds?.Version ?? 0) != (before?.Version ?? 0))
                return Task.FromResult(SaveResult.Changed);
            _thresholds = new StoredThresholds(after, (before?.Version ?? 0) + 1, "");
            return Task.FromResult(SaveResult.Saved);
        }
    }

    private static (string, Nip, WarningKind) KeyOf(WarningId id) => (id.Period.ToString(), id.Person, id.Kind);

    private static StoredWarning Read((string Text, int Version) row) => new(StoredJson.Read<WarningCase>(row.Text), row.Version, $"{row.Version}");
}
