using EPerformance.Application.Jobs;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Functions.Engine;

namespace EPerformance.Functions.Timers;

/// <summary>The engine's round over the periods: starts or wakes the run of every period that has a step to do.</summary>
public sealed class PeriodTimers(IPeriodStore periods, DurablePeriodEngine engine, TaskHub hub)
{
    [Function("advance-periods")]
    public async Task AdvanceAsync(
        [TimerTrigger(Schedules.AdvancePeriodsTimes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        hub.Use(client);
        foreach (var period in await periods.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (AdvancePeriods.IsForEngine(period.Step.Kind))
                await engine.StartAsync(period.Id, cancellationToken).ConfigureAwait(false);
        }
    }
}
