using System.Diagnostics;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>What time and changes in the organisation do to an item that waits for a superior.</summary>
internal sealed class Escalation(ApprovalState state, ApprovalPolicy policy, WorkingTime time)
{
    /// <summary>
    /// A late engine skips the reminder when the deadline has passed too, and the next level gets its full time from now, not from the
    /// deadline: nobody loses time because the engine was down.
    /// </summary>
    public Decision<ApprovalEvent> Tick(ApprovalCommand.DeadlinePassed command)
    {
        if (state is not ApprovalState.Submitted { Route: { Clock: { } clock } route })
            return Decision<ApprovalEvent>.Nothing;
        var awaited = route.Chain.Superiors[route.Level].Awaited.Nip;
        if (command.Now < clock.DueAt)
            return command.Now < clock.Next.At ? Decision<ApprovalEvent>.Nothing : new ApprovalEvent.Reminded(awaited, clock.DueAt, command.Now);
        return clock.AtDeadline switch
        {
            DeadlineKind.Escalation => Next(awaited, route, command.Now),
            DeadlineKind.EscalateToHr => ToHr(awaited, route.Chain, command.Now),
            DeadlineKind.AutoVerify => CountUnreviewed(awaited, route, command.Now),
            _ => throw new UnreachableException($"{clock.AtDeadline} is not the end of a level"),
        };
    }

    /// <summary>
    /// Who is still waited for keeps his clock, at whatever level he stands now. Somebody new at the level gets the full time.
    /// At the personnel office the item stays there.
    /// </summary>
    public Decision<ApprovalEvent> Reroute(ApprovalCommand.Reroute command)
    {
        var route = state switch
        {
            ApprovalState.Submitted submitted => submitted.Route,
            ApprovalState.WithHr withHr => withHr.Route,
            _ => null,
        };
        if (route is null || route.Chain == command.Chain)
            return Decision<ApprovalEvent>.Nothing;
        if (route.IsWithHr)
            return new ApprovalEvent.Rerouted(new Route(command.Chain, command.Chain.HrLevel, null) { Why = route.Why }, command.Now);
        var awaited = route.Chain.Superiors[route.Level].Awaited.Nip;
        var same = command.Chain.Superiors.ToList().FindIndex(level => level.Awaited.Nip == awaited);
        if (same >= 0 && OpenFrom(command.Chain, same) != same)
            same = -1;
        var level = same >= 0 ? same : OpenFrom(command.Chain, Math.Min(route.Level, Math.Max(command.Chain.HrLevel - 1, 0)));
        var next = Begin(command.Chain, level, command.Now);
        if (same >= 0 && next.Clock is { } clock)
            next = next with { Clock = route.Clock! with { AtDeadline = clock.AtDeadline } };
        return new ApprovalEvent.Rerouted(next, command.Now);
    }

    /// <summary>What is left after a decision or a withdrawal may be nothing but the level's own: then it does not wait there for a deadline.</summary>
    public Decision<ApprovalEvent> HandOn(Decision<ApprovalEvent> decision, DateTimeOffset now)
    {
        if (decision.Events.Count == 0 || decision.Events.Aggregate(state, ApprovalEvolution.Evolve) is not ApprovalState.Submitted { Route: var route } after)
            return decision;
        var level = OpenLevel.From(route.Chain, route.Level, after.Item.Owner, [.. after.Pending]);
        return level == route.Level ? decision : Decision<ApprovalEvent>.Of([.. decision.Events, new ApprovalEvent.Rerouted(Begin(route.Chain, level, now), now)]);
    }

    private ApprovalEvent Next(Nip silent, Route route, DateTimeOffset now)
    {
        var level = OpenFrom(route.Chain, route.Level + 1);
        return route.Chain.IsHr(level) ? ToHr(silent, route.Chain, now) : new ApprovalEvent.Escalated(silent, Begin(route.Chain, level, now), now);
    }

    /// <summary>Silence lets count only what the silent could have decided; what was their own goes to the personnel office.</summary>
    private Decision<ApprovalEvent> CountUnreviewed(Nip silent, Route route, DateTimeOffset now)
    {
        var closed = OpenLevel.ClosedTo(route.Chain.Superiors[route.Level], state.Item.Owner, state.Pending);
        var counted = new ApprovalEvent.AutoVerified(silent, [.. state.Pending.Except(closed).Select(line => line.Id)], now);
        if (closed.Count == 0)
            return counted;
        var office = new ApprovalEvent.EscalatedToHr(silent, Route.ToOffice(route.Chain, OfficeReason.SuperiorsTakePart), now);
        return counted.LineIds.Count == 0 ? office : Decision<ApprovalEvent>.Of([counted, office]);
    }

    private static ApprovalEvent ToHr(Nip silent, VerifierChain chain, DateTimeOffset now) =>
        new ApprovalEvent.EscalatedToHr(silent, Route.ToOffice(chain, OfficeReason.SuperiorsSilent), now);

    private Route Begin(VerifierChain chain, int level, DateTimeOffset now) => Route.Begin(chain, level, now, state.Item.UnitCode, policy, time);

    private int OpenFrom(VerifierChain chain, int level) => OpenLevel.From(chain, level, state.Item.Owner, [.. state.Pending]);
}
