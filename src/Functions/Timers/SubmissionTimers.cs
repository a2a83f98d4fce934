using EPerformance.Application.Jobs;
using EPerformance.Application.Submissions;
using EPerformance.Functions.Engine;

namespace EPerformance.Functions.Timers;

/// <summary>What keeps submissions moving when an orchestration does not.</summary>
public sealed class SubmissionTimers(DueScan scan, HandOver handOver, TaskHub hub, ILogger<SubmissionTimers> log)
{
    /// <summary>How late an orchestration may be before the scan does its work.</summary>
    internal static readonly TimeSpan Grace = TimeSpan.FromMinutes(5);

    [Function("scan-submissions")]
    public async Task ScanAsync(
        [TimerTrigger(Schedules.ScanSubmissionsTimes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        hub.Use(client);
        Log(await scan.OverdueAsync(Grace, cancellationToken).ConfigureAwait(false));
    }

    [Function("heal-submissions")]
    public async Task HealAsync(
        [TimerTrigger(Schedules.HealSubmissionsTimes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        hub.Use(client);
        Log(await scan.HealAsync(cancellationToken).ConfigureAwait(false));
    }

    [Function("hand-over")]
    public async Task HandOverAsync(
        [TimerTrigger(Schedules.HandOverTimes)] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken cancellationToken)
    {
        hub.Use(client);
        foreach (var failure in (await handOver.RunAsync(cancellationToken).ConfigureAwait(false)).Failures)
            log.LogError(failure, "An item could not be handed over; it is tried again");
    }

    private void Log(DueScanResult result)
    {
        foreach (var failure in result.Failures)
            log.LogError(failure.Error, "An item could not be looked at; it stays in the due list");
    }
}
