using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Application.Telemetry;
using EPerformance.Functions.Orchestrations.Items.V1;
using EPerformance.Functions.Orchestrations.RequestApproval.V1;
using Grpc.Core;

namespace EPerformance.Functions.Engine;

/// <summary>An orchestration per request that waits for somebody, told as <see cref="DurableSubmissionEngine"/> tells: after the row, and again by the scan when it could not be told.</summary>
public sealed class DurableRequestEngine(TaskHub hub, IDueList due, TimeProvider clock, ILogger<DurableRequestEngine> log) : IRequestEngine
{
    public static string InstanceOf(RequestId id) => InstanceName.Of(id.Ref);

    public Task SubmittedAsync(StoredRequest request, CancellationToken cancellationToken) => TellAsync(request, cancellationToken);

    public Task DecidedAsync(StoredRequest request, CancellationToken cancellationToken) => TellAsync(request, cancellationToken);

    private async Task TellAsync(StoredRequest request, CancellationToken cancellationToken)
    {
        var standing = Standing.Of(request) with { Cause = Traces.Here };
        var instance = InstanceOf(request.Id);
        try
        {
            await hub.StartOrTellAsync(
                RequestApprovalOrchestration.Name,
                instance,
                new RequestApprovalOrchestration.Input(request.Id.Owner.Value, request.Id.Day, request.Id.Id, standing),
                ItemClock.Changed,
                standing,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is RpcException or TimeoutException or InvalidOperationException)
        {
            await due.PutAsync(new DueEntry(clock.GetUtcNow().ToUniversalTime() + DurableSubmissionEngine.Patience, request.Id.Ref), cancellationToken).ConfigureAwait(false);
            log.LogWarning(error, "The engine could not be told of {Instance}, version {Version}; the scan of overdue items will", instance, request.Version);
        }
    }
}
