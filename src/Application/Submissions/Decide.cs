using EPerformance.Application.Json;
using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>A superior, his stand-in or the personnel office decides lines of one submission. By which right, the chain of today says.</summary>
public sealed class Decide(SubmissionDesk desk)
{
    public Task<SubmissionResult> RunAsync(
        SubmissionDay id, Actor by, IReadOnlyList<LineDecision> lines, RequestMark mark, CancellationToken cancellationToken)
    {
        if (LineRules.Refusal(lines) is { } refusal)
            return Task.FromResult<SubmissionResult>(refusal);
        var reason = lines.Select(line => line.Reason).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        return desk.ChangeAsync(
            new SubmissionAsk(id, by.Nip, mark, $"decide {id} {StoredJson.Write(lines)}"),
            (one, _) => Task.FromResult(new Proposal(one.Decide(new ApprovalCommand.Decide(by, lines, one.Now)), [], reason)),
            cancellationToken);
    }
}
