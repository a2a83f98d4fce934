using EPerformance.Application.Competence;
using EPerformance.Application.Jobs;

namespace EPerformance.Functions.Timers;

/// <summary>Proposes what evaluations and competencies give rise to, and reminds of what nobody answers.</summary>
public sealed class CompetenceTimers(ProposeDevelopment propose, RemindDevelopment remind, ILogger<CompetenceTimers> log)
{
    [Function("propose-development")]
    public async Task ProposeAsync([TimerTrigger(Schedules.ProposeDevelopmentTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var failure in (await propose.RunAsync(cancellationToken).ConfigureAwait(false)).Failures)
            log.LogError(failure, "The development of a person was not looked at and is next week");
    }

    [Function("remind-development")]
    public async Task RemindAsync([TimerTrigger(Schedules.RemindDevelopmentTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        foreach (var failure in (await remind.RunAsync(cancellationToken).ConfigureAwait(false)).Failures)
            log.LogError(failure, "Feedback, development and commendations were not looked at and are the next day");
    }
}
