using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>What nobody has decided is taken back.</summary>
public sealed class Withdraw(SubmissionDesk desk)
{
    /// <param name="lineIds">Empty for everything that is open.</param>
    public Task<SubmissionResult> RunAsync(SubmissionDay id, Actor by, IReadOnlyList<string> lineIds, RequestMark mark, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            new SubmissionAsk(id, by, mark, $"withdraw {id} {string.Join('\n', lineIds)}"),
            (one, _) => Task.FromResult(new Proposal(one.Decide(new ApprovalCommand.Withdraw(by, lineIds, one.Now)), [])),
            cancellationToken);
}
