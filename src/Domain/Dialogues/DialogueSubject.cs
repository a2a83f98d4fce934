using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Skp;

namespace EPerformance.Domain.Dialogues;

/// <summary>What feedback is about.</summary>
public abstract record DialogueSubject
{
    /// <summary>A result of an agreed plan of the year.</summary>
    public sealed record Result(ResultKey Key) : DialogueSubject;

    /// <summary>A line of a day's activities.</summary>
    public sealed record Activity(DateOnly Day, string Line) : DialogueSubject;

    /// <summary>One of the seven values, in words and never as a rating.</summary>
    public sealed record Behaviour(CoreValue Value) : DialogueSubject;
}
