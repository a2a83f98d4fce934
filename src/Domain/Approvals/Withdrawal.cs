using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>The owner takes back what nobody has decided.</summary>
internal static class Withdrawal
{
    public static Decision<ApprovalEvent> Decide(ApprovalState state, ApprovalCommand.Withdraw command)
    {
        if (!Filing.MayFile(state, command.Actor))
            return ApprovalViolations.NotOwner;
        if (state is ApprovalState.Draft)
            return ApprovalViolations.NotSubmitted;
        var lines = new List<ApprovalLine>();
        foreach (var id in command.LineIds.Distinct())
        {
            if (state.Find(id) is not { } line)
                return ApprovalViolations.UnknownLine;
            lines.Add(line);
        }

        if (command.LineIds.Count == 0)
            lines.AddRange(state.Lines.Where(line => line.IsOpen || line.Status == LineStatus.Withdrawn));
        if (lines.Count == 0 || lines.Any(line => line is { IsOpen: false, Status: not LineStatus.Withdrawn }))
            return ApprovalViolations.AlreadyDecided;
        lines.RemoveAll(line => !line.IsOpen);
        // An officer takes back what he entered himself, never what the owner claims.
        if (command.Actor.Nip != state.Item.Owner && lines.Any(line => line.FiledBy != command.Actor.Nip))
            return ApprovalViolations.NotOwner;
        return lines.Count == 0
            ? Decision<ApprovalEvent>.Nothing
            : new ApprovalEvent.LinesWithdrawn(command.Actor.Nip, [.. lines.Select(line => line.Id)], command.Now);
    }
}
