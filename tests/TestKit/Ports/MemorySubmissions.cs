using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Submissions in memory; each value passes through JSON, as in a store.</summary>
public sealed class MemorySubmissions : ISubmissionStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<SubmissionDay, StoredSubmission> _rows = [];
    private readonly Dictionary<(SubmissionDay Id, string Line), ActivityLine> _lines = [];
    private readonly Dictionary<(Nip Nip, CivilMonth Month, string Key), KeptRequest> _requests = [];
    private readonly List<(SubmissionDay Id, SubmissionAudit Audit)> _audits = [];

    /// <summary>Runs once before the next save: what somebody else does in between.</summary>
    public Func<Task>? BeforeSave { get; set; }

    public Task<StoredSubmission?> FindAsync(SubmissionDay id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_rows.GetValueOrDefault(id));
    }

    public Task<IReadOnlyList<ActivityLine>> LinesAsync(SubmissionDay id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<ActivityLine>>([.. _lines.Where(line => line.Key.Id == id).Select(line => line.Value)]);
    }

    public Task<IReadOnlyList<(DateOnly Day, ActivityLine Line)>> LinesInMonthAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<(DateOnly, ActivityLine)>>([.. _lines.Where(line => line.Key.Id.Nip == nip && line.Key.Id.Month == month).Select(line => (line.Key.Id.Day, line.Value))]);
    }

    public Task<IReadOnlyList<StoredSubmission>> InMonthAsync(Nip nip, CivilMonth month, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<StoredSubmission>>([.. _rows.Values.Where(row => row.Id.Nip == nip && row.Id.Month == month).OrderBy(row => row.Id.Day)]);
    }

    public async Task<SaveResult> SaveAsync(SubmissionChange change, CancellationToken cancellationToken)
    {
        if (BeforeSave is { } interfere)
        {
            BeforeSave = null;
            await interfere();
        }

        lock (_gate)
        {
            var id = change.After.Id;
            if (_rows.GetValueOrDefault(id)?.Tag != change.Before?.Tag)
                return SaveResult.Changed;
            if (change.Request is { } request && !_requests.TryAdd((id.Nip, id.Month, request.Key), request))
                return SaveResult.Changed;
            _rows[id] = PlainJson.Read<StoredSubmission>(PlainJson.Of(change.After with { Tag = $"v{change.After.Version}" }));
            foreach (var line in change.Lines)
                _lines[(id, line.Id)] = line;
            _audits.Add((id, PlainJson.Read<SubmissionAudit>(PlainJson.Of(change.Audit))));
            return SaveResult.Saved;
        }
    }

    public Task<KeptRequest?> RequestAsync(SubmissionDay id, string key, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_requests.GetValueOrDefault((id.Nip, id.Month, key)));
    }

    public Task<IReadOnlyList<SubmissionAudit>> HistoryAsync(SubmissionDay id, int after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<SubmissionAudit>>([.. _audits.Where(row => row.Id == id && row.Audit.Version > after).Select(row => row.Audit).Take(count)]);
    }
}
