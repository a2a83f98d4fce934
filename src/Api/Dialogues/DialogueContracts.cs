using System.Text.Json.Serialization;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Api.Dialogues;

public enum DialogueAbout
{
    Result,
    Activity,
    Behaviour,
}

/// <summary>What feedback is about: of the further members those that the kind needs.</summary>
/// <param name="Plan">Number of the plan, with <paramref name="Result"/>.</param>
/// <param name="Date">Of the activity, with <paramref name="Line"/>.</param>
/// <param name="Value">Of the behaviour.</param>
public sealed record DialogueSubjectBody(DialogueAbout Kind, int? Plan = null, string? Result = null, DateOnly? Date = null, string? Line = null, CoreValue? Value = null)
{
    /// <summary><c>null</c> when a member is missing.</summary>
    internal DialogueSubject? Subject => this switch
    {
        { Kind: DialogueAbout.Result, Plan: { } plan, Result: { } result } => new DialogueSubject.Result(new(plan, result)),
        { Kind: DialogueAbout.Activity, Date: { } date, Line: { } line } => new DialogueSubject.Activity(date, line),
        { Kind: DialogueAbout.Behaviour, Value: { } value } => new DialogueSubject.Behaviour(value),
        _ => null,
    };

    internal static DialogueSubjectBody Of(DialogueSubject subject) => subject switch
    {
        DialogueSubject.Result result => new(DialogueAbout.Result, Plan: result.Key.Plan, Result: result.Key.Result),
        DialogueSubject.Activity activity => new(DialogueAbout.Activity, Date: activity.Day, Line: activity.Line),
        DialogueSubject.Behaviour behaviour => new(DialogueAbout.Behaviour, Value: behaviour.Value),
        _ => throw new System.Diagnostics.UnreachableException($"No form for {subject.GetType()}"),
    };
}

/// <param name="Text">1 to 1,000 characters.</param>
public sealed record DialogueBody(DialogueSubjectBody About, string Text);

/// <param name="Text">1 to 1,000 characters.</param>
public sealed record DialogueEntryBody(string Text);

/// <param name="Nip">A peer or a subordinate of the person.</param>
public sealed record DialogueAskBody(Nip Nip);

public sealed record DialogueListAnswer(IReadOnlyList<DialogueAnswer> Items);

/// <param name="Entries">Oldest first; for a colleague who was asked only the own ones.</param>
/// <param name="Asked">Colleagues whom a superior asked.</param>
public sealed record DialogueAnswer(Nip Nip, int Year, int Number, DialogueSubjectBody About, IReadOnlyList<DialogueEntryAnswer> Entries, IReadOnlyList<DialogueAskedAnswer> Asked);

public sealed record DialogueEntryAnswer(int Number, Nip By, string? Name, DialogueVoice As, string Text, DateTimeOffset At);

public sealed record DialogueAskedAnswer(Nip Nip, string? Name, DialogueVoice As, Nip By, DateTimeOffset At);

[JsonSerializable(typeof(DialogueBody))]
[JsonSerializable(typeof(DialogueEntryBody))]
[JsonSerializable(typeof(DialogueAskBody))]
[JsonSerializable(typeof(DialogueAnswer))]
[JsonSerializable(typeof(DialogueListAnswer))]
internal sealed partial class DialogueJson : JsonSerializerContext;
