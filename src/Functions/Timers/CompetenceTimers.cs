using EPerformance.Application.Competence;
using EPerformance.Application.Jobs;

namespace EPerformance.Functions.Timers;

/// <summary>Proposes what evaluations and competencies give rise to.</summary>
public sealed class CompetenceTimers(ProposeDevelopment propose, ILogger<CompetenceTimers> log)
{
    [Function("propose-development")]
    public async Task ProposeAsync([TimerTrigger(Schedules.ProposeDevelopmentTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var failure in (await propose.RunAsync(cancellationToken).ConfigureAwait(false)).Failures)
            log.LogError(failure, "The development of a person was not looked at and is next week");
    }
}
