using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Competence;

public abstract record DevelopmentCommand(DateTimeOffset Now)
{
    /// <summary>By the engine. Facts that come later are added while nobody has answered.</summary>
    public sealed record Suggest(string Cause, DevelopmentContent Content, IReadOnlyList<DevelopmentReason> Reasons, DateTimeOffset Now) : DevelopmentCommand(Now);

    /// <param name="Origin">As whom: the person or a superior of today.</param>
    public sealed record Propose(Nip By, DevelopmentOrigin Origin, DevelopmentContent Content, string Reason, DateTimeOffset Now) : DevelopmentCommand(Now);

    /// <param name="Changed">What is approved instead; <c>null</c> for what was proposed.</param>
    /// <param name="Reason">Obligatory with <paramref name="Changed"/>.</param>
    public sealed record Approve(Nip By, DevelopmentContent? Changed, string Reason, DateTimeOffset Now) : DevelopmentCommand(Now);

    public sealed record Decline(Nip By, string Reason, DateTimeOffset Now) : DevelopmentCommand(Now);

    public sealed record Finish(Nip By, DevelopmentReport Report, DateTimeOffset Now) : DevelopmentCommand(Now);

    public sealed record Confirm(Nip By, DateTimeOffset Now) : DevelopmentCommand(Now);

    /// <summary>It is not done, or not proven.</summary>
    public sealed record Return(Nip By, string Reason, DateTimeOffset Now) : DevelopmentCommand(Now);
}

public abstract record DevelopmentEvent(DateTimeOffset At)
{
    public sealed record Proposed(DevelopmentOrigin Origin, Nip? By, string? Cause, DevelopmentContent Content, IReadOnlyList<DevelopmentReason> Reasons, DateTimeOffset At) : DevelopmentEvent(At);

    public sealed record Approved(DevelopmentContent Content, DevelopmentAnswer Answer, DateTimeOffset At) : DevelopmentEvent(At);

    public sealed record Declined(DevelopmentAnswer Answer, DateTimeOffset At) : DevelopmentEvent(At);

    public sealed record Finished(DevelopmentReport Report, DateTimeOffset At) : DevelopmentEvent(At);

    public sealed record Confirmed(Nip By, DateTimeOffset At) : DevelopmentEvent(At);

    public sealed record Returned(Nip By, string Reason, DateTimeOffset At) : DevelopmentEvent(At);
}

/// <summary>
/// proposed → approved or declined → finished → done. Who answers stands above the person today and is never the person; an answer is given once. Source: PermenPANRB 6/2022 (guidance of performance),
/// PP 11/2017 arts. 203–225.
/// </summary>
public static class DevelopmentDecider
{
    /// <param name="one"><c>null</c> before it is proposed.</param>
    public static Decision<DevelopmentEvent> Decide(DevelopmentProposal? one, DevelopmentCommand command) => command switch
    {
        DevelopmentCommand.Suggest suggest => Suggest(one, suggest),
        DevelopmentCommand.Propose propose => Propose(one, propose),
        DevelopmentCommand.Approve approve => Approve(one!, approve),
        DevelopmentCommand.Decline decline => Decline(one!, decline),
        DevelopmentCommand.Finish finish => Finish(one!, finish),
        DevelopmentCommand.Confirm confirm => Confirm(one!, confirm),
        DevelopmentCommand.Return back => Return(one!, back),
        _ => throw new UnreachableException($"No rule for {command.GetType()}"),
    };

    public static DevelopmentProposal Evolve(DevelopmentId id, DevelopmentProposal? one, DevelopmentEvent happened) => Next(id, one, happened) with { Since = happened.At };

    private static DevelopmentProposal Next(DevelopmentId id, DevelopmentProposal? one, DevelopmentEvent happened) => happened switch
    {
        DevelopmentEvent.Proposed e => new DevelopmentProposal(id, e.Origin, e.By, e.Cause, e.Content, e.Reasons, DevelopmentStatus.Proposed, null, null, null),
        DevelopmentEvent.Approved e => one! with { Content = e.Content, Answer = e.Answer, Status = DevelopmentStatus.Approved },
        DevelopmentEvent.Declined e => one! with { Answer = e.Answer, Status = DevelopmentStatus.Declined },
        DevelopmentEvent.Finished e => one! with { Report = e.Report, Returned = null, Status = DevelopmentStatus.Finished },
        DevelopmentEvent.Confirmed => one! with { Status = DevelopmentStatus.Done },
        DevelopmentEvent.Returned e => one! with { Returned = e.Reason, Status = DevelopmentStatus.Approved },
        _ => throw new UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<DevelopmentEvent> Suggest(DevelopmentProposal? one, DevelopmentCommand.Suggest command)
    {
        if (command.Reasons.Count == 0 || one is { Status: not DevelopmentStatus.Proposed })
            return Decision<DevelopmentEvent>.Nothing;
        IReadOnlyList<DevelopmentReason> reasons = [.. (one?.Reasons ?? []).Union(command.Reasons)];
        return reasons.Count == one?.Reasons.Count
            ? Decision<DevelopmentEvent>.Nothing
            : new DevelopmentEvent.Proposed(DevelopmentOrigin.System, null, command.Cause, one?.Content ?? command.Content, reasons, command.Now);
    }

    private static Decision<DevelopmentEvent> Propose(DevelopmentProposal? one, DevelopmentCommand.Propose command)
    {
        if (one is not null)
            return Decision<DevelopmentEvent>.Nothing;
        if (!IsSound(command.Content))
            return CompetenceViolations.ContentUnusable;
        return string.IsNullOrWhiteSpace(command.Reason)
            ? CompetenceViolations.ReasonMissing
            : new DevelopmentEvent.Proposed(command.Origin, command.By, null, command.Content, [new DevelopmentReason.Stated(command.Reason)], command.Now);
    }

    private static Decision<DevelopmentEvent> Approve(DevelopmentProposal one, DevelopmentCommand.Approve command)
    {
        var content = command.Changed ?? one.Content;
        if (one is { Status: DevelopmentStatus.Approved, Answer: { } known } && known.By == command.By && known.Reason == command.Reason && one.Content == content)
            return Decision<DevelopmentEvent>.Nothing;
        if (Refusal(one, command.By) is { } refusal)
            return refusal;
        if (!IsSound(content))
            return CompetenceViolations.ContentUnusable;
        if (content != one.Content && string.IsNullOrWhiteSpace(command.Reason))
            return CompetenceViolations.ReasonMissing;
        return new DevelopmentEvent.Approved(content, new DevelopmentAnswer(true, command.Reason, command.By, command.Now), command.Now);
    }

    private static Decision<DevelopmentEvent> Decline(DevelopmentProposal one, DevelopmentCommand.Decline command)
    {
        if (one is { Status: DevelopmentStatus.Declined, Answer: { } known } && (known.By, known.Reason) == (command.By, command.Reason))
            return Decision<DevelopmentEvent>.Nothing;
        if (Refusal(one, command.By) is { } refusal)
            return refusal;
        return string.IsNullOrWhiteSpace(command.Reason)
            ? CompetenceViolations.ReasonMissing
            : new DevelopmentEvent.Declined(new DevelopmentAnswer(false, command.Reason, command.By, command.Now), command.Now);
    }

    private static Decision<DevelopmentEvent> Finish(DevelopmentProposal one, DevelopmentCommand.Finish command)
    {
        if (command.By != one.Id.Person)
            return CompetenceViolations.OnlyPersonReports;
        if (one.Status is DevelopmentStatus.Finished && one.Report == command.Report)
            return Decision<DevelopmentEvent>.Nothing;
        if (one.Status is not (DevelopmentStatus.Approved or DevelopmentStatus.Finished))
            return CompetenceViolations.NotApproved;
        return string.IsNullOrWhiteSpace(command.Report.Text) || command.Report.Evidence.Count == 0 || command.Report.Hours < 0
            ? CompetenceViolations.EvidenceMissing
            : new DevelopmentEvent.Finished(command.Report, command.Now);
    }

    private static Decision<DevelopmentEvent> Confirm(DevelopmentProposal one, DevelopmentCommand.Confirm command)
    {
        if (command.By == one.Id.Person)
            return CompetenceViolations.OwnProposal;
        if (one.Status == DevelopmentStatus.Done)
            return Decision<DevelopmentEvent>.Nothing;
        return one.Status == DevelopmentStatus.Finished ? new DevelopmentEvent.Confirmed(command.By, command.Now) : CompetenceViolations.NotFinished;
    }

    private static Decision<DevelopmentEvent> Return(DevelopmentProposal one, DevelopmentCommand.Return command)
    {
        if (command.By == one.Id.Person)
            return CompetenceViolations.OwnProposal;
        if (one.Status == DevelopmentStatus.Approved && one.Returned == command.Reason)
            return Decision<DevelopmentEvent>.Nothing;
        if (one.Status != DevelopmentStatus.Finished)
            return CompetenceViolations.NotFinished;
        return string.IsNullOrWhiteSpace(command.Reason) ? CompetenceViolations.ReasonMissing : new DevelopmentEvent.Returned(command.By, command.Reason, command.Now);
    }

    private static Violation? Refusal(DevelopmentProposal one, Nip by) => by == one.Id.Person ? CompetenceViolations.OwnProposal
        : one.Status != DevelopmentStatus.Proposed ? CompetenceViolations.AlreadyAnswered
        : null;

    private static bool IsSound(DevelopmentContent content) => !string.IsNullOrWhiteSpace(content.Title) && !string.IsNullOrWhiteSpace(content.Goal);
}
