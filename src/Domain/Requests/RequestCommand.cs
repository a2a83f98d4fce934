using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>What somebody, or the clock, wants of a request.</summary>
public abstract record RequestCommand
{
    private RequestCommand(DateTimeOffset now)
    {
        Now = now;
    }

    /// <summary>Server time.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Makes the request and sends it to the superior.</summary>
    public sealed record Propose(Actor Actor, ApprovalItem Item, RequestForm Form, VerifierChain Chain, DateTimeOffset Now) : RequestCommand(Now);

    /// <summary>Sends a returned request again, for the same kind and people.</summary>
    public sealed record Revise(Actor Actor, RequestForm Form, VerifierChain Chain, DateTimeOffset Now) : RequestCommand(Now);

    /// <summary>Takes back what is not decided.</summary>
    /// <param name="Persons">Empty for all that is open.</param>
    public sealed record Withdraw(Actor Actor, IReadOnlyList<Nip> Persons, DateTimeOffset Now) : RequestCommand(Now);

    /// <summary>Decides for some or all people; <see cref="LineDecision.LineId"/> is the NIP.</summary>
    public sealed record Decide(Actor Actor, IReadOnlyList<LineDecision> Parts, DateTimeOffset Now) : RequestCommand(Now);

    /// <summary>Gives everything that waits back for revision.</summary>
    public sealed record Return(Actor Actor, string Reason, DateTimeOffset Now) : RequestCommand(Now);

    /// <summary>The personnel office takes an approval back: the leave was cancelled, the trip did not take place.</summary>
    /// <param name="Persons">Empty for everybody for whom it was approved.</param>
    public sealed record Revoke(Actor Actor, IReadOnlyList<Nip> Persons, string Reason, DateTimeOffset Now) : RequestCommand(Now);

    /// <summary>The organisation changed.</summary>
    public sealed record Reroute(VerifierChain Chain, DateTimeOffset Now) : RequestCommand(Now);

    /// <summary>The engine's clock. Early, late and repeated ticks are harmless.</summary>
    public sealed record DeadlinePassed(DateTimeOffset Now) : RequestCommand(Now);
}

/// <summary>What happened to a request.</summary>
public abstract record RequestEvent
{
    private RequestEvent()
    {
    }

    public sealed record Proposed(ApprovalItem Item, RequestForm Form) : RequestEvent;

    public sealed record Revised(RequestForm Form) : RequestEvent;

    /// <summary>A step on its way to a decision.</summary>
    public sealed record Moved(ApprovalEvent Step) : RequestEvent;

    public sealed record Revoked(Nip By, IReadOnlyList<Nip> Persons, string Reason, DateTimeOffset At) : RequestEvent;
}
