using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Skp;

/// <summary>What is asked of a plan. Whether the one who asks may is answered before, by the organisation of the day.</summary>
public abstract record SkpCommand(Nip By, DateTimeOffset Now)
{
    /// <param name="Why">Obligatory for an addendum and a new agreement.</param>
    public sealed record Write(Nip By, SkpContent Content, AgreementKind Kind, string Why, DateTimeOffset Now) : SkpCommand(By, Now);

    public sealed record Propose(Nip By, DateTimeOffset Now) : SkpCommand(By, Now);

    public sealed record Agree(Nip By, DateTimeOffset Now) : SkpCommand(By, Now);

    public sealed record Return(Nip By, string Reason, DateTimeOffset Now) : SkpCommand(By, Now);

    /// <param name="LastDay">Inclusive.</param>
    public sealed record End(Nip By, DateOnly LastDay, string Reason, DateTimeOffset Now) : SkpCommand(By, Now);
}

/// <summary>What happened to a plan.</summary>
public abstract record SkpEvent(Nip By, DateTimeOffset At)
{
    public sealed record Written(Nip By, SkpContent Content, AgreementKind Kind, string Why, DateTimeOffset At) : SkpEvent(By, At);

    public sealed record Proposed(Nip By, DateTimeOffset At) : SkpEvent(By, At);

    public sealed record Agreed(Nip By, int Number, DateTimeOffset At) : SkpEvent(By, At);

    public sealed record Returned(Nip By, string Reason, DateTimeOffset At) : SkpEvent(By, At);

    public sealed record Ended(Nip By, DateOnly LastDay, string Reason, DateTimeOffset At) : SkpEvent(By, At);
}

/// <summary>
/// written → proposed → (dialogue) → agreed or returned; while it runs, an addendum or a new agreement goes the same way beside what is in force.
/// Source: PermenPANRB 6/2022 (planning, dialogue, adjustment of expectations).
/// </summary>
public static class SkpDecider
{
    public static Decision<SkpEvent> Decide(SkpPlan plan, SkpCommand command) => command switch
    {
        SkpCommand.Write write => Write(plan, write),
        SkpCommand.Propose propose => Propose(plan, propose),
        SkpCommand.Agree agree => Agree(plan, agree),
        SkpCommand.Return back => Return(plan, back),
        SkpCommand.End end => End(plan, end),
        _ => throw new System.Diagnostics.UnreachableException($"No rule for {command.GetType()}"),
    };

    public static SkpPlan Evolve(SkpPlan plan, SkpEvent happened) => happened switch
    {
        SkpEvent.Written e => plan with { Open = new OpenContent(e.Content, OpenStage.Draft, e.Kind, e.Why, null) { At = e.At } },
        SkpEvent.Proposed e => plan with { Open = plan.Open! with { Stage = OpenStage.Proposed, Reason = null, At = e.At } },
        SkpEvent.Agreed e => plan with
        {
            Open = null,
            Agreed = [.. plan.Agreed, new AgreedContent(e.Number, plan.Open!.Content, plan.Open.Kind, plan.Open.Why, e.By, e.At)],
        },
        SkpEvent.Returned e => plan with { Open = plan.Open! with { Stage = OpenStage.Returned, Reason = e.Reason, At = e.At } },
        SkpEvent.Ended e => plan with { Open = null, EndedOn = e.LastDay },
        _ => throw new System.Diagnostics.UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<SkpEvent> Write(SkpPlan plan, SkpCommand.Write command)
    {
        if (plan.EndedOn is not null)
            return SkpViolations.HasEnded;
        if (plan.Open is { Stage: OpenStage.Proposed })
            return SkpViolations.AwaitsSuperior;
        if (command.Kind == AgreementKind.First != (plan.InForce is null))
            return plan.InForce is null ? SkpViolations.NotAgreedYet : SkpViolations.AlreadyAgreed;
        if (command.Kind != AgreementKind.First && string.IsNullOrWhiteSpace(command.Why))
            return SkpViolations.ReasonMissing;
        // What was agreed stays the plan of its days: an addendum may end them earlier or later, never begin them elsewhere.
        if (plan.InForce is { } agreed && (command.Content.Days.From != agreed.Content.Days.From || command.Content.Form != agreed.Content.Form))
            return SkpViolations.OtherBeginning;
        if (plan.Open is { Stage: OpenStage.Draft } open && open.Content == command.Content && open.Kind == command.Kind && open.Why == command.Why)
            return Decision<SkpEvent>.Nothing;
        return new SkpEvent.Written(command.By, command.Content, command.Kind, command.Why, command.Now);
    }

    private static Decision<SkpEvent> Propose(SkpPlan plan, SkpCommand.Propose command) => plan.Open switch
    {
        null => plan.EndedOn is null ? SkpViolations.NothingWritten : SkpViolations.HasEnded,
        { Stage: OpenStage.Proposed } => Decision<SkpEvent>.Nothing,
        { Stage: OpenStage.Returned } => SkpViolations.NotRevised,
        _ => new SkpEvent.Proposed(command.By, command.Now),
    };

    private static Decision<SkpEvent> Agree(SkpPlan plan, SkpCommand.Agree command)
    {
        if (plan.Open is { Stage: OpenStage.Proposed })
            return new SkpEvent.Agreed(command.By, (plan.InForce?.Number ?? 0) + 1, command.Now);
        return plan.Open is null && plan.InForce?.By == command.By ? Decision<SkpEvent>.Nothing : SkpViolations.NotProposed;
    }

    private static Decision<SkpEvent> Return(SkpPlan plan, SkpCommand.Return command)
    {
        if (string.IsNullOrWhiteSpace(command.Reason))
            return SkpViolations.ReasonMissing;
        return plan.Open switch
        {
            { Stage: OpenStage.Proposed } => new SkpEvent.Returned(command.By, command.Reason, command.Now),
            { Stage: OpenStage.Returned } open when open.Reason == command.Reason => Decision<SkpEvent>.Nothing,
            _ => SkpViolations.NotProposed,
        };
    }

    private static Decision<SkpEvent> End(SkpPlan plan, SkpCommand.End command)
    {
        if (string.IsNullOrWhiteSpace(command.Reason))
            return SkpViolations.ReasonMissing;
        if (plan.InForce is not { } agreed)
            return SkpViolations.NotAgreedYet;
        if (plan.EndedOn is { } ended)
            return ended == command.LastDay ? Decision<SkpEvent>.Nothing : SkpViolations.HasEnded;
        return agreed.Content.Days.Contains(command.LastDay) ? new SkpEvent.Ended(command.By, command.LastDay, command.Reason, command.Now) : SkpViolations.EndOutside;
    }
}
