namespace EPerformance.Application.Ports;

/// <summary>
/// Remembers the answers to requests that must take effect once. A request is begun before its use case runs and completed with the answer, so a client
/// that never saw the answer may send the same request again.
/// <para>
/// Kept for at least 24 hours. Who runs a request renews its claim; one that was neither completed, released nor renewed for <see cref="Lease"/>
/// (its process was killed) belongs to whoever asks next. A use case therefore derives the ids of what it creates from the key, so that the second
/// run finds the work of the first.
/// </para>
/// </summary>
public interface IIdempotencyStore
{
    /// <summary>From this long (inclusive) after it was begun or last renewed, an unfinished request belongs to whoever asks next.</summary>
    static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    /// <summary>How often a running request renews its claim: two renewals may fail before it is lost.</summary>
    static readonly TimeSpan RenewEvery = TimeSpan.FromSeconds(3);

    /// <summary>Claims the key, in one step for all processes: of two that ask at once exactly one is told <see cref="IdempotencyClaim.New"/>.</summary>
    /// <param name="fingerprint">Digest of everything that makes the request what it is.</param>
    ValueTask<IdempotencyClaim> BeginAsync(IdempotencyKey key, string fingerprint, DateTimeOffset now, CancellationToken stop);

    /// <summary>Says that the request still runs. Changes nothing when the claim has passed to somebody else meanwhile.</summary>
    ValueTask RenewAsync(IdempotencyKey key, string ticket, DateTimeOffset now, CancellationToken stop);

    /// <summary>Keeps the answer. Changes nothing when the claim has passed to somebody else meanwhile.</summary>
    ValueTask CompleteAsync(IdempotencyKey key, string ticket, StoredAnswer answer, CancellationToken stop);

    /// <summary>Forgets the claim: nothing took effect, the same key may come again with other content.</summary>
    ValueTask ReleaseAsync(IdempotencyKey key, string ticket, CancellationToken stop);
}
