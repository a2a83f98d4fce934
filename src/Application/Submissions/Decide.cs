using EPerformance.Application.Json;
using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>A superior, his stand-in or the personnel office decides lines of one submission. By which right, the chain of today says.</summary>
public sealed class Decide(SubmissionDesk desk)
{
    public Task<SubmissionResult> RunAsync(
        SubmissionDay id, Actor by, IReadOnlyList<LineDecision> lines, RequestMark mark, CancellationToken cancellationToken) =>
        RunAsync(new SubmissionAsk(id, by, mark, $"decide {id} {StoredJson.Write(lines)}"), by, lines, _ => lines, cancellationToken);

    /// <summary>The same for everything that waits. Needs the version that the verifier saw, so that nothing is decided unseen.</summary>
    public Task<SubmissionResult> RunAsync(
        SubmissionDay id, Actor by, WholeDecision whole, int version, RequestMark mark, CancellationToken cancellationToken) =>
        RunAsync(
            new SubmissionAsk(id, by, mark with { Version = version }, $"decide {id} {StoredJson.Write(whole)}"),
            by,
            [new LineDecision("", whole.Verdict, Reason: whole.Reason)],
            state => [.. LinesOf(state).Select(line => new LineDecision(line.Id, whole.Verdict, Reason: whole.Reason))],
            cancellationToken);

    private Task<SubmissionResult> RunAsync(
        SubmissionAsk ask, Actor by, IReadOnlyList<LineDecision> checks, Func<ApprovalState, IReadOnlyList<LineDecision>> lines, CancellationToken cancellationToken)
    {
        if (LineRules.Refusal(checks) is { } refusal)
            return Task.FromResult<SubmissionResult>(refusal);
        var reason = checks.Select(line => line.Reason).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
        return desk.ChangeAsync(
            ask,
            (one, _) => Task.FromResult(new Proposal(one.Decide(new ApprovalCommand.Decide(by, lines(one.State), one.Now)), [], reason)),
            cancellationToken);
    }

    /// <summary>What waits; where nothing does, the lines themselves say why it is too late.</summary>
    private static IEnumerable<ApprovalLine> LinesOf(ApprovalState state) =>
        state.Pending.Any() ? state.Pending : state.Lines.Where(line => line.Status != LineStatus.Withdrawn);
}

/// <summary>One verdict on all lines that wait.</summary>
public sealed record WholeDecision(Verdict Verdict, string? Reason = null);
