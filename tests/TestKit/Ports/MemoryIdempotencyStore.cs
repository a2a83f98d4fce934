using System.Globalization;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

/// <summary>The port in memory, by the contract's own words.</summary>
public sealed class MemoryIdempotencyStore : IIdempotencyStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<IdempotencyKey, Entry> _entries = [];
    private int _tickets;

    /// <summary>Released by each renewal.</summary>
    public SemaphoreSlim Renewed { get; } = new(0);

    public int Count
    {
        get
        {
            lock (_gate)
                return _entries.Count;
        }
    }

    public ValueTask<IdempotencyClaim> BeginAsync(IdempotencyKey key, string fingerprint, DateTimeOffset now, CancellationToken stop)
    {
        lock (_gate)
            return new ValueTask<IdempotencyClaim>(Begin(key, fingerprint, now));
    }

    public ValueTask RenewAsync(IdempotencyKey key, string ticket, DateTimeOffset now, CancellationToken stop)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(key, out var entry) && entry.Ticket == ticket)
                _entries[key] = entry with { Alive = now };
        }

        Renewed.Release();
        return ValueTask.CompletedTask;
    }

    public ValueTask CompleteAsync(IdempotencyKey key, string ticket, StoredAnswer answer, CancellationToken stop)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(key, out var entry) && entry.Ticket == ticket)
                _entries[key] = entry with { Answer = answer with { Body = answer.Body.ToArray() } };
        }

        return ValueTask.CompletedTask;
    }

    public ValueTask ReleaseAsync(IdempotencyKey key, string ticket, CancellationToken stop)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue(key, out var entry) && entry.Ticket == ticket && entry.Answer is null)
                _entries.Remove(key);
        }

        return ValueTask.CompletedTask;
    }

    /// <summary>Removes what was last touched before the instant; how many.</summary>
    public int RemoveBefore(DateTimeOffset instant)
    {
        lock (_gate)
        {
            var keys = _entries.Where(pair => pair.Value.Alive < instant).Select(pair => pair.Key).ToList();
            keys.ForEach(key => _entries.Remove(key));
            return keys.Count;
        }
    }

    private IdempotencyClaim Begin(IdempotencyKey key, string fingerprint, DateTimeOffset now)
    {
        if (_entries.TryGetValue(key, out var entry))
        {
            if (entry.Fingerprint != fingerprint)
                return new IdempotencyClaim.Mismatch();
            if (entry.Answer is not null)
                return new IdempotencyClaim.Replay(entry.Answer);
            if (now - entry.Alive < IIdempotencyStore.Lease)
                return new IdempotencyClaim.InProgress();
        }

        var ticket = (++_tickets).ToString(CultureInfo.InvariantCulture);
        _entries[key] = new Entry(fingerprint, now, ticket, null);
        return new IdempotencyClaim.New(ticket);
    }

    private sealed record Entry(string Fingerprint, DateTimeOffset Alive, string Ticket, StoredAnswer? Answer);
}
