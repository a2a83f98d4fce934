using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit.Ports;

/// <summary>Requests in memory; each value passes through JSON, as in a store.</summary>
public sealed class MemoryRequests : IRequestStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Nip, CivilMonth, string), StoredRequest> _rows = [];
    private readonly List<(RequestId Id, RequestAudit Audit)> _audits = [];

    /// <summary>Runs once before the next save: what somebody else does in between.</summary>
    public Func<Task>? BeforeSave { get; set; }

    public Task<StoredRequest?> FindAsync(RequestId id, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult(_rows.GetValueOrDefault((id.Owner, id.Month, id.Id)));
    }

    public async Task<bool> SaveAsync(StoredRequest? before, StoredRequest after, RequestAudit audit, CancellationToken cancellationToken)
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
            _rows[key] = PlainJson.Read<StoredRequest>(PlainJson.Of(after with { Tag = $"v{after.Version}" }));
            _audits.Add((after.Id, PlainJson.Read<RequestAudit>(PlainJson.Of(audit))));
            return true;
        }
    }

    public Task<IReadOnlyList<RequestAudit>> HistoryAsync(RequestId id, int after, int count, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<RequestAudit>>([.. _audits.Where(row => row.Id.Id == id.Id && row.Audit.Version > after).Select(row => row.Audit).Take(count)]);
    }
}

/// <summary>Requests by person in memory, all in one bucket.</summary>
public sealed class MemoryPersonRequests : IPersonRequests
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(Nip Person, int Year, RequestId Request), PersonRequest> _parts = [];
    private readonly Dictionary<(CivilMonth Month, Nip Person, RequestId Request), PersonRequest> _trips = [];

    public Task PutAsync(PersonRequest part, int year, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_parts.TryGetValue((part.Person, year, part.Request), out var there) || there.Version < part.Version)
                _parts[(part.Person, year, part.Request)] = PlainJson.Read<PersonRequest>(PlainJson.Of(part));
        }

        return Task.CompletedTask;
    }

    /// <summary>How often the trips of a month were read.</summary>
    public int TripReads { get; private set; }

    public Task PutTripAsync(PersonRequest part, CivilMonth month, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (!_trips.TryGetValue((month, part.Person, part.Request), out var there) || there.Version < part.Version)
                _trips[(month, part.Person, part.Request)] = PlainJson.Read<PersonRequest>(PlainJson.Of(part));
        }

        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<PersonRequest>> TripsAsync(CivilMonth month, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            TripReads++;
            return Task.FromResult<IReadOnlyList<PersonRequest>>([.. _trips.Where(row => row.Key.Month == month).Select(row => row.Value)]);
        }
    }

    public Task<IReadOnlyList<PersonRequest>> OfPersonAsync(Nip person, int year, CancellationToken cancellationToken)
    {
        lock (_gate)
            return Task.FromResult<IReadOnlyList<PersonRequest>>([.. _parts.Where(row => row.Key.Person == person && row.Key.Year == year).Select(row => row.Value)]);
    }

    public Task<IReadOnlyList<PersonRequest>> OfBucketAsync(int bucket, int firstYear, int lastYear, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<IReadOnlyList<PersonRequest>>(
                [.. _parts.Where(row => row.Key.Year >= firstYear && row.Key.Year <= lastYear).Select(row => row.Value).DistinctBy(part => (part.Person, part.Request))]);
        }
    }
}
