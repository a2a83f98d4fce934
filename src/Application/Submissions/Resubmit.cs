using EPerformance.Application.Json;
using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>Returned lines are sent again, revised or as they were.</summary>
public sealed class Resubmit(SubmissionDesk desk, LineGate gate)
{
    /// <param name="lines">Revised and additional ones; empty to send everything as it was, which is possible also after the period closed.</param>
    public Task<SubmissionResult> RunAsync(
        SubmissionDay id, Actor by, IReadOnlyList<ActivityLine> lines, RequestMark mark, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            new SubmissionAsk(id, by, mark, $"resubmit {id} {StoredJson.Write(lines)}"),
            (one, token) => ProposeAsync(one, by, lines, token),
            cancellationToken);

    private async Task<Proposal> ProposeAsync(SubmissionCase one, Actor by, IReadOnlyList<ActivityLine> lines, CancellationToken cancellationToken)
    {
        var entry = lines.Count > 0
            ? await new LineEntry(desk.Store, gate).LookAsync(one, by, lines, replacesAll: false, cancellationToken).ConfigureAwait(false)
            : new Entry([], null);
        if (entry.Refusal is { } refusal)
            return refusal;
        var decision = one.Decide(new ApprovalCommand.Resubmit(by, [.. entry.Lines.Select(line => line.Claim)], one.Chain, one.Now));
        return decision.IsRefused ? decision.Refusal! : new Proposal(decision, decision.Events.Count > 0 ? entry.Lines : []);
    }
}
