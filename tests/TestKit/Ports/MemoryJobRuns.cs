using System.Collections.Concurrent;
using EPerformance.Application.Ports;

namespace EPerformance.TestKit.Ports;

public sealed class MemoryJobRuns : IJobRuns
{
    private readonly ConcurrentDictionary<string, JobRun> _runs = new(StringComparer.Ordinal);

    public Task<JobRun?> FindAsync(string job, CancellationToken cancellationToken) => Task.FromResult(_runs.GetValueOrDefault(job));

    public Task<IReadOnlyList<JobRun>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<JobRun>>([.. _runs.Values]);

    public Task PutAsync(JobRun run, CancellationToken cancellationToken)
    {
        _runs[run.Job] = run;
        return Task.CompletedTask;
    }
}
