using DurableTask.Core.Exceptions;
using Grpc.Core;

namespace EPerformance.Functions.Engine;

/// <summary>
/// The task hub as the rest of the program sees it. Its client comes with each invocation of a function that has a durable client binding and
/// is the same one all the time, so the last one is kept for use cases that know of no invocation.
/// </summary>
public sealed class TaskHub
{
    /// <summary>An instance may end between "it runs" and "told it", or be started by somebody else in between.</summary>
    private const int Attempts = 4;

    private static readonly string[] Alive =
    [
        nameof(OrchestrationRuntimeStatus.Pending), nameof(OrchestrationRuntimeStatus.Running), nameof(OrchestrationRuntimeStatus.Suspended),
    ];

    private volatile DurableTaskClient? _client;

    public DurableTaskClient Client => _client ?? throw new InvalidOperationException("no function with a durable client binding ran in this process yet");

    public void Use(DurableTaskClient client) => _client = client;

    /// <summary>Starts an instance, unless one of that id is alive. One that ended before is replaced.</summary>
    /// <returns>False when one is alive.</returns>
    public async Task<bool> StartAsync(string orchestration, string instanceId, object input, CancellationToken cancellationToken)
    {
        try
        {
            await Client.ScheduleNewOrchestrationInstanceAsync(
                orchestration, input, new StartOrchestrationOptions(instanceId) { DedupeStatuses = Alive }, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (OrchestrationAlreadyExistsException)
        {
            return false;
        }
    }

    /// <summary>Starts an instance or, when one of that id is alive, tells it what happened.</summary>
    /// <exception cref="RpcException">The engine cannot be reached.</exception>
    public async Task StartOrTellAsync(
        string orchestration, string instanceId, object input, string eventName, object happened, CancellationToken cancellationToken)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await StartAsync(orchestration, instanceId, input, cancellationToken).ConfigureAwait(false))
                return;
            try
            {
                await Client.RaiseEventAsync(instanceId, eventName, happened, cancellationToken).ConfigureAwait(false);
                return;
            }
            catch (RpcException gone) when (gone.StatusCode is not StatusCode.Unavailable && attempt < Attempts)
            {
                // It ended meanwhile, or is not there yet for those who write to it.
            }
        }

        throw new TimeoutException($"{instanceId} neither starts nor listens");
    }
}
