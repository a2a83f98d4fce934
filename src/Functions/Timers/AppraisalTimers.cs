using EPerformance.Application.Appraisal;
using EPerformance.Application.Jobs;

namespace EPerformance.Functions.Timers;

/// <summary>Reminds of evaluations.</summary>
public sealed class AppraisalTimers(RemindEvaluations remind, ILogger<AppraisalTimers> log)
{
    [Function("remind-evaluations")]
    public async Task RemindAsync([TimerTrigger(Schedules.RemindEvaluationsTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var failure in (await remind.RunAsync(cancellationToken).ConfigureAwait(false)).Failures)
            log.LogError(failure, "Evaluations were not looked at and are the next day");
    }
}
