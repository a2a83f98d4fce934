using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>A superior, his stand-in or the personnel office decides lines.</summary>
internal static class Verification
{
    public static Decision<ApprovalEvent> Decide(ApprovalState state, ApprovalCommand.Decide command)
    {
        if (command.Actor.Nip == state.Item.Owner)
            return ApprovalViolations.OwnItem;
        if (state is ApprovalState.Draft)
            return ApprovalViolations.NotSubmitted;
        if (state is ApprovalState.Withdrawn)
            return ApprovalViolations.ItemWithdrawn;
        if (command.Lines.Count == 0)
            return ApprovalViolations.NoLines;
        if (command.Lines.DistinctBy(line => line.LineId).Count() != command.Lines.Count)
            return ApprovalViolations.UnusableLines;

        var fresh = new List<(LineDecision Decision, ApprovalLine Line, LineOutcome Outcome)>();
        foreach (var decision in command.Lines)
        {
            if (state.Find(decision.LineId) is not { } line)
                return ApprovalViolations.UnknownLine;
            var outcome = OutcomeOf(decision, line.Claim, command.Actor.Nip, command.Now);
            var isRepeat = line.Outcome == outcome with { At = line.Outcome.At };
            if (!isRepeat)
                fresh.Add((decision, line, outcome));
        }

        if (fresh.Count == 0)
            return Decision<ApprovalEvent>.Nothing;
        if (fresh.Find(one => one.Line.Status != LineStatus.Pending).Line is { } settled)
            return settled.Status == LineStatus.Returned ? ApprovalViolations.AwaitsRevision : ApprovalViolations.AlreadyDecided;
        var (right, refusal) = RightOf(state, command.Actor);
        if (right is null)
            return refusal!;
        foreach (var (decision, line, _) in fresh)
        {
            if (Problem(decision, line, command.Actor) is { } problem)
                return problem;
        }

        return new ApprovalEvent.LinesDecided(right, [.. fresh.Select(one => new DecidedLine(one.Line.Id, one.Outcome))], command.Now);
    }

    /// <summary>Gives back what is pending; asked again afterwards, the lines themselves say whether it is a repetition or too late.</summary>
    public static Decision<ApprovalEvent> Return(ApprovalState state, ApprovalCommand.Return command)
    {
        var lines = state switch
        {
            ApprovalState.Submitted or ApprovalState.WithHr => state.Pending,
            ApprovalState.Returned => state.Lines.Where(line => line.IsOpen),
            _ => state.Lines.Where(line => line.Status != LineStatus.Withdrawn),
        };
        var decisions = lines.Select(line => new LineDecision(line.Id, Verdict.Return, Reason: command.Reason));
        return Decide(state, new ApprovalCommand.Decide(command.Actor, [.. decisions], command.Now));
    }

    /// <summary>The right by which the actor decides now: the current level, a higher one, or the personnel office.</summary>
    private static (Verifier? Right, Violation? Refusal) RightOf(ApprovalState state, Actor actor)
    {
        var route = state switch
        {
            ApprovalState.Submitted submitted => submitted.Route,
            ApprovalState.WithHr withHr => withHr.Route,
            _ => null,
        };
        if (route is null)
            return (null, ApprovalViolations.AwaitsRevision);
        for (var level = route.Level; level < route.Chain.HrLevel; level++)
        {
            if (route.Chain.Superiors[level].Find(actor.Nip) is { } verifier)
                return (verifier, null);
        }

        if (actor.Office == Office.Hr)
            return (new Verifier(actor.Nip, VerifierRole.HrOffice, null), null);
        return (null, route.Chain.LevelOf(actor.Nip) is null ? ApprovalViolations.NotVerifier : ApprovalViolations.LevelPassed);
    }

    internal static LineOutcome OutcomeOf(LineDecision decision, LineClaim claim, Nip? by, DateTimeOffset now) => decision.Verdict switch
    {
        Verdict.Verify => new LineOutcome(LineStatus.Verified, claim.Quantity, claim.Minutes, Trimmed(decision), by, now),
        Verdict.VerifyPart => new LineOutcome(
            LineStatus.VerifiedInPart,
            decision.Quantity ?? claim.Quantity,
            decision.Minutes ?? claim.Minutes,
            Trimmed(decision),
            by,
            now),
        Verdict.Reject => new LineOutcome(LineStatus.Rejected, 0, 0, Trimmed(decision), by, now),
        _ => new LineOutcome(LineStatus.Returned, 0, 0, Trimmed(decision), by, now),
    };

    private static string? Trimmed(LineDecision decision) => string.IsNullOrWhiteSpace(decision.Reason) ? null : decision.Reason.Trim();

    private static Violation? Problem(LineDecision decision, ApprovalLine line, Actor actor)
    {
        if (line.FiledBy == actor.Nip)
            return ApprovalViolations.FiledByVerifier;
        if (decision.Verdict != Verdict.Verify && Trimmed(decision) is null)
            return ApprovalViolations.ReasonMissing;
        return decision.Verdict == Verdict.VerifyPart && !IsPart(decision, line.Claim) ? ApprovalViolations.PartOutside : null;
    }

    internal static bool IsPart(LineDecision decision, LineClaim claim)
    {
        var quantity = decision.Quantity ?? claim.Quantity;
        var minutes = decision.Minutes ?? claim.Minutes;
        var inside = quantity >= 0 && quantity <= claim.Quantity && minutes >= 0 && minutes <= claim.Minutes;
        var less = quantity < claim.Quantity || minutes < claim.Minutes;
        return inside && less && (quantity > 0 || minutes > 0);
    }
}
