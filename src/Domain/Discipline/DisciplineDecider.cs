using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Discipline;

/// <summary>What is asked of a case. Only what people do has a person: the engine proposes, takes back and tells, and can do nothing else.</summary>
public abstract record DisciplineCommand(DateTimeOffset Now)
{
    /// <param name="Proposal"><c>null</c> when the days give rise to nothing any more.</param>
    public sealed record Propose(DisciplineProposal? Proposal, DateTimeOffset Now) : DisciplineCommand(Now);

    public sealed record Tell(IReadOnlyList<Nip?> Whom, DateTimeOffset Now) : DisciplineCommand(Now);

    /// <param name="On">The day on which the person is to be heard, from today on.</param>
    public sealed record Summon(Nip By, DateOnly On, string Document, DateOnly Today, DateTimeOffset Now) : DisciplineCommand(Now);

    public sealed record Examine(Nip By, DateOnly On, string Document, string Findings, DateOnly Today, DateTimeOffset Now) : DisciplineCommand(Now);

    /// <param name="Sanction">Word of the kind; <c>null</c> for none.</param>
    /// <param name="From">First day; not looked at without a sanction.</param>
    /// <param name="To">Last day, inclusive; <c>null</c> for what does not end.</param>
    public sealed record Rule(Nip By, string? Sanction, DateOnly? From, DateOnly? To, string Document, string Reason, DateOnly Today, DateTimeOffset Now) : DisciplineCommand(Now);
}

/// <summary>What happened to a case.</summary>
public abstract record DisciplineEvent(DateTimeOffset At)
{
    public sealed record Proposed(DisciplineProposal Proposal, DateTimeOffset At) : DisciplineEvent(At);

    public sealed record TakenBack(DateTimeOffset At) : DisciplineEvent(At);

    public sealed record WasTold(IReadOnlyList<Nip?> Whom, DateTimeOffset At) : DisciplineEvent(At);

    public sealed record Summoned(Summons Summons, DateTimeOffset At) : DisciplineEvent(At);

    public sealed record Examined(Examination Examination, DateTimeOffset At) : DisciplineEvent(At);

    public sealed record Decided(DisciplineRuling Ruling, DateTimeOffset At) : DisciplineEvent(At);
}

/// <summary>
/// proposed → summoned → examined → decided, each step by a person with a document; taken back when the days are excused. The superior who does not act is himself at
/// fault, so what he was told is part of the case. Source: PP 94/2021 arts. 26 to 31.
/// </summary>
/// <param name="ladder">Which sanctions there are.</param>
public sealed class DisciplineDecider(AbsenceLadder ladder)
{
    private const int SummonsesWithoutExamination = 2;

    public Decision<DisciplineEvent> Decide(DisciplineCase one, DisciplineCommand command) => command switch
    {
        DisciplineCommand.Propose propose => Propose(one, propose),
        DisciplineCommand.Tell tell => one.IsOpen ? new DisciplineEvent.WasTold(tell.Whom, tell.Now) : Decision<DisciplineEvent>.Nothing,
        DisciplineCommand.Summon summon => Summon(one, summon),
        DisciplineCommand.Examine examine => Examine(one, examine),
        DisciplineCommand.Rule rule => Rule(one, rule),
        _ => throw new UnreachableException($"No rule for {command.GetType()}"),
    };

    public static DisciplineCase Evolve(DisciplineCase one, DisciplineEvent happened) => happened switch
    {
        DisciplineEvent.Proposed e => one with { Proposal = e.Proposal, IsTakenBack = false },
        DisciplineEvent.TakenBack => one with { IsTakenBack = true },
        DisciplineEvent.WasTold e => one with { Told = [.. one.Told, .. e.Whom.Select(who => new Told(who, e.At))] },
        DisciplineEvent.Summoned e => one with { Summonses = [.. one.Summonses, e.Summons] },
        DisciplineEvent.Examined e => one with { Examination = e.Examination },
        DisciplineEvent.Decided e => one with { Ruling = e.Ruling },
        _ => throw new UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<DisciplineEvent> Propose(DisciplineCase one, DisciplineCommand.Propose command)
    {
        if (one.Ruling is not null)
            return Decision<DisciplineEvent>.Nothing;
        if (command.Proposal is not { } proposal)
            return one.Proposal is null || one.IsTakenBack ? Decision<DisciplineEvent>.Nothing : new DisciplineEvent.TakenBack(command.Now);
        var isSame = !one.IsTakenBack && one.Proposal is { } before && before.IsSame(proposal);
        return isSame ? Decision<DisciplineEvent>.Nothing : new DisciplineEvent.Proposed(proposal, command.Now);
    }

    private static Decision<DisciplineEvent> Summon(DisciplineCase one, DisciplineCommand.Summon command)
    {
        if (Refusal(one, command.By) is { } refusal)
            return refusal;
        if (one.Summonses.Any(known => (known.On, known.Document) == (command.On, command.Document)))
            return Decision<DisciplineEvent>.Nothing;
        if (command.On < command.Today || !IsDocument(command.Document))
            return DisciplineViolations.ContentUnusable;
        return new DisciplineEvent.Summoned(new Summons(command.On, command.Document, command.By, command.Now), command.Now);
    }

    private static Decision<DisciplineEvent> Examine(DisciplineCase one, DisciplineCommand.Examine command)
    {
        if (Refusal(one, command.By) is { } refusal)
            return refusal;
        if (one.Summonses.Count == 0)
            return DisciplineViolations.NotSummoned;
        if (one.Examination is { } known && (known.On, known.Document, known.Findings) == (command.On, command.Document, command.Findings))
            return Decision<DisciplineEvent>.Nothing;
        if (command.On > command.Today || command.On < one.Summonses[0].On || !IsDocument(command.Document) || string.IsNullOrWhiteSpace(command.Findings))
            return DisciplineViolations.ContentUnusable;
        return new DisciplineEvent.Examined(new Examination(command.On, command.Document, command.Findings, command.By, command.Now), command.Now);
    }

    private Decision<DisciplineEvent> Rule(DisciplineCase one, DisciplineCommand.Rule command)
    {
        var days = command is { Sanction: not null, From: { } from } ? new DateRange(from, command.To ?? DateOnly.MaxValue) : (DateRange?)null;
        if (one.Ruling is { } known && known.By == command.By && (known.Sanction, known.Days, known.Document, known.Reason) == (command.Sanction, days, command.Document, command.Reason))
            return Decision<DisciplineEvent>.Nothing;
        if (Refusal(one, command.By) is { } refusal)
            return refusal;
        if (one.Summonses.Count == 0)
            return DisciplineViolations.NotSummoned;
        // Who does not come twice is judged by what is there.
        if (one.Examination is null && one.Summonses.Count(summons => summons.On < command.Today) < SummonsesWithoutExamination)
            return DisciplineViolations.NotHeard;
        if (!IsDocument(command.Document) || (command.Sanction is not null && days is not { IsEmpty: false }))
            return DisciplineViolations.ContentUnusable;
        if (command.Sanction is { } sanction && sanction != ladder.ConsecutiveSanction && ladder.Steps.All(step => step.Sanction != sanction))
            return DisciplineViolations.UnknownSanction;
        if (command.Sanction != one.Proposal!.Sanction && string.IsNullOrWhiteSpace(command.Reason))
            return DisciplineViolations.ReasonMissing;
        return new DisciplineEvent.Decided(new DisciplineRuling(command.Sanction, days, command.Document, command.Reason, command.By, command.Now), command.Now);
    }

    private static Violation? Refusal(DisciplineCase one, Nip by) => by == one.Id.Person ? DisciplineViolations.OwnCase
        : one.Ruling is not null ? DisciplineViolations.AlreadyDecided
        : one.IsTakenBack || one.Proposal is null ? DisciplineViolations.TakenBack
        : null;

    private static bool IsDocument(string document) => document.Length is > 0 and <= 200 && !string.IsNullOrWhiteSpace(document);
}
