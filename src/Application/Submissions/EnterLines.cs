using EPerformance.Application.Json;
using EPerformance.Domain.Approvals;

namespace EPerformance.Application.Submissions;

/// <summary>
/// Activities are entered. In a draft a line with a known id replaces the old one; in a submission that was sent already, new lines join it and
/// known ones stay as they are.
/// </summary>
public sealed class EnterLines(SubmissionDesk desk, LineGate gate)
{
    public Task<SubmissionResult> RunAsync(
        SubmissionDay id, Actor by, IReadOnlyList<ActivityLine> lines, RequestMark mark, CancellationToken cancellationToken) =>
        desk.ChangeAsync(
            new SubmissionAsk(id, by, mark, $"enter {id} {StoredJson.Write(lines)}", Begins: true),
            (one, token) => ProposeAsync(one, by, lines, token),
            cancellationToken);

    private async Task<Proposal> ProposeAsync(SubmissionCase one, Actor by, IReadOnlyList<ActivityLine> lines, CancellationToken cancellationToken)
    {
        var entry = await new LineEntry(desk.Store, gate).LookAsync(one, by, lines, replacesAll: false, cancellationToken).ConfigureAwait(false);
        if (entry.Refusal is { } refusal)
            return refusal;
        lines = entry.Lines;
        var decision = one.Decide(new ApprovalCommand.AddLines(by, [.. lines.Select(line => line.Claim)], one.Chain, one.Now));
        if (decision.IsRefused)
            return decision.Refusal!;
        if (one.State is ApprovalState.Draft)
            return new Proposal(decision, await ChangedAsync(one, lines, cancellationToken).ConfigureAwait(false));
        var known = await ChangedAsync(one, [.. lines.Where(line => one.State.Find(line.Id) is not null)], cancellationToken).ConfigureAwait(false);
        return known.Count > 0
            ? ApprovalViolations.LineExists
            : new Proposal(decision, [.. lines.Where(line => one.State.Find(line.Id) is null)]);
    }

    /// <summary>Lines that are not stored like this. A description may change where the claim does not.</summary>
    private async Task<IReadOnlyList<ActivityLine>> ChangedAsync(SubmissionCase one, IReadOnlyList<ActivityLine> lines, CancellationToken cancellationToken)
    {
        if (one.Stored is null || lines.Count == 0)
            return lines;
        var stored = await desk.Store.LinesAsync(one.Id, cancellationToken).ConfigureAwait(false);
        return [.. lines.Except(stored)];
    }
}
