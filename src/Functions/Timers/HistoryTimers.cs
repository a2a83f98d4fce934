using EPerformance.Application.Jobs;

namespace EPerformance.Functions.Timers;

/// <summary>
/// Removes the histories of orchestrations that ended long ago. What happened is kept in the rows and their audit; a history only says how the
/// engine went about it. Failed ones are kept longer, because somebody may still be looking into them.
/// </summary>
public sealed class HistoryTimers(TimeProvider clock, ILogger<HistoryTimers> log)
{
    internal static readonly TimeSpan KeepsEnded = TimeSpan.FromDays(30), KeepsFailed = TimeSpan.FromDays(90);

    [Function("purge-histories")]
    public async Task PurgeAsync(
        [TimerTrigger(Schedules.PurgeHistoriesTimes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var ended = await client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(null, now - KeepsEnded, [OrchestrationRuntimeStatus.Completed]), cancellationToken).ConfigureAwait(false);
        var failed = await client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(null, now - KeepsFailed, [OrchestrationRuntimeStatus.Failed, OrchestrationRuntimeStatus.Terminated]), cancellationToken).ConfigureAwait(false);
        log.LogInformation("Purged {Ended} histories that ended and {Failed} that failed", ended.PurgedInstanceCount, failed.PurgedInstanceCount);
    }
}
