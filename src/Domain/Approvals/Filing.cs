using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>What the owner, or an officer for him, enters and sends.</summary>
internal sealed class Filing(ApprovalState state, ApprovalPolicy policy, WorkingTime time)
{
    public Decision<ApprovalEvent> Submit(ApprovalCommand.Submit command)
    {
        if (!MayFile(state, command.Actor))
            return ApprovalViolations.NotOwner;
        switch (state)
        {
            case ApprovalState.Returned:
                return ApprovalViolations.AwaitsRevision;
            case not (ApprovalState.Draft or ApprovalState.Withdrawn):
                return AllKnown(command.Claims) ? Decision<ApprovalEvent>.Nothing : ApprovalViolations.AlreadySubmitted;
        }

        var claims = command.Claims.Count == 0 && state is ApprovalState.Draft ? [.. state.Lines.Select(line => line.Claim)] : command.Claims;
        if (Problem(claims) is { } problem)
            return problem;
        var route = Begin(command.Chain, 0, command.Actor.Nip, claims, command.Now);
        return new ApprovalEvent.Submitted(command.Actor.Nip, claims, route, command.Now);
    }

    public Decision<ApprovalEvent> AddLines(ApprovalCommand.AddLines command)
    {
        if (!MayFile(state, command.Actor))
            return ApprovalViolations.NotOwner;
        if (state is ApprovalState.Withdrawn)
            return ApprovalViolations.ItemWithdrawn;
        if (Problem(command.Claims) is { } problem)
            return problem;
        if (AllKnown(command.Claims))
            return Decision<ApprovalEvent>.Nothing;
        if (state is ApprovalState.Draft)
            return new ApprovalEvent.Drafted(command.Actor.Nip, command.Claims, command.Now);
        if (command.Claims.Any(claim => state.Find(claim.Id) is not null && !IsKnown(claim)))
            return ApprovalViolations.LineExists;
        var route = state switch
        {
            ApprovalState.Submitted submitted => Begin(submitted.Route.Chain, submitted.Route.Level, command.Actor.Nip, command.Claims, command.Now),
            ApprovalState.WithHr withHr => withHr.Route,
            ApprovalState.Returned => null,
            _ => Begin(command.Chain, 0, command.Actor.Nip, command.Claims, command.Now),
        };
        var added = command.Claims.Where(claim => state.Find(claim.Id) is null).ToList();
        return new ApprovalEvent.LinesJoined(command.Actor.Nip, added, route, command.Now);
    }

    /// <summary>A line that is not there is removed already. An officer takes out what he entered himself, never what the owner claims.</summary>
    public Decision<ApprovalEvent> RemoveLines(ApprovalCommand.RemoveLines command)
    {
        if (!MayFile(state, command.Actor))
            return ApprovalViolations.NotOwner;
        if (state is ApprovalState.Withdrawn)
            return ApprovalViolations.ItemWithdrawn;
        if (state is not ApprovalState.Draft)
            return ApprovalViolations.AlreadySubmitted;
        if (command.LineIds.Count == 0)
            return ApprovalViolations.NoLines;
        var lines = state.Lines.Where(line => command.LineIds.Contains(line.Id)).ToList();
        if (command.Actor.Nip != state.Item.Owner && lines.Any(line => line.FiledBy != command.Actor.Nip))
            return ApprovalViolations.NotOwner;
        return lines.Count == 0
            ? Decision<ApprovalEvent>.Nothing
            : new ApprovalEvent.LinesRemoved(command.Actor.Nip, [.. lines.Select(line => line.Id)], command.Now);
    }

    public Decision<ApprovalEvent> Resubmit(ApprovalCommand.Resubmit command)
    {
        if (!MayFile(state, command.Actor))
            return ApprovalViolations.NotOwner;
        if (state is ApprovalState.Draft)
            return ApprovalViolations.NotSubmitted;
        if (state is ApprovalState.Withdrawn)
            return ApprovalViolations.ItemWithdrawn;
        if (!state.Lines.Any(line => line.Status == LineStatus.Returned) && state is not ApprovalState.Returned)
            return state.Revision > 0 && AllKnown(command.Claims) ? Decision<ApprovalEvent>.Nothing : ApprovalViolations.NotReturned;
        if (command.Claims.Count > 0 && Problem(command.Claims) is { } problem)
            return problem;
        if (command.Claims.Any(claim => state.Find(claim.Id) is { IsOpen: false }))
            return ApprovalViolations.AlreadyDecided;
        var level = state switch
        {
            ApprovalState.Returned returned => command.Chain.LevelOf(returned.ReturnedBy) ?? 0,
            ApprovalState.Submitted submitted => Math.Min(submitted.Route.Level, command.Chain.HrLevel),
            _ => command.Chain.HrLevel,
        };
        var route = Begin(command.Chain, level, command.Actor.Nip, command.Claims, command.Now);
        return new ApprovalEvent.Resubmitted(command.Actor.Nip, command.Claims, route, command.Now);
    }

    internal static bool MayFile(ApprovalState state, Actor actor) => actor.Nip == state.Item.Owner || actor.Office != Office.None;

    /// <summary>Who entered a line for the owner is passed over as its verifier, so the item does not wait for a decision he may not take.</summary>
    /// <param name="claims">Beside what waits already or goes again as it was.</param>
    private Route Begin(VerifierChain chain, int level, Nip filer, IReadOnlyList<LineClaim> claims, DateTimeOffset now)
    {
        var open = state is ApprovalState.Submitted or ApprovalState.WithHr or ApprovalState.Returned ? state.Lines.Where(line => line.IsOpen) : [];
        var waiting = open.Where(line => claims.All(claim => claim.Id != line.Id)).Concat(claims.Select(claim => new ApprovalLine(claim, filer, LineOutcome.Pending)));
        return Route.Begin(chain, OpenLevel.From(chain, level, state.Item.Owner, [.. waiting]), now, state.Item.UnitCode, policy, time);
    }

    private bool AllKnown(IReadOnlyList<LineClaim> claims) => claims.All(IsKnown);

    private bool IsKnown(LineClaim claim) => state.Find(claim.Id) is { Status: not LineStatus.Withdrawn } line && line.Claim == claim;

    private static Violation? Problem(IReadOnlyList<LineClaim> claims)
    {
        if (claims.Count == 0)
            return ApprovalViolations.NoLines;
        var usable = claims.All(claim => claim is { Id.Length: > 0, Quantity: >= 0, Minutes: >= 0 });
        return usable && claims.DistinctBy(claim => claim.Id).Count() == claims.Count ? null : ApprovalViolations.UnusableLines;
    }
}
