using EPerformance.Application.Jobs;
using EPerformance.Application.Retention;

namespace EPerformance.Functions.Timers;

/// <summary>Removes data whose time is over. A month that should have gone and did not is an error in the log every night until somebody acts.</summary>
public sealed class RetentionTimers(PurgeOldData purge, ILogger<RetentionTimers> log)
{
    [Function("purge-old-data")]
    public async Task PurgeAsync([TimerTrigger(Schedules.PurgeOldDataTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        var outcome = await purge.RunAsync(cancellationToken).ConfigureAwait(false);
        foreach (var failure in outcome.Failures)
            log.LogError(failure, "A part of the purge was not done and is tried again the next night");
        log.LogInformation("Purged {Count} months of punches, notices and answers", outcome.Done);
    }
}
