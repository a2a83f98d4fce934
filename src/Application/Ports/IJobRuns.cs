namespace EPerformance.Application.Ports;

/// <summary>When which job ran last, for all processes together.</summary>
public interface IJobRuns
{
    /// <summary>By the name of the schedule; <c>null</c> when it never ran.</summary>
    Task<JobRun?> FindAsync(string job, CancellationToken cancellationToken);

    Task<IReadOnlyList<JobRun>> AllAsync(CancellationToken cancellationToken);

    Task PutAsync(JobRun run, CancellationToken cancellationToken);
}

/// <param name="BeganAt">Of the last run that came to an end.</param>
/// <param name="Done">See <see cref="Jobs.JobOutcome"/>.</param>
/// <param name="Failure">The first failure of that run; <c>null</c> when all went well.</param>
public sealed record JobRun(string Job, DateTimeOffset BeganAt, DateTimeOffset EndedAt, int Done, string? Failure)
{
    /// <summary>What the run was for, where that is not the job alone.</summary>
    public string? Subject { get; init; }

    /// <summary>What it came across, as <see cref="Telemetry.JobReport"/> writes it; <c>null</c> for nothing.</summary>
    public string? Figures { get; init; }
}
