using EPerformance.Application.Json;
using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>A day is sent to the superior: the draft as it is, or with all its lines named. A withdrawn day is sent anew by naming its lines.</summary>
public sealed class Submit(SubmissionDesk desk, LineGate gate)
{
    /// <param name="lines">All lines from now on; empty for the draft as it is.</param>
    public Task<SubmissionResult> RunAsync(
        SubmissionDay id, Actor by, IReadOnlyList<ActivityLine> lines, RequestMark mark, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            new SubmissionAsk(id, by, mark, $"submit {id} {StoredJson.Write(lines)}", Begins: lines.Count > 0),
            (one, token) => ProposeAsync(one, by, lines, token),
            cancellationToken);

    private async Task<Proposal> ProposeAsync(SubmissionCase one, Actor by, IReadOnlyList<ActivityLine> lines, CancellationToken cancellationToken)
    {
        var entry = lines.Count > 0
            ? await new LineEntry(desk.Store, gate).LookAsync(one, by, lines, replacesAll: true, cancellationToken).ConfigureAwait(false)
            : new Entry([], await gate.Periods.RefusalAsync(one.Id.Day, cancellationToken).ConfigureAwait(false));
        if (entry.Refusal is { } refusal)
            return refusal;
        var decision = one.Decide(new ApprovalCommand.Submit(by, [.. entry.Lines.Select(line => line.Claim)], one.Chain, one.Now));
        return decision.IsRefused ? decision.Refusal! : new Proposal(decision, decision.Events.Count > 0 ? entry.Lines : []);
    }
}
