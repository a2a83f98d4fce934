using DurableTask.Core.Exceptions;
using Grpc.Core;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace EPerformance.Functions.Tests.Virtual;

/// <summary>The client of a <see cref="VirtualHub"/>; it fails as the real one does.</summary>
internal sealed class VirtualClient(VirtualHub hub) : DurableTaskClient("virtual")
{
    /// <summary>Nothing can be started or told.</summary>
    public bool IsDown { get; set; }

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null, CancellationToken cancellation = default)
    {
        RefuseWhenDown();
        return hub.TryStart(orchestratorName.Name, options!.InstanceId!, input)
            ? Task.FromResult(options.InstanceId!)
            : throw new OrchestrationAlreadyExistsException(options.InstanceId);
    }

    public override Task RaiseEventAsync(string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        RefuseWhenDown();
        return hub.TryRaise(instanceId, eventName, eventPayload)
            ? Task.CompletedTask
            : throw new RpcException(new Status(StatusCode.Unknown, "Exception was thrown by handler."));
    }

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw new NotSupportedException();

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => throw new NotSupportedException();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void RefuseWhenDown()
    {
        if (IsDown)
            throw new RpcException(new Status(StatusCode.Unavailable, "failed to connect to all addresses"));
    }
}
