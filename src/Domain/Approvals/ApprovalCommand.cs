using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>An office that lets a person act beyond the own items; the caller has checked that it covers the item's unit.</summary>
public enum Office
{
    None,

    /// <summary><i>Admin satker</i>: may enter for somebody of the unit, decides nothing.</summary>
    UnitAdmin,

    /// <summary>Personnel office: may enter for others, and decides as last resort.</summary>
    Hr,
}

/// <summary>Who gives a command.</summary>
public sealed record Actor(Nip Nip, Office Office = Office.None);

public enum Verdict
{
    Verify,
    VerifyPart,
    Reject,

    /// <summary>Back to the owner for revision.</summary>
    Return,
}

/// <summary>The decision on one line.</summary>
/// <param name="Quantity">With <see cref="Approvals.Verdict.VerifyPart"/>: what counts; <c>null</c> for as claimed.</param>
/// <param name="Minutes">With <see cref="Approvals.Verdict.VerifyPart"/>: what counts; <c>null</c> for as claimed.</param>
/// <param name="Reason">Obligatory for everything but full verification, because it costs the owner something.</param>
public sealed record LineDecision(string LineId, Verdict Verdict, decimal? Quantity = null, int? Minutes = null, string? Reason = null);

/// <summary>What somebody, or the clock, wants of an item.</summary>
public abstract record ApprovalCommand
{
    private ApprovalCommand(DateTimeOffset now)
    {
        Now = now;
    }

    /// <summary>Server time.</summary>
    public DateTimeOffset Now { get; init; }

    /// <summary>Send to the superior. From a withdrawn item this starts anew.</summary>
    /// <param name="Claims">All lines; empty to send the draft as it is.</param>
    public sealed record Submit(Actor Actor, IReadOnlyList<LineClaim> Claims, VerifierChain Chain, DateTimeOffset Now) : ApprovalCommand(Now);

    /// <summary>
    /// Lines entered later join the item. In a draft a line with a known id replaces the old one. While the item waits, the level's clock starts
    /// again, so that nobody can slip in a line a minute before it would count unreviewed. A decided item waits again, for these lines only.
    /// </summary>
    /// <param name="Chain">Used when the item was over and waits again.</param>
    public sealed record AddLines(Actor Actor, IReadOnlyList<LineClaim> Claims, VerifierChain Chain, DateTimeOffset Now) : ApprovalCommand(Now);

    /// <summary>Take lines out of a draft, as if they had never been entered. What was sent already is withdrawn instead.</summary>
    public sealed record RemoveLines(Actor Actor, IReadOnlyList<string> LineIds, DateTimeOffset Now) : ApprovalCommand(Now);

    /// <summary>Take back what is not decided.</summary>
    /// <param name="LineIds">Empty for all open lines.</param>
    public sealed record Withdraw(Actor Actor, IReadOnlyList<string> LineIds, DateTimeOffset Now) : ApprovalCommand(Now);

    /// <summary>Send returned lines again.</summary>
    /// <param name="Claims">Revised and additional lines; a returned line that is not named goes again as it was.</param>
    public sealed record Resubmit(Actor Actor, IReadOnlyList<LineClaim> Claims, VerifierChain Chain, DateTimeOffset Now) : ApprovalCommand(Now);

    /// <summary>Decide some or all lines. Lines are named one by one: what joined after the verifier looked is never decided unseen.</summary>
    public sealed record Decide(Actor Actor, IReadOnlyList<LineDecision> Lines, DateTimeOffset Now) : ApprovalCommand(Now);

    /// <summary>Give all pending lines back for revision.</summary>
    public sealed record Return(Actor Actor, string Reason, DateTimeOffset Now) : ApprovalCommand(Now);

    /// <summary>An objection was accepted: decided lines get a better outcome, with its grounds as reason.</summary>
    /// <param name="By">Who decided the objection; <c>null</c> when silence did.</param>
    public sealed record Redress(string ObjectionId, Nip? By, IReadOnlyList<LineDecision> Lines, DateTimeOffset Now) : ApprovalCommand(Now);

    /// <summary>The organisation changed: a new superior, acting official or delegate.</summary>
    public sealed record Reroute(VerifierChain Chain, DateTimeOffset Now) : ApprovalCommand(Now);

    /// <summary>The engine's clock. Early, late and repeated ticks are harmless.</summary>
    public sealed record DeadlinePassed(DateTimeOffset Now) : ApprovalCommand(Now);
}
