using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>
/// An accepted objection corrects decided lines, whatever state the item is in by now. It never makes them worse: who objects must not have to
/// fear for what was already verified.
/// </summary>
internal static class Redress
{
    public static Decision<ApprovalEvent> Decide(ApprovalState state, ApprovalCommand.Redress command)
    {
        if (command.By == state.Item.Owner)
            return ApprovalViolations.OwnItem;
        if (state is ApprovalState.Draft)
            return ApprovalViolations.NotSubmitted;
        if (state is ApprovalState.Withdrawn)
            return ApprovalViolations.ItemWithdrawn;
        if (command.Lines.Count == 0)
            return ApprovalViolations.NoLines;
        var redressed = new List<DecidedLine>();
        foreach (var decision in command.Lines.DistinctBy(line => line.LineId))
        {
            if (state.Find(decision.LineId) is not { } line)
                return ApprovalViolations.UnknownLine;
            var outcome = Verification.OutcomeOf(decision, line.Claim, command.By, command.Now);
            if (line.Outcome == outcome with { At = line.Outcome.At })
                continue;
            if (line.IsOpen || line.Status == LineStatus.Withdrawn)
                return ApprovalViolations.NotDecided;
            if (outcome.Reason is null)
                return ApprovalViolations.ReasonMissing;
            if (decision.Verdict == Verdict.VerifyPart && !Verification.IsPart(decision, line.Claim))
                return ApprovalViolations.PartOutside;
            if (outcome.Status is LineStatus.Rejected or LineStatus.Returned || IsLess(outcome, line.Outcome))
                return ApprovalViolations.RedressWorse;
            redressed.Add(new DecidedLine(line.Id, outcome));
        }

        return redressed.Count == 0
            ? Decision<ApprovalEvent>.Nothing
            : new ApprovalEvent.Redressed(command.ObjectionId, command.By, redressed, command.Now);
    }

    private static bool IsLess(LineOutcome next, LineOutcome before) => next.Quantity < before.Quantity || next.Minutes < before.Minutes;
}
