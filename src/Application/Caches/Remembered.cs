namespace EPerformance.Application.Caches;

/// <summary>
/// What the store said, in memory. One caller looks and the others wait for it. Who asks after <see cref="Forget"/> is told nothing older, also when a look that began
/// before it is answered after it.
/// </summary>
/// <param name="look">Asks the store. What is known already, <c>null</c> at first, may spare it reading.</param>
/// <param name="lifetime">How long an answer is good for, counted from before the store was asked: it may be as old as that.</param>
internal sealed class Remembered<T>(TimeProvider clock, Func<T?, CancellationToken, Task<T>> look, Func<T, TimeSpan> lifetime) : IDisposable where T : class
{
    private readonly SemaphoreSlim _looking = new(1);
    private volatile Look? _last;
    private int _changes;

    public ValueTask<T> CurrentAsync(CancellationToken cancellationToken) =>
        _last is { } known && IsGood(known) ? new(known.Answer) : new(LookAsync(isForced: false, cancellationToken));

    /// <summary>As the store has it now.</summary>
    public Task<T> FreshAsync(CancellationToken cancellationToken) => LookAsync(isForced: true, cancellationToken);

    /// <summary>Makes the next caller look again: after a change through this process.</summary>
    public void Forget() => Interlocked.Increment(ref _changes);

    public void Dispose() => _looking.Dispose();

    private async Task<T> LookAsync(bool isForced, CancellationToken cancellationToken)
    {
        await _looking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (!isForced && _last is { } known && IsGood(known))
                return known.Answer;
            var (at, changes) = (clock.GetTimestamp(), Volatile.Read(ref _changes));
            var answer = await look(_last?.Answer, cancellationToken).ConfigureAwait(false);
            _last = new Look(answer, at, changes);
            return answer;
        }
        finally
        {
            _looking.Release();
        }
    }

    private bool IsGood(Look known) => known.Changes == Volatile.Read(ref _changes) && clock.GetElapsedTime(known.At) < lifetime(known.Answer);

    /// <param name="Changes">How many changes this process had made before the store was asked.</param>
    private sealed record Look(T Answer, long At, int Changes);
}
