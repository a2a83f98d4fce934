namespace EPerformance.Application.Ports;

/// <summary>
/// Remembers the answers to requests that must take effect once. A request is begun before its use case runs and completed with the answer, so a client
/// that never saw the answer may send the same request again.
/// <para>
/// Kept for at least 24 hours. A request that was begun and neither completed nor released (its process was killed) counts as never begun after
/// <see cref="Abandoned"/>; a use case therefore derives the ids of what it creates from the key, so that the second run finds the work of the first.
/// </para>
/// </summary>
public interface IIdempotencyStore
{
    /// <summary>From this age on (inclusive) an unfinished request belongs to whoever asks next.</summary>
    static readonly TimeSpan Abandoned = TimeSpan.FromMinutes(2);

    /// <summary>Claims the key, in one step for all processes: of two that ask at once exactly one is told <see cref="IdempotencyClaim.New"/>.</summary>
    /// <param name="fingerprint">Digest of everything that makes the request what it is.</param>
    ValueTask<IdempotencyClaim> BeginAsync(IdempotencyKey key, string fingerprint, DateTimeOffset now, CancellationToken stop);

    /// <summary>Keeps the answer. Changes nothing when the claim has passed to somebody else meanwhile.</summary>
    ValueTask CompleteAsync(IdempotencyKey key, string ticket, StoredAnswer answer, CancellationToken stop);

    /// <summary>Forgets the claim: nothing took effect, the same key may come again with other content.</summary>
    ValueTask ReleaseAsync(IdempotencyKey key, string ticket, CancellationToken stop);
}
