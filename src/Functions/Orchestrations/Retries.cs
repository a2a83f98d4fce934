namespace EPerformance.Functions.Orchestrations;

/// <summary>How often and how long activities are tried again, by name. Only a <see cref="TransientException"/> is: anything else is a bug and stops at once.</summary>
public static class Retries
{
    /// <summary>
    /// For activities that read and write the instance's storage: 6 attempts with 5 s, 15 s, 45 s, 135 s and 300 s between them,
    /// so 8 minutes 20 seconds of waiting before the orchestration fails. An outage of storage is usually over by then.
    /// </summary>
    public static TaskOptions Storage { get; } = Of(attempts: 6, first: TimeSpan.FromSeconds(5), factor: 3, longest: TimeSpan.FromMinutes(5));

    /// <summary>
    /// For activities of a run, which a person waits for and which can be started again by hand: 4 attempts with 5 s, 10 s and 20 s between
    /// them, so 35 seconds of waiting.
    /// </summary>
    public static TaskOptions Run { get; } = Of(attempts: 4, first: TimeSpan.FromSeconds(5), factor: 2, longest: TimeSpan.FromMinutes(1));

    private static TaskOptions Of(int attempts, TimeSpan first, double factor, TimeSpan longest) => TaskOptions.FromRetryPolicy(new RetryPolicy(attempts, first, factor, longest)
    {
        HandleFailure = IsTriedAgain,
    });

    internal static bool IsTriedAgain(TaskFailureDetails failure) => failure.IsCausedBy<TransientException>();
}
