using EPerformance.Application.Ports;

namespace EPerformance.Application.Clocks;

/// <summary>
/// Compares the clock of this process with that of the storage. A process whose clock is wrong must not say when somebody came, close a day that is not over, or seal hours in which others still write:
/// nobody could tell afterwards.
/// </summary>
/// <param name="own">The clock of this process as it is, not the <see cref="BelievableClock"/>.</param>
public sealed class ClockGuard(IStoreClock store, TimeProvider own, ClockSettings settings)
{
    /// <summary>How far the clock is ahead (negative: behind) when that is more than tolerated; else <c>null</c>. Costs nothing while the clock is right; a wrong one is doubted once more before it counts.</summary>
    public async ValueTask<TimeSpan?> ErrorAsync(CancellationToken cancellationToken)
    {
        if (Error() is null)
            return null;
        // The machine may have slept, and with it the time that has passed since the last answer.
        await store.AskAsync(cancellationToken).ConfigureAwait(false);
        return Error();
    }

    private TimeSpan? Error() => settings.ErrorOf(own.GetUtcNow(), store);
}
