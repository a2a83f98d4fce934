namespace EPerformance.Domain.Primitives;

/// <summary>
/// What a decider answers: events to store, in order, or one refusal. No events and no refusal means that the command changes nothing,
/// because it was delivered a second time or came too late to matter.
/// </summary>
public sealed record Decision<TEvent>
{
    private Decision(IReadOnlyList<TEvent> events, Violation? refusal)
    {
        Events = events;
        Refusal = refusal;
    }

    /// <summary>Empty when refused.</summary>
    public IReadOnlyList<TEvent> Events { get; }

    public Violation? Refusal { get; }

    public bool IsRefused => Refusal is not null;

    /// <summary>Accepted, and there is nothing to store.</summary>
    public bool IsRepeat => Refusal is null && Events.Count == 0;

    public static Decision<TEvent> Nothing { get; } = new([], null);

    public static Decision<TEvent> Of(params IReadOnlyList<TEvent> events) => new(events, null);

    public static implicit operator Decision<TEvent>(Violation refusal) => new([], refusal);

    public static implicit operator Decision<TEvent>(TEvent happened) => new([happened], null);
}
