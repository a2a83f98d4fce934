using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>What is asked of a warning. The engine finds it or finds it no more; what it was, only people say.</summary>
public abstract record WarningCommand(DateTimeOffset Now)
{
    /// <param name="Found"><c>null</c> when a look did not find it.</param>
    public sealed record Look(EarlyWarning? Found, DateTimeOffset Now) : WarningCommand(Now);

    public sealed record Say(WarningOutcome Outcome, string Note, Nip By, DateTimeOffset Now) : WarningCommand(Now);
}

public abstract record WarningEvent(DateTimeOffset At)
{
    public sealed record Found(EarlyWarning Warning, DateTimeOffset At) : WarningEvent(At);

    public sealed record Vanished(DateTimeOffset At) : WarningEvent(At);

    public sealed record Noted(WarningNote Note, DateTimeOffset At) : WarningEvent(At);
}

/// <summary>open → seen → explained or followed up; gone when the figures changed. No command of it touches a day or a rupiah.</summary>
public static class WarningDecider
{
    public static Decision<WarningEvent> Decide(WarningCase one, WarningCommand command) => command switch
    {
        WarningCommand.Look look => Look(one, look),
        WarningCommand.Say say => Say(one, say),
        _ => throw new UnreachableException($"No rule for {command.GetType()}"),
    };

    public static WarningCase Evolve(WarningCase one, WarningEvent happened) => happened switch
    {
        WarningEvent.Found e => one with { Warning = e.Warning, IsGone = false },
        WarningEvent.Vanished => one with { IsGone = true },
        WarningEvent.Noted e => one with { Notes = [.. one.Notes, e.Note] },
        _ => throw new UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<WarningEvent> Look(WarningCase one, WarningCommand.Look command)
    {
        if (one.IsDecided)
            return Decision<WarningEvent>.Nothing;
        if (command.Found is not { } found)
            return one.Warning is null || one.IsGone ? Decision<WarningEvent>.Nothing : new WarningEvent.Vanished(command.Now);
        return !one.IsGone && one.Warning?.IsSame(found) == true ? Decision<WarningEvent>.Nothing : new WarningEvent.Found(found, command.Now);
    }

    private static Decision<WarningEvent> Say(WarningCase one, WarningCommand.Say command)
    {
        if (command.By == one.Id.Person)
            return WarningViolations.OwnWarning;
        if (one.Notes is [.., var last] && (last.Outcome, last.Note, last.By) == (command.Outcome, command.Note, command.By))
            return Decision<WarningEvent>.Nothing;
        if (one.IsDecided)
            return WarningViolations.AlreadyDecided;
        if (one.IsGone || one.Warning is null)
            return WarningViolations.NoLonger;
        if (command.Outcome != WarningOutcome.Seen && string.IsNullOrWhiteSpace(command.Note))
            return WarningViolations.NoteMissing;
        return new WarningEvent.Noted(new WarningNote(command.Outcome, command.Note, command.By, command.Now), command.Now);
    }
}
