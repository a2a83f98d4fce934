using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>The next state after an event: no rules here, only bookkeeping.</summary>
internal static class ApprovalEvolution
{
    public static ApprovalState Evolve(ApprovalState state, ApprovalEvent happened) => happened switch
    {
        ApprovalEvent.Drafted e => new ApprovalState.Draft(state.Item, Merge(state.Lines, e.Claims, e.By, e.At), state.Revision),
        ApprovalEvent.LinesRemoved e => state with { Lines = [.. state.Lines.Where(line => !e.LineIds.Contains(line.Id))] },
        ApprovalEvent.Submitted e => Waiting(state.Item, Merge(state.Lines, e.Claims, e.By, e.At, replacesAll: true), state.Revision, e.Route),
        ApprovalEvent.LinesJoined { Route: null } e => state with { Lines = Merge(state.Lines, e.Claims, e.By, e.At) },
        ApprovalEvent.LinesJoined e => Waiting(state.Item, Merge(state.Lines, e.Claims, e.By, e.At), state.Revision, e.Route with { Passed = PassedOf(state) }),
        ApprovalEvent.Resubmitted e => Waiting(state.Item, Merge(Reopen(state.Lines), e.Claims, e.By, e.At), state.Revision + 1, e.Route),
        ApprovalEvent.LinesWithdrawn e => Settle(
            state,
            [.. state.Lines.Select(line => e.LineIds.Contains(line.Id) ? Withdraw(line, e) : line)]),
        ApprovalEvent.LinesDecided e => Settle(state, Apply(state.Lines, e.Lines)),
        ApprovalEvent.Redressed e => Settle(state, Apply(state.Lines, e.Lines)),
        ApprovalEvent.AutoVerified e => Settle(
            state,
            [.. state.Lines.Select(line => e.LineIds.Contains(line.Id) ? CountUnreviewed(line, e) : line)]),
        ApprovalEvent.Reminded => WithRoute(state, RouteOf(state) with { Clock = RouteOf(state).Clock! with { RemindAt = null } }),
        ApprovalEvent.Escalated e => WithRoute(state, e.Route with { Passed = PassedOf(state).With(e.Silent, RouteOf(state).Clock!.DueAt) }),
        ApprovalEvent.EscalatedToHr e => WithRoute(state, e.Route with { Passed = PassedOf(state).With(e.Silent, RouteOf(state).Clock!.DueAt) }),
        ApprovalEvent.Rerouted e => WithRoute(state, e.Route with { Passed = PassedOf(state) }),
        _ => throw new UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static ApprovalState Waiting(ApprovalItem item, IReadOnlyList<ApprovalLine> lines, int revision, Route route) => route.IsWithHr
        ? new ApprovalState.WithHr(item, lines, revision, route)
        : new ApprovalState.Submitted(item, lines, revision, route);

    private static ApprovalState WithRoute(ApprovalState state, Route route) => Waiting(state.Item, state.Lines, state.Revision, route);

    private static ApprovalState Settle(ApprovalState state, IReadOnlyList<ApprovalLine> lines)
    {
        if (lines.Any(line => line.Status == LineStatus.Pending))
            return state with { Lines = lines };
        if (lines.LastOrDefault(line => line.Status == LineStatus.Returned) is { } returned)
            return new ApprovalState.Returned(state.Item, lines, state.Revision, returned.Outcome.By!.Value);
        if (lines.Any(line => line.Status == LineStatus.VerifiedUnreviewed))
            return new ApprovalState.AutoVerified(state.Item, lines, state.Revision);
        return lines.All(line => line.Status == LineStatus.Withdrawn)
            ? new ApprovalState.Withdrawn(state.Item, lines, state.Revision)
            : new ApprovalState.Decided(state.Item, lines, state.Revision);
    }

    /// <param name="replacesAll">Known lines that are not named are dropped.</param>
    private static IReadOnlyList<ApprovalLine> Merge(IReadOnlyList<ApprovalLine> lines, IReadOnlyList<LineClaim> claims, Nip by, DateTimeOffset at, bool replacesAll = false)
    {
        var merged = replacesAll ? [] : lines.ToList();
        foreach (var claim in claims)
        {
            var known = lines.FirstOrDefault(line => line.Id == claim.Id);
            var line = new ApprovalLine(claim, by, LineOutcome.Pending) { EnteredAt = known is null ? at : known.EnteredAt };
            var index = merged.FindIndex(one => one.Id == claim.Id);
            if (index < 0)
                merged.Add(line);
            else
                merged[index] = line;
        }

        return merged;
    }

    private static List<ApprovalLine> Apply(IReadOnlyList<ApprovalLine> lines, IReadOnlyList<DecidedLine> decided) =>
        [.. lines.Select(line => decided.FirstOrDefault(one => one.LineId == line.Id) is { } one ? line with { Outcome = one.Outcome } : line)];

    private static List<ApprovalLine> Reopen(IReadOnlyList<ApprovalLine> lines) =>
        [.. lines.Select(line => line.Status == LineStatus.Returned ? line with { Outcome = LineOutcome.Pending } : line)];

    private static ApprovalLine Withdraw(ApprovalLine line, ApprovalEvent.LinesWithdrawn e) =>
        line with { Outcome = new LineOutcome(LineStatus.Withdrawn, 0, 0, null, e.By, e.At) };

    private static ApprovalLine CountUnreviewed(ApprovalLine line, ApprovalEvent.AutoVerified e) =>
        line with { Outcome = new LineOutcome(LineStatus.VerifiedUnreviewed, line.Claim.Quantity, line.Claim.Minutes, null, null, e.At) };

    private static Passed PassedOf(ApprovalState state) => state switch
    {
        ApprovalState.Submitted submitted => submitted.Route.Passed,
        ApprovalState.WithHr withHr => withHr.Route.Passed,
        _ => Passed.None,
    };

    private static Route RouteOf(ApprovalState state) => ((ApprovalState.Submitted)state).Route;
}
