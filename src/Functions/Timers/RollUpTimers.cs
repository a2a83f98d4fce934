using EPerformance.Application.Jobs;
using EPerformance.Application.RollUp;

namespace EPerformance.Functions.Timers;

/// <summary>Gathers the figures of published periods.</summary>
public sealed class RollUpTimers(RollUpPeriods periods, ILogger<RollUpTimers> log)
{
    [Function("gather-periods")]
    public async Task GatherAsync([TimerTrigger(Schedules.GatherPeriodsTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        var outcome = await periods.RunAsync(cancellationToken).ConfigureAwait(false);
        if (outcome.Done > 0)
            log.LogInformation("Gathered the figures of {Count} periods", outcome.Done);
        foreach (var failure in outcome.Failures)
            log.LogError(failure, "The figures of a period could not be gathered");
    }
}
