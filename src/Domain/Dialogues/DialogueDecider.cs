using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Dialogues;

/// <summary>What somebody wants of a thread. Who may, the organisation of the day says: <c>null</c> for a voice is nobody of the thread.</summary>
public abstract record DialogueCommand(Nip By, DateTimeOffset Now)
{
    public sealed record Begin(Nip By, DialogueVoice? As, DialogueSubject Subject, string Text, DateTimeOffset Now) : DialogueCommand(By, Now);

    /// <param name="Today">At the person's place of work.</param>
    public sealed record Say(Nip By, DialogueVoice? As, string Text, DateOnly Today, DateTimeOffset Now) : DialogueCommand(By, Now);

    /// <param name="WhomAs">What the colleague is to the person today; <c>null</c> for neither peer nor subordinate.</param>
    public sealed record Ask(Nip By, DialogueVoice? As, Nip Whom, DialogueVoice? WhomAs, DateOnly Today, DateTimeOffset Now) : DialogueCommand(By, Now);
}

public abstract record DialogueEvent(DateTimeOffset At)
{
    public sealed record Said(DialogueEntry Entry, DateTimeOffset At) : DialogueEvent(At);

    public sealed record ColleagueAsked(AskedColleague Colleague, DateTimeOffset At) : DialogueEvent(At);
}

/// <summary>
/// The person and those above begin and answer; a superior asks peers and subordinates, who then speak under their name. A thread takes entries until its year is over, so that the evaluation
/// of a year has all of its evidence in one place.
/// </summary>
public static class DialogueDecider
{
    /// <param name="one"><c>null</c> before it begins.</param>
    public static Decision<DialogueEvent> Decide(DialogueThread? one, DialogueCommand command) => command switch
    {
        DialogueCommand.Begin begin => Begin(one, begin),
        DialogueCommand.Say say => Say(one!, say),
        DialogueCommand.Ask ask => Ask(one!, ask),
        _ => throw new UnreachableException($"No rule for {command.GetType()}"),
    };

    public static DialogueThread Evolve(DialogueThread one, DialogueEvent happened) => happened switch
    {
        DialogueEvent.Said e => one with { Entries = [.. one.Entries, e.Entry] },
        DialogueEvent.ColleagueAsked e => one with { Asked = [.. one.Asked, e.Colleague] },
        _ => throw new UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<DialogueEvent> Begin(DialogueThread? one, DialogueCommand.Begin command)
    {
        if (command.As is not (DialogueVoice.Person or DialogueVoice.Superior))
            return DialogueViolations.NotInDialogue;
        if (one is not null)
            return Decision<DialogueEvent>.Nothing;
        return string.IsNullOrWhiteSpace(command.Text) ? DialogueViolations.TextUnusable : Said(1, command.By, command.As.Value, command.Text, command.Now);
    }

    private static Decision<DialogueEvent> Say(DialogueThread one, DialogueCommand.Say command)
    {
        if (command.As is not { } voice)
            return DialogueViolations.NotInDialogue;
        if (string.IsNullOrWhiteSpace(command.Text))
            return DialogueViolations.TextUnusable;
        if (one.Entries[^1] is { } last && (last.By, last.Text) == (command.By, command.Text))
            return Decision<DialogueEvent>.Nothing;
        if (command.Today.Year != one.Id.Year)
            return DialogueViolations.YearOver;
        return one.Entries.Count >= DialogueThread.MostEntries ? DialogueViolations.Full : Said(one.Entries.Count + 1, command.By, voice, command.Text, command.Now);
    }

    private static Decision<DialogueEvent> Ask(DialogueThread one, DialogueCommand.Ask command)
    {
        if (command.As != DialogueVoice.Superior)
            return DialogueViolations.OnlySuperiorAsks;
        if (one.AskedOf(command.Whom) is not null)
            return Decision<DialogueEvent>.Nothing;
        if (command.WhomAs is not (DialogueVoice.Peer or DialogueVoice.Subordinate))
            return DialogueViolations.NotColleague;
        if (command.Today.Year != one.Id.Year)
            return DialogueViolations.YearOver;
        return one.Asked.Count >= DialogueThread.MostAsked
            ? DialogueViolations.TooMany
            : new DialogueEvent.ColleagueAsked(new AskedColleague(command.Whom, command.WhomAs.Value, command.By, command.Now), command.Now);
    }

    private static DialogueEvent.Said Said(int number, Nip by, DialogueVoice voice, string text, DateTimeOffset now) => new(new DialogueEntry(number, by, voice, text, now), now);
}
