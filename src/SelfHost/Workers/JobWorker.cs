using EPerformance.Api.Development;
using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;

namespace EPerformance.SelfHost.Workers;

/// <summary>Follows the schedules, each on its own so that a long job holds up no other. A failure is logged and tried again; nothing ends the loop but the host.</summary>
public sealed partial class JobWorker(JobTable table, JobRunner runner, IJobRuns runs, JobSettings settings, ILogger<JobWorker> log, SettableClock? clock = null) : BackgroundService
{
    // The clock may be set, so what is due is looked up instead of slept for. Costs nothing but a comparison.
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(5), LongestRetry = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.AwaitClock && clock is not null)
            await clock.Put.WaitAsync(stoppingToken);
        await Task.WhenAll(table.All.Select(job => FollowAsync(job, stoppingToken)));
    }

    private async Task FollowAsync(Job job, CancellationToken stop)
    {
        var (last, isKnown, retry) = (default(DateTimeOffset?), false, FirstRetry);
        while (!stop.IsCancellationRequested)
        {
            var wait = LookEvery;
            try
            {
                if (!isKnown)
                    last = (await runs.FindAsync(job.Schedule.Name, stop))?.BeganAt;
                isKnown = true;
                last = await runner.RunIfDueAsync(job, last, stop);
                retry = FirstRetry;
            }
            catch (Exception error) when (!stop.IsCancellationRequested)
            {
                LogFailed(job.Schedule.Name, retry.TotalSeconds, error);
                (wait, retry) = (retry, retry * 2 < LongestRetry ? retry * 2 : LongestRetry);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Task.Delay(wait, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} failed and is tried again in {Seconds} s")]
    private partial void LogFailed(string job, double seconds, Exception error);
}
