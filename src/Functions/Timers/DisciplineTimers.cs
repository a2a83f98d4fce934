using EPerformance.Application.Discipline;
using EPerformance.Application.Jobs;

namespace EPerformance.Functions.Timers;

/// <summary>Proposes what unexcused days give rise to, and tells who has to act.</summary>
public sealed class DisciplineTimers(ProposeDiscipline propose, ILogger<DisciplineTimers> log)
{
    [Function("propose-discipline")]
    public async Task ProposeAsync([TimerTrigger(Schedules.ProposeDisciplineTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var failure in (await propose.RunAsync(cancellationToken).ConfigureAwait(false)).Failures)
            log.LogError(failure, "The days of a person could not be looked at");
    }
}
