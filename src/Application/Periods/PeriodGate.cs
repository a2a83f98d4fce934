using EPerformance.Application.Caches;
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

    private readonly Remembered<Dictionary<PayPeriod, Violation>> _refusals =
        new(clock, async (_, stop) => Refusals(await store.ListAsync(stop).ConfigureAwait(false)), _ => Lifetime);

    public async ValueTask<Violation?> RefusalAsync(DateOnly date, CancellationToken cancellationToken)
    {
        var refusals = await _refusals.CurrentAsync(cancellationToken).ConfigureAwait(false);
        return refusals.GetValueOrDefault(PayPeriod.Of(PeriodKind.Monthly, date)) ?? refusals.GetValueOrDefault(PayPeriod.Of(PeriodKind.Quarterly, date));
    }

    /// <summary>Makes the next caller look again: after a change through this process.</summary>
    public void Forget() => _refusals.Forget();

    public void Dispose() => _refusals.Dispose();

    private static Dictionary<PayPeriod, Violation> Refusals(IReadOnlyList<StoredPeriod> periods) => periods
        .Where(period => period is { Id.Shadow: false, State: not PeriodState.Open })
        .ToDictionary(period => period.Id.Period, period => period.State switch
        {
            PeriodState.Paid => PeriodViolations.PeriodPaid,
            PeriodState.Locked => PeriodViolations.PeriodLocked,
            _ => PeriodViolations.NotOpen,
        });
}
