using EPerformance.Application.Integrity;
using EPerformance.Application.Jobs;

namespace EPerformance.Functions.Timers;

/// <summary>Fills the queue of signals that a person should look at.</summary>
public sealed class IntegrityTimers(ReviewTaps review, ILogger<IntegrityTimers> log)
{
    [Function("review-taps")]
    public async Task ReviewAsync([TimerTrigger(Schedules.ReviewTapsTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        var outcome = await review.RunAsync(cancellationToken).ConfigureAwait(false);
        log.LogInformation("{Count} signals are new or have grown", outcome.Done);
    }
}
