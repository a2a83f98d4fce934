using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>
/// Says from memory whether the facts of a day may still change. All periods are looked up together, at most once per <see cref="Lifetime"/>
/// and process, so a closing is in force everywhere within that time; the freeze waits for longer. Shadow periods stop nothing.
/// </summary>
public sealed class PeriodGate(IPeriodStore store, TimeProvider clock) : IPeriodGate, IDisposable
{
    /// <summary>How long a look is good for.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim _looking = new(1);
    private volatile Look? _last;

    public async ValueTask<Violation?> RefusalAsync(DateOnly date, CancellationToken cancellationToken)
    {
        var look = _last;
        if (look is null || !IsFresh(look))
            look = await RefreshAsync(cancellationToken).ConfigureAwait(false);
        return look.Refusals.GetValueOrDefault(PayPeriod.Of(PeriodKind.Monthly, date)) ?? look.Refusals.GetValueOrDefault(PayPeriod.Of(PeriodKind.Quarterly, date));
    }

    /// <summary>Makes the next caller look again: after a change through this process.</summary>
    public void Forget() => _last = null;

    public void Dispose() => _looking.Dispose();

    private bool IsFresh(Look look) => clock.GetElapsedTime(look.At) < Lifetime;

    private async Task<Look> RefreshAsync(CancellationToken cancellationToken)
    {
        await _looking.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            if (_last is { } fresh && IsFresh(fresh))
                return fresh;
            // The time before the question: what was answered may be as old as that.
            var at = clock.GetTimestamp();
            var periods = await store.ListAsync(cancellationToken).ConfigureAwait(false);
            return _last = new Look(Refusals(periods), at);
        }
        finally
        {
            _looking.Release();
        }
    }

    private static Dictionary<PayPeriod, Violation> Refusals(IReadOnlyList<StoredPeriod> periods) => periods
        .Where(period => period is { Id.Shadow: false, State: not PeriodState.Open })
        .ToDictionary(period => period.Id.Period, period => period.State switch
        {
            PeriodState.Paid => PeriodViolations.PeriodPaid,
            PeriodState.Locked => PeriodViolations.PeriodLocked,
            _ => PeriodViolations.NotOpen,
        });

    private sealed record Look(IReadOnlyDictionary<PayPeriod, Violation> Refusals, long At);
}
