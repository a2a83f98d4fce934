using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Commendations;

public abstract record CommendationCommand(Nip By, DateTimeOffset Now)
{
    /// <param name="Evidence">As it is in force now.</param>
    public sealed record Propose(Nip By, CommendationContent Content, IReadOnlyList<CommendationEvidence> Evidence, DateTimeOffset Now) : CommendationCommand(By, Now);

    /// <param name="Evidence">The same facts as they are in force now.</param>
    public sealed record Grant(Nip By, IReadOnlyList<CommendationEvidence> Evidence, string Document, string Reason, DateTimeOffset Now) : CommendationCommand(By, Now);

    public sealed record Refuse(Nip By, string Reason, DateTimeOffset Now) : CommendationCommand(By, Now);

    public sealed record Withdraw(Nip By, DateTimeOffset Now) : CommendationCommand(By, Now);
}

public abstract record CommendationEvent(DateTimeOffset At)
{
    public sealed record Proposed(CommendationContent Content, IReadOnlyList<CommendationEvidence> Evidence, Nip By, DateTimeOffset At) : CommendationEvent(At);

    public sealed record Decided(CommendationRuling Ruling, DateTimeOffset At) : CommendationEvent(At);

    public sealed record Withdrawn(Nip By, DateTimeOffset At) : CommendationEvent(At);
}

/// <summary>
/// proposed → granted or refused, by somebody who is neither the person nor who proposed it; or withdrawn by who proposed it. Nothing is granted on facts that have changed since. Who has authority, the use case
/// asks the organisation. Source: PermenPANRB 6/2022 (follow-up of evaluation: reward).
/// </summary>
public static class CommendationDecider
{
    /// <param name="one"><c>null</c> before it is proposed.</param>
    public static Decision<CommendationEvent> Decide(CommendationId id, Commendation? one, CommendationCommand command) => command switch
    {
        _ when command.By == id.Person => CommendationViolations.OwnCommendation,
        CommendationCommand.Propose propose => Propose(one, propose),
        CommendationCommand.Grant grant => Grant(one!, grant),
        CommendationCommand.Refuse refuse => Refuse(one!, refuse),
        CommendationCommand.Withdraw withdraw => Withdraw(one!, withdraw),
        _ => throw new UnreachableException($"No rule for {command.GetType()}"),
    };

    public static Commendation Evolve(CommendationId id, Commendation? one, CommendationEvent happened) => happened switch
    {
        CommendationEvent.Proposed e => new Commendation(id, e.Content, e.Evidence, e.By, e.At, false, null),
        CommendationEvent.Decided e => one! with { Ruling = e.Ruling },
        CommendationEvent.Withdrawn => one! with { IsWithdrawn = true },
        _ => throw new UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<CommendationEvent> Propose(Commendation? one, CommendationCommand.Propose command)
    {
        if (one is not null)
            return Decision<CommendationEvent>.Nothing;
        if (string.IsNullOrWhiteSpace(command.Content.Title) || string.IsNullOrWhiteSpace(command.Content.Grounds))
            return CommendationViolations.ContentUnusable;
        return command.Evidence.Count == 0
            ? CommendationViolations.EvidenceMissing
            : new CommendationEvent.Proposed(command.Content, command.Evidence, command.By, command.Now);
    }

    private static Decision<CommendationEvent> Grant(Commendation one, CommendationCommand.Grant command)
    {
        if (one.Ruling is { IsGranted: true } known && (known.By, known.Document, known.Reason) == (command.By, command.Document, command.Reason))
            return Decision<CommendationEvent>.Nothing;
        if (Refusal(one, command.By) is { } refusal)
            return refusal;
        if (string.IsNullOrWhiteSpace(command.Document))
            return CommendationViolations.DocumentMissing;
        if (!one.Evidence.SequenceEqual(command.Evidence))
            return CommendationViolations.EvidenceChanged;
        return new CommendationEvent.Decided(new CommendationRuling(true, command.Document, command.Reason, command.By, command.Now), command.Now);
    }

    private static Decision<CommendationEvent> Refuse(Commendation one, CommendationCommand.Refuse command)
    {
        if (one.Ruling is { IsGranted: false } known && (known.By, known.Reason) == (command.By, command.Reason))
            return Decision<CommendationEvent>.Nothing;
        if (Refusal(one, command.By) is { } refusal)
            return refusal;
        return string.IsNullOrWhiteSpace(command.Reason)
            ? CommendationViolations.ReasonMissing
            : new CommendationEvent.Decided(new CommendationRuling(false, "", command.Reason, command.By, command.Now), command.Now);
    }

    private static Decision<CommendationEvent> Withdraw(Commendation one, CommendationCommand.Withdraw command)
    {
        if (command.By != one.ProposedBy)
            return CommendationViolations.OnlyProposerWithdraws;
        if (one.IsWithdrawn)
            return Decision<CommendationEvent>.Nothing;
        return one.Ruling is not null ? CommendationViolations.AlreadyDecided : new CommendationEvent.Withdrawn(command.By, command.Now);
    }

    private static Violation? Refusal(Commendation one, Nip by) => one.Status != CommendationStatus.Proposed ? CommendationViolations.AlreadyDecided
        : by == one.ProposedBy ? CommendationViolations.OwnProposal
        : null;
}
