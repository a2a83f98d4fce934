using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Objections;

public abstract record ObjectionCommand
{
    private ObjectionCommand(DateTimeOffset now)
    {
        Now = now;
    }

    public DateTimeOffset Now { get; init; }

    /// <summary>An acceptance corrects the facts at once and nothing else has to be done, because nothing was paid or published with them yet.</summary>
    public bool TakesEffectAtOnce { get; init; }

    /// <param name="Chain">Of the owner on this day.</param>
    public sealed record File(Nip By, string Reason, VerifierChain Chain, DateTimeOffset Now) : ObjectionCommand(Now);

    public sealed record Withdraw(Nip By, DateTimeOffset Now) : ObjectionCommand(Now);

    /// <param name="Grounds">Obligatory, also when accepted: it becomes the document of the correction.</param>
    public sealed record Decide(Actor Actor, ObjectionResult Result, string Grounds, DateTimeOffset Now) : ObjectionCommand(Now)
    {
        /// <summary>What the correction says where the result alone does not.</summary>
        public ObjectionRemedy Remedy { get; init; } = ObjectionRemedy.None;
    }

    /// <summary>The personnel office has carried out what an accepted objection asks for.</summary>
    /// <param name="Note">What was done, and where it shows: obligatory.</param>
    public sealed record CarryOut(Actor Actor, string Note, DateTimeOffset Now) : ObjectionCommand(Now);

    /// <summary>The organisation changed.</summary>
    public sealed record Reroute(VerifierChain Chain, DateTimeOffset Now) : ObjectionCommand(Now);

    /// <summary>The engine's clock.</summary>
    public sealed record DeadlinePassed(DateTimeOffset Now) : ObjectionCommand(Now);
}

public abstract record ObjectionEvent
{
    private ObjectionEvent(DateTimeOffset at)
    {
        At = at;
    }

    public DateTimeOffset At { get; init; }

    public sealed record Filed(string Reason, VerifierChain Chain, int Level, DateTimeOffset? DueAt, DateTimeOffset At) : ObjectionEvent(At)
    {
        /// <summary>Why the personnel office has it; <c>null</c> while a superior has it.</summary>
        public OfficeReason? Why { get; init; }
    }

    public sealed record Withdrawn(DateTimeOffset At) : ObjectionEvent(At);

    public sealed record Decided(ObjectionResult Result, string Grounds, Verifier By, DateTimeOffset At) : ObjectionEvent(At)
    {
        public ObjectionRemedy Remedy { get; init; } = ObjectionRemedy.None;
    }

    /// <summary>Last outcome where the policy wants it: nobody who was asked has answered, so the objection counts as accepted in full.</summary>
    public sealed record AcceptedBySilence(Nip Silent, DateTimeOffset At) : ObjectionEvent(At);

    /// <param name="By"><c>null</c> when the acceptance itself corrected everything.</param>
    public sealed record CarriedOut(Nip? By, string Note, DateTimeOffset At) : ObjectionEvent(At);

    /// <param name="Silent">Who let the deadline pass; <c>null</c> when the organisation changed.</param>
    public sealed record Moved(Nip? Silent, VerifierChain Chain, int Level, DateTimeOffset? DueAt, DateTimeOffset At) : ObjectionEvent(At)
    {
        /// <inheritdoc cref="Filed.Why"/>
        public OfficeReason? Why { get; init; }
    }
}
