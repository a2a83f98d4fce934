using EPerformance.Application.Jobs;
using EPerformance.Application.WorkOrders;

namespace EPerformance.Functions.Timers;

/// <summary>Reminds of work orders.</summary>
public sealed class WorkOrderTimers(RemindOrders remind, ILogger<WorkOrderTimers> log)
{
    [Function("remind-orders")]
    public async Task RemindAsync([TimerTrigger(Schedules.RemindOrdersTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var failure in (await remind.RunAsync(cancellationToken).ConfigureAwait(false)).Failures)
            log.LogError(failure, "A work order was not looked at and is the next day");
    }
}
