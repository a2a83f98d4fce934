using EPerformance.Application.Jobs;
using EPerformance.Application.Skp;

namespace EPerformance.Functions.Timers;

/// <summary>Reminds of performance plans.</summary>
public sealed class SkpTimers(RemindPlans remind, ILogger<SkpTimers> log)
{
    [Function("remind-plans")]
    public async Task RemindAsync([TimerTrigger(Schedules.RemindPlansTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var failure in (await remind.RunAsync(cancellationToken).ConfigureAwait(false)).Failures)
            log.LogError(failure, "Plans were not looked at and are the next day");
    }
}
