using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>Everything that waits goes back to its owner for revision.</summary>
public sealed class Return(SubmissionDesk desk)
{
    public Task<SubmissionResult> RunAsync(SubmissionDay id, Actor by, string reason, RequestMark mark, CancellationToken cancellationToken)
    {
        if (!LineRules.IsReadable(reason))
            return Task.FromResult<SubmissionResult>(SubmissionViolations.NoteUnusable);
        return desk.ChangeAsync(
            new SubmissionAsk(id, by, mark, $"return {id} {reason}"),
            (one, _) => Task.FromResult(new Proposal(one.Decide(new ApprovalCommand.Return(by, reason, one.Now)), [], reason)),
            cancellationToken);
    }
}
