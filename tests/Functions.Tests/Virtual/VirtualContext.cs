using EPerformance.Functions.Orchestrations;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPerformance.Functions.Tests.Virtual;

/// <summary>What an orchestrator sees of <see cref="VirtualHub"/>. What is not needed throws.</summary>
internal sealed class VirtualContext(VirtualHub hub, VirtualInstance instance) : TaskOrchestrationContext
{
    private int _guids;

    /// <summary>Input of the next generation; <c>null</c> when it ends.</summary>
    public string? Next { get; private set; }

    public override TaskName Name => instance.Orchestration;

    public override string InstanceId => instance.Id;

    public override ParentOrchestrationInstance? Parent => null;

    public override DateTime CurrentUtcDateTime => hub.Clock.GetUtcNow().UtcDateTime;

    public override bool IsReplaying => false;

    protected override ILoggerFactory LoggerFactory => NullLoggerFactory.Instance;

    public override T? GetInput<T>()
        where T : default => VirtualJson.Read<T>(instance.Input);

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return VirtualJson.Pass<TResult>(await hub.CallAsync(name.Name, input!));
            }
            catch (TaskFailedException failed) when (options?.Retry?.Policy is { } policy && attempt < policy.MaxNumberOfAttempts && Retries.IsTriedAgain(failed.FailureDetails))
            {
                var wait = policy.FirstRetryInterval * Math.Pow(policy.BackoffCoefficient, attempt - 1);
                await CreateTimer(CurrentUtcDateTime + (wait < policy.MaxRetryInterval ? wait : policy.MaxRetryInterval), CancellationToken.None);
            }
        }
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken) => instance.TimerAsync(fireAt, cancellationToken);

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default) =>
        instance.WaitAsync<T>(eventName, cancellationToken);

    public override void SendEvent(string instanceId, string eventName, object payload) => hub.TryRaise(instanceId, eventName, payload);

    public override void SetCustomStatus(object? customStatus)
    {
        instance.CustomStatus = customStatus;
        instance.Statuses.Add(customStatus);
    }

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(TaskName orchestratorName, object? input = null, TaskOptions? options = null) =>
        throw new NotSupportedException();

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) => Next = VirtualJson.Write(newInput);

    public override Guid NewGuid() => new(++_guids, 0, 0, new byte[8]);
}
