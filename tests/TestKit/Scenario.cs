using EPerformance.Domain.Primitives;

namespace EPerformance.TestKit;

/// <summary>
/// Given, when, then for a decider. Every accepted command is given a second time on the way: it must not give events again,
/// so each test proves the law of repetition for its own command.
/// </summary>
public sealed class Scenario<TState, TCommand, TEvent>(
    TState state,
    Func<TState, TCommand, Decision<TEvent>> decide,
    Func<TState, TEvent, TState> evolve)
    where TState : class?
{
    public TState State { get; } = state;

    /// <summary>Events that happened before.</summary>
    public Scenario<TState, TCommand, TEvent> Given(params TEvent[] events) => new(events.Aggregate(State, evolve), decide, evolve);

    /// <summary>Commands that were given before and accepted.</summary>
    public Scenario<TState, TCommand, TEvent> After(params TCommand[] commands)
    {
        var current = this;
        foreach (var command in commands)
            current = current.When(command).Accepted();
        return current;
    }

    public Answer When(TCommand command)
    {
        var decision = decide(State, command);
        var next = decision.Events.Aggregate(State, evolve);
        if (!decision.IsRefused && decide(next, command) is { Events.Count: > 0 } again)
            throw new ScenarioException($"Repeating {command} happened again:\n{PlainJson.Of(again.Events)}");
        return new Answer(decision, new(next, decide, evolve));
    }

    public sealed class Answer(Decision<TEvent> decision, Scenario<TState, TCommand, TEvent> next)
    {
        public Decision<TEvent> Decision => decision;

        /// <summary>The state that the events lead to.</summary>
        public TState State => next.State;

        public void Then(params TEvent[] events)
        {
            var expected = PlainJson.Of<IEnumerable<TEvent>>(events);
            var actual = decision.Refusal is { } refusal ? $"refused: {refusal}" : PlainJson.Of<IEnumerable<TEvent>>(decision.Events);
            if (expected != actual)
                throw new ScenarioException($"Expected:\n{expected}\nGot:\n{actual}");
        }

        /// <summary>Accepted without any change.</summary>
        public void ThenNothing() => Then();

        public void ThenRefused(Violation violation)
        {
            if (decision.Refusal != violation)
                throw new ScenarioException($"Expected {violation}\nGot: {decision.Refusal?.ToString() ?? PlainJson.Of<IEnumerable<TEvent>>(decision.Events)}");
        }

        /// <summary>The scenario goes on from here; a refusal or a command without effect fails the test.</summary>
        public Scenario<TState, TCommand, TEvent> Accepted() =>
            decision.Events.Count > 0 ? next : throw new ScenarioException($"Expected events, got {decision.Refusal?.ToString() ?? "nothing"}");
    }
}

/// <summary>A scenario went another way than the test says.</summary>
public sealed class ScenarioException(string message) : Exception(message);
