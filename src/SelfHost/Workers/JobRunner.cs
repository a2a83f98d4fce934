using System.Diagnostics;
using EPerformance.Application.Clocks;
using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;
using EPerformance.Storage.Blobs;

namespace EPerformance.SelfHost.Workers;

/// <summary>
/// Runs a job as one process of many: under its lease, and not when another process ran it meanwhile. The lease saves double work; that a job
/// may run twice is what keeps the data right.
/// </summary>
public sealed partial class JobRunner(JobLeases leases, IJobRuns runs, TimeProvider clock, ClockGuard guard, Measures measures, ILogger<JobRunner> log)
{
    /// <summary>When the job began last in whichever process, after this call too; <c>null</c> when it never ran.</summary>
    public async Task<DateTimeOffset?> RunIfDueAsync(Job job, DateTimeOffset? last, CancellationToken stop)
    {
        if (!job.Schedule.IsDue(last, clock.GetUtcNow()))
            return last;
        if (await guard.ErrorAsync(stop) is { } error)
        {
            LogClockWrong(job.Schedule.Name, error);
            return last;
        }

        await using var lease = await leases.TryAcquireAsync(job.Schedule.Name, cancellationToken: stop);
        if (lease is null)
            return last;
        var stored = await runs.FindAsync(job.Schedule.Name, stop);
        if (stored is not null && !job.Schedule.IsDue(stored.BeganAt, clock.GetUtcNow()))
            return stored.BeganAt;
        return (await RunAsync(job, lease, stop)).BeganAt;
    }

    /// <summary>Runs the job whether it is due or not; <c>null</c> when another process is running it.</summary>
    public async Task<JobRun?> RunNowAsync(Job job, CancellationToken stop)
    {
        await using var lease = await leases.TryAcquireAsync(job.Schedule.Name, cancellationToken: stop);
        return lease is null ? null : await RunAsync(job, lease, stop);
    }

    private async Task<JobRun> RunAsync(Job job, JobLease lease, CancellationToken stop)
    {
        using var inTime = CancellationTokenSource.CreateLinkedTokenSource(stop, lease.Lost);
        var (began, report) = (clock.GetUtcNow(), JobReport.Begin());
        var outcome = await MeasuredAsync(job, inTime.Token);
        foreach (var failure in outcome.Failures)
            LogPartFailed(job.Schedule.Name, failure);
        if (outcome.Done > 0)
            LogDone(job.Schedule.Name, outcome.Done);
        var run = new JobRun(job.Schedule.Name, began, clock.GetUtcNow(), outcome.Done, outcome.Failures is [var first, ..] ? Text(first) : null) { Figures = report.Text() };
        await runs.PutAsync(run, inTime.Token);
        return run;
    }

    private async Task<JobOutcome> MeasuredAsync(Job job, CancellationToken stop)
    {
        using var span = Traces.Job(job.Schedule.Name);
        var began = Stopwatch.GetTimestamp();
        try
        {
            var outcome = await job.RunAsync(stop);
            measures.Job(job.Schedule.Name, outcome.Failures.Count == 0 ? "done" : "partly", Stopwatch.GetElapsedTime(began));
            return outcome;
        }
        catch (Exception error) when (!stop.IsCancellationRequested)
        {
            measures.Job(job.Schedule.Name, "failed", Stopwatch.GetElapsedTime(began));
            span.Fail(error);
            throw;
        }
    }

    private static string Text(Exception error) => error.InnerException is { } inner ? $"{error.Message}: {inner.Message}" : error.Message;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Job}: {Done} done")]
    private partial void LogDone(string job, int done);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job} does not run: the clock of this process is {Error} ahead of the storage's")]
    private partial void LogClockWrong(string job, TimeSpan error);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Job}: a part failed and is tried again the next time")]
    private partial void LogPartFailed(string job, Exception error);
}
