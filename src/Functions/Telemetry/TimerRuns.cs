using System.Diagnostics;
using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;
using EPerformance.Application.Telemetry;
using Microsoft.Azure.Functions.Worker.Middleware;

namespace EPerformance.Functions.Telemetry;

/// <summary>Around every timer of the table of schedules: measures the run, and notes it where operators look, as SelfHost does.</summary>
internal sealed class TimerRuns(Measures measures, IJobRuns runs, TimeProvider clock) : IFunctionsWorkerMiddleware
{
    private static readonly HashSet<string> Names = [.. Schedules.All.Append(Schedules.PurgeHistories).Select(schedule => schedule.Name)];

    public async Task Invoke(FunctionContext context, FunctionExecutionDelegate next)
    {
        var job = context.FunctionDefinition.Name;
        if (!Names.Contains(job))
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        var (began, report, start) = (clock.GetUtcNow(), JobReport.Begin(), Stopwatch.GetTimestamp());
        using var span = Traces.Job(job);
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception error) when (!context.CancellationToken.IsCancellationRequested)
        {
            measures.Job(job, "failed", Stopwatch.GetElapsedTime(start));
            span.Fail(error);
            await NoteAsync(job, began, report, error.Message, context.CancellationToken).ConfigureAwait(false);
            throw;
        }

        measures.Job(job, "done", Stopwatch.GetElapsedTime(start));
        await NoteAsync(job, began, report, null, context.CancellationToken).ConfigureAwait(false);
    }

    private Task NoteAsync(string job, DateTimeOffset began, JobReport report, string? failure, CancellationToken cancellationToken) =>
        runs.PutAsync(new JobRun(job, began, clock.GetUtcNow(), 0, failure) { Figures = report.Text() }, cancellationToken);
}
