using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Application.Telemetry;
using EPerformance.Functions.Orchestrations.Items.V1;
using EPerformance.Functions.Orchestrations.Submission.V1;
using Grpc.Core;

namespace EPerformance.Functions.Engine;

/// <summary>
/// An orchestration per submission that waits for somebody. The row is written before the engine is told, so an engine that is down cannot take a
/// decision back: what it could not be told is noted in the due list, and the scan of overdue items tells it again.
/// </summary>
public sealed class DurableSubmissionEngine(TaskHub hub, IDueList due, TimeProvider clock, ILogger<DurableSubmissionEngine> log) : ISubmissionEngine
{
    /// <summary>When the scan may tell the engine again.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static string InstanceOf(SubmissionDay item) => InstanceName.Of(item);

    public Task SubmittedAsync(StoredSubmission submission, CancellationToken cancellationToken) => TellAsync(submission, cancellationToken);

    public Task DecidedAsync(StoredSubmission submission, CancellationToken cancellationToken) => TellAsync(submission, cancellationToken);

    private async Task TellAsync(StoredSubmission submission, CancellationToken cancellationToken)
    {
        var standing = Standing.Of(submission) with { Cause = Traces.Here };
        var instance = InstanceOf(submission.Id);
        try
        {
            await hub.StartOrTellAsync(
                SubmissionOrchestration.Name,
                instance,
                new SubmissionOrchestration.Input(submission.Id.Nip.Value, submission.Id.Day, standing),
                ItemClock.Changed,
                standing,
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception error) when (error is RpcException or TimeoutException or InvalidOperationException)
        {
            await due.PutAsync(new DueEntry(clock.GetUtcNow().ToUniversalTime() + Patience, submission.Id), cancellationToken).ConfigureAwait(false);
            log.LogWarning(error, "The engine could not be told of {Instance}, version {Version}; the scan of overdue items will", instance, submission.Version);
        }
    }
}
