using EPerformance.Application.Jobs;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Functions.Engine;

namespace EPerformance.Functions.Timers;

/// <summary>The engine's rounds over the periods: closes those that are due, and starts or wakes the run of every one that has a step to do.</summary>
public sealed class PeriodTimers(IPeriodStore periods, DurablePeriodEngine engine, CloseDuePeriods closing, TaskHub hub, ILogger<PeriodTimers> log)
{
    [Function("advance-periods")]
    public async Task AdvanceAsync(
        [TimerTrigger(Schedules.AdvancePeriodsTimes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        hub.Use(client);
        foreach (var period in await periods.ListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (AdvancePeriods.IsForEngine(period.Step.Kind))
                await engine.StartAsync(period, cancellationToken).ConfigureAwait(false);
        }
    }

    [Function("close-periods")]
    public async Task CloseAsync([TimerTrigger(Schedules.ClosePeriodsTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var failure in (await closing.RunAsync(cancellationToken).ConfigureAwait(false)).Failures)
            log.LogError(failure, "A period that is due was not closed and is tried again in an hour");
    }
}
