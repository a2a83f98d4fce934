using System.Diagnostics;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Objections;

/// <summary>
/// An objection goes to the superior's superior, whose decision is final (PP 30/2019 art. 59; the same way for the other kinds).
/// Silence does not end it: after each deadline the next level gets it, at last the personnel office.
/// </summary>
public sealed class ObjectionDecider(ObjectionPolicy policy, WorkCalendar calendar, UnitTree units)
{
    public static ObjectionState Start(ObjectionCase @case) => new ObjectionState.Possible(@case);

    public static DateTimeOffset? NextDeadline(ObjectionState state) => (state as ObjectionState.Filed)?.DueAt;

    public Decision<ObjectionEvent> Decide(ObjectionState state, ObjectionCommand command) => command switch
    {
        ObjectionCommand.File file => File(state, file),
        ObjectionCommand.Withdraw withdraw => Withdraw(state, withdraw),
        ObjectionCommand.Decide decide => Settle(state, decide),
        ObjectionCommand.CarryOut carryOut => CarryOut(state, carryOut),
        ObjectionCommand.Reroute reroute => Reroute(state, reroute),
        ObjectionCommand.DeadlinePassed tick => Tick(state, tick),
        _ => throw new UnreachableException($"No rule for {command.GetType()}"),
    };

    public static ObjectionState Evolve(ObjectionState state, ObjectionEvent happened) => (state, happened) switch
    {
        (_, ObjectionEvent.Filed e) => new ObjectionState.Filed(state.Case, e.Reason, e.At, e.Chain, e.Level, e.DueAt) { Why = e.Why },
        (_, ObjectionEvent.Withdrawn e) => new ObjectionState.Withdrawn(state.Case, e.At),
        (ObjectionState.Filed s, ObjectionEvent.Decided e) => new ObjectionState.Decided(s.Case, s.Reason, e.Result, e.Grounds, e.By, e.At) { Remedy = e.Remedy },
        (ObjectionState.Filed s, ObjectionEvent.AcceptedBySilence e) => new ObjectionState.Decided(s.Case, s.Reason, ObjectionResult.Accepted, "", null, e.At),
        (ObjectionState.Filed s, ObjectionEvent.Moved e) => s with
        {
            Chain = e.Chain,
            Level = e.Level,
            DueAt = e.DueAt,
            Why = e.Why,
            Passed = e.Silent is { } silent ? s.Passed.With(silent, s.DueAt!.Value) : s.Passed,
        },
        (ObjectionState.Decided s, ObjectionEvent.CarriedOut e) => s with { Done = new ObjectionDone(e.By, e.Note, e.At) },
        _ => throw new UnreachableException($"{happened.GetType()} cannot happen to {state.GetType()}"),
    };

    private Decision<ObjectionEvent> File(ObjectionState state, ObjectionCommand.File command)
    {
        if (command.By != state.Case.Owner)
            return ObjectionViolations.NotOwner;
        if (string.IsNullOrWhiteSpace(command.Reason))
            return ObjectionViolations.ReasonMissing;
        var reason = command.Reason.Trim();
        switch (state)
        {
            case ObjectionState.Possible when command.Now >= state.Case.FileUntil:
                return ObjectionViolations.TooLate;
            case ObjectionState.Possible:
                var level = state.Case.DecidingLevel(command.Chain);
                return new ObjectionEvent.Filed(reason, command.Chain, level, DueAt(state.Case, command.Chain, level, command.Now), command.Now)
                {
                    Why = state.Case.WhyAtOffice(command.Chain),
                };
            case ObjectionState.Filed filed:
                return filed.Reason == reason ? Decision<ObjectionEvent>.Nothing : ObjectionViolations.AlreadyFiled;
            case ObjectionState.Decided:
                return ObjectionViolations.Final;
            default:
                return ObjectionViolations.WasWithdrawn;
        }
    }

    private static Decision<ObjectionEvent> Withdraw(ObjectionState state, ObjectionCommand.Withdraw command)
    {
        if (command.By != state.Case.Owner)
            return ObjectionViolations.NotOwner;
        return state switch
        {
            ObjectionState.Possible => ObjectionViolations.NotFiled,
            ObjectionState.Filed => new ObjectionEvent.Withdrawn(command.Now),
            ObjectionState.Decided => ObjectionViolations.Final,
            _ => Decision<ObjectionEvent>.Nothing,
        };
    }

    private static Decision<ObjectionEvent> Settle(ObjectionState state, ObjectionCommand.Decide command)
    {
        var by = command.Actor.Nip;
        if (by == state.Case.Owner)
            return ObjectionViolations.OwnObjection;
        if (state.Case.DecidedBy.Contains(by))
            return ObjectionViolations.DecidedBefore;
        switch (state)
        {
            case ObjectionState.Possible:
                return ObjectionViolations.NotFiled;
            case ObjectionState.Withdrawn:
                return ObjectionViolations.WasWithdrawn;
            case ObjectionState.Decided decided:
                var isRepeat = decided.By?.Nip == by && decided.Remedy == command.Remedy && decided.Result == command.Result && decided.Grounds == command.Grounds?.Trim();
                return isRepeat ? Decision<ObjectionEvent>.Nothing : ObjectionViolations.Final;
        }

        var filed = (ObjectionState.Filed)state;
        if (RightOf(filed, command.Actor) is not { } right)
            return ObjectionViolations.NotDecider;
        if (string.IsNullOrWhiteSpace(command.Grounds))
            return ObjectionViolations.ReasonMissing;
        var outcome = new ObjectionEvent.Decided(command.Result, command.Grounds.Trim(), right, command.Now) { Remedy = command.Remedy };
        return Effective(outcome, command, command.Result != ObjectionResult.Rejected);
    }

    private static Decision<ObjectionEvent> Effective(ObjectionEvent decided, ObjectionCommand command, bool isAccepted) => isAccepted && command.TakesEffectAtOnce
        ? Decision<ObjectionEvent>.Of([decided, new ObjectionEvent.CarriedOut(null, "", command.Now)])
        : decided;

    private static Decision<ObjectionEvent> CarryOut(ObjectionState state, ObjectionCommand.CarryOut command)
    {
        if (command.Actor.Nip == state.Case.Owner)
            return ObjectionViolations.OwnObjection;
        if (command.Actor.Office != Office.Hr)
            return ObjectionViolations.NotOffice;
        if (string.IsNullOrWhiteSpace(command.Note))
            return ObjectionViolations.ReasonMissing;
        return state switch
        {
            ObjectionState.Decided { Done: { } done } => done.By == command.Actor.Nip && done.Note == command.Note.Trim()
                ? Decision<ObjectionEvent>.Nothing
                : ObjectionViolations.CarriedOut,
            ObjectionState.Decided { IsAccepted: true } => new ObjectionEvent.CarriedOut(command.Actor.Nip, command.Note.Trim(), command.Now),
            _ => ObjectionViolations.NothingToCarryOut,
        };
    }

    /// <summary>
    /// Everybody from the first deciding level upward, also one whose time has passed: it stays the superior's superior's matter.
    /// The personnel office only when the chain has led there.
    /// </summary>
    private static Verifier? RightOf(ObjectionState.Filed filed, Actor actor)
    {
        for (var level = filed.Case.DecidingLevel(filed.Chain); level < filed.Chain.HrLevel; level++)
        {
            if (filed.Chain.Superiors[level].Find(actor.Nip) is { } verifier)
                return verifier;
        }

        return actor.Office == Office.Hr && filed.Chain.IsHr(filed.Level) ? new Verifier(actor.Nip, VerifierRole.HrOffice, null) : null;
    }

    private Decision<ObjectionEvent> Reroute(ObjectionState state, ObjectionCommand.Reroute command)
    {
        if (state is not ObjectionState.Filed filed || filed.Chain == command.Chain)
            return Decision<ObjectionEvent>.Nothing;
        if (filed.Chain.IsHr(filed.Level))
            return new ObjectionEvent.Moved(null, command.Chain, command.Chain.HrLevel, null, command.Now) { Why = filed.Why };
        var awaited = filed.Chain.Superiors[filed.Level].Awaited.Nip;
        var first = filed.Case.DecidingLevel(command.Chain);
        var level = command.Chain.LevelOf(awaited) is { } same && same >= first ? same : first;
        var isSame = !command.Chain.IsHr(level) && command.Chain.Superiors[level].Awaited.Nip == awaited;
        var dueAt = isSame ? filed.DueAt : DueAt(filed.Case, command.Chain, level, command.Now);
        return new ObjectionEvent.Moved(null, command.Chain, level, dueAt, command.Now)
        {
            Why = command.Chain.IsHr(level) ? filed.Case.WhyAtOffice(command.Chain) ?? OfficeReason.SuperiorsTakePart : null,
        };
    }

    private Decision<ObjectionEvent> Tick(ObjectionState state, ObjectionCommand.DeadlinePassed command)
    {
        if (state is not ObjectionState.Filed { DueAt: { } dueAt } filed || command.Now < dueAt)
            return Decision<ObjectionEvent>.Nothing;
        var level = filed.Chain.FirstOpenTo([filed.Case.Owner, .. filed.Case.DecidedBy], filed.Level + 1);
        var silent = filed.Chain.Superiors[filed.Level].Awaited.Nip;
        var asked = filed.Level - filed.Case.DecidingLevel(filed.Chain) + 1;
        if (asked >= policy.Levels)
            level = filed.Chain.HrLevel;
        if (filed.Chain.IsHr(level) && policy.SilenceAccepts)
            return Effective(new ObjectionEvent.AcceptedBySilence(silent, command.Now), command, isAccepted: true);
        return new ObjectionEvent.Moved(silent, filed.Chain, level, DueAt(filed.Case, filed.Chain, level, command.Now), command.Now)
        {
            Why = filed.Chain.IsHr(level) ? OfficeReason.SuperiorsSilent : null,
        };
    }

    private DateTimeOffset? DueAt(ObjectionCase @case, VerifierChain chain, int level, DateTimeOffset now) =>
        chain.IsHr(level) ? null : policy.Decide.After(now, @case.UnitCode, calendar, units);
}
