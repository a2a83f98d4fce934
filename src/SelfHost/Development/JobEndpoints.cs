using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Development;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Clocks;
using EPerformance.Application.Jobs;
using EPerformance.Application.Ports;
using EPerformance.SelfHost.Workers;

namespace EPerformance.SelfHost.Development;

/// <summary>The jobs, when they ran, and running one at once, so that a story need not wait for its minute.</summary>
public sealed class JobEndpoints : IEndpointArea
{
    public string Name => "development";

    public IJsonTypeInfoResolver Json => JobJson.Default;

    public void Declare(EndpointList endpoints)
    {
        endpoints.Get("/development/jobs", "list-jobs", Permission.Anonymous, "Every scheduled job and its last run; in Development only.",
            async Task<Reply<JobsAnswer>> (JobTable table, IJobRuns runs, CancellationToken stop) =>
            {
                var known = (await runs.AllAsync(stop)).ToDictionary(run => run.Job, StringComparer.Ordinal);
                return new JobsAnswer([.. table.All.Select(job => Show(job.Schedule, known.GetValueOrDefault(job.Schedule.Name)))]);
            });
        endpoints.Post("/development/jobs/{name}", "run-job", Permission.Anonymous, "Runs a job now and answers when it is done; in Development only.",
            async Task<Reply<JobRunAnswer>> (string name, JobTable table, JobRunner runner, ClockGuard guard, CancellationToken stop) =>
            {
                if (table.All.FirstOrDefault(job => job.Schedule.Name == name) is not { } job)
                    return AccessViolations.NotFound;
                if (await guard.ErrorAsync(stop) is not null)
                    return ApiViolations.ClockWrong;
                if (await runner.RunNowAsync(job, stop) is not { } run)
                    return DevelopmentViolations.JobBusy;
                return run.Failure is null ? Show(job.Schedule, run) : JobViolations.JobFailed;
            });
    }

    private static JobRunAnswer Show(Schedule schedule, JobRun? run) =>
        new(schedule.Name, schedule.Cron, schedule.Zone?.Id, schedule.Purpose, run?.BeganAt, run?.EndedAt, run?.Done, run?.Failure);
}

public sealed record JobsAnswer(IReadOnlyList<JobRunAnswer> Jobs);

/// <param name="Cron">Six fields, UTC.</param>
/// <param name="BeganAt">Of the last run in whichever process.</param>
public sealed record JobRunAnswer(
    string Name, string Cron, string? Zone, string Purpose, DateTimeOffset? BeganAt, DateTimeOffset? EndedAt, int? Done, string? Failure);

[JsonSerializable(typeof(JobsAnswer))]
[JsonSerializable(typeof(JobRunAnswer))]
internal sealed partial class JobJson : JsonSerializerContext;
