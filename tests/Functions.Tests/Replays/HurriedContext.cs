using EPerformance.Functions.Orchestrations;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPerformance.Functions.Tests.Replays;

/// <summary>
/// The context of the in-process host, which runs in real time, with the waits between attempts cut to a millisecond. How often is tried and after which
/// failures stays as the orchestration says.
/// </summary>
internal sealed class HurriedContext(TaskOrchestrationContext real) : TaskOrchestrationContext
{
    public override TaskName Name => real.Name;

    public override string InstanceId => real.InstanceId;

    public override ParentOrchestrationInstance? Parent => real.Parent;

    public override DateTime CurrentUtcDateTime => real.CurrentUtcDateTime;

    public override bool IsReplaying => real.IsReplaying;

    protected override ILoggerFactory LoggerFactory => NullLoggerFactory.Instance;

    public override T? GetInput<T>()
        where T : default => real.GetInput<T>();

    public override Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null) =>
        real.CallActivityAsync<TResult>(name, input, Hurried(options));

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken) => real.CreateTimer(fireAt, cancellationToken);

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default) => real.WaitForExternalEvent<T>(eventName, cancellationToken);

    public override void SendEvent(string instanceId, string eventName, object payload) => real.SendEvent(instanceId, eventName, payload);

    public override void SetCustomStatus(object? customStatus) => real.SetCustomStatus(customStatus);

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        throw new NotSupportedException();

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) => real.ContinueAsNew(newInput, preserveUnprocessedEvents);

    public override Guid NewGuid() => real.NewGuid();

    private static TaskOptions? Hurried(TaskOptions? options) => options?.Retry?.Policy is { } policy
        ? TaskOptions.FromRetryPolicy(new RetryPolicy(policy.MaxNumberOfAttempts, TimeSpan.FromMilliseconds(1)) { HandleFailure = Retries.IsTriedAgain })
        : options;
}
