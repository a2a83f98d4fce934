using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>Lines are taken out of a draft. What was sent already is withdrawn instead.</summary>
public sealed class RemoveLines(SubmissionDesk desk)
{
    public Task<SubmissionResult> RunAsync(SubmissionDay id, Actor by, IReadOnlyList<string> lineIds, RequestMark mark, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            new SubmissionAsk(id, by, mark, $"remove {id} {string.Join('\n', lineIds)}"),
            (one, _) => Task.FromResult(new Proposal(one.Decide(new ApprovalCommand.RemoveLines(by, lineIds, one.Now)), [])),
            cancellationToken);
}
