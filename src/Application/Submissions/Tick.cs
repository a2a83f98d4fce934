using EPerformance.Application.Ports;
using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>
/// Looks at a submission that the due list names: does what time and changes in the organisation require, does again what an interrupted
/// change may have left undone, and drops the entry when it is of no more use. Early, late and repeated looks are harmless.
/// </summary>
public sealed class Tick(SubmissionDesk desk, SubmissionEffects effects, IDueList due, TimeProvider clock)
{
    /// <returns>The submission as it stands afterwards; <c>null</c> when there is none.</returns>
    public async Task<StoredSubmission?> RunAsync(DueEntry entry, CancellationToken cancellationToken)
    {
        await desk.ChangeAsync(
            new SubmissionAsk(entry.Item.Submission, null, RequestMark.None, ""),
            (one, _) => Task.FromResult(new Proposal(one.Decide(new ApprovalCommand.DeadlinePassed(one.Now)), [])),
            cancellationToken).ConfigureAwait(false);
        var submission = await effects.SettleAsync(token => desk.Store.FindAsync(entry.Item.Submission, token), clock.GetUtcNow(), cancellationToken).ConfigureAwait(false);
        if (entry.IsOver(submission?.DueAt, clock.GetUtcNow()))
            await due.RemoveAsync(entry, cancellationToken).ConfigureAwait(false);
        return submission;
    }
}
