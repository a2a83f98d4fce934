using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>What the owner asks to have verified.</summary>
/// <param name="Id">Unique in the item.</param>
/// <param name="Quantity">In the output unit of the activity, or days of a request; not negative.</param>
/// <param name="Minutes">Working minutes; 0 where time does not matter; not negative.</param>
public sealed record LineClaim(string Id, decimal Quantity, int Minutes)
{
    /// <summary>What kind of work it is, as the agency's list calls it; empty where there is no list. Carried along, never judged.</summary>
    public string Code { get; init; } = "";

    /// <summary>The work order that it was done for; <c>null</c> for none. Carried along, never judged.</summary>
    public string? WorkOrder { get; init; }

    /// <summary>Budget line that pays for it, as the work order says; <c>null</c> for none. Carried along, never judged.</summary>
    public string? BudgetLine { get; init; }

    /// <summary>Whom the line concerns when that is not the item's owner: one of a group that one request sends. He does not decide it.</summary>
    public Nip? About { get; init; }
}

public enum LineStatus
{
    /// <summary>Nobody has decided it yet: not the same as rejected, also when the period closes.</summary>
    Pending,

    /// <summary>In full.</summary>
    Verified,

    VerifiedInPart,

    Rejected,

    /// <summary>Back at the owner for revision.</summary>
    Returned,

    /// <summary>Taken back by the owner.</summary>
    Withdrawn,

    /// <summary>Counts in full because no superior acted in time; auditors get it listed.</summary>
    VerifiedUnreviewed,
}

/// <summary>What became of a line.</summary>
/// <param name="Quantity">What counts of the claimed quantity.</param>
/// <param name="Minutes">What counts of the claimed minutes.</param>
/// <param name="By">Who decided; <c>null</c> while pending and when the deadline did.</param>
public sealed record LineOutcome(LineStatus Status, decimal Quantity, int Minutes, string? Reason, Nip? By, DateTimeOffset? At)
{
    public static LineOutcome Pending { get; } = new(LineStatus.Pending, 0, 0, null, null, null);
}

/// <summary>A line with its outcome so far.</summary>
/// <param name="FiledBy">The owner, or the officer who entered it for him; that officer may not decide it.</param>
public sealed record ApprovalLine(LineClaim Claim, Nip FiledBy, LineOutcome Outcome)
{
    public string Id => Claim.Id;

    /// <summary>When a line of this id was first entered, as a draft or sent; what is revised later keeps it. <c>null</c> where it was entered before this was kept.</summary>
    public DateTimeOffset? EnteredAt { get; init; }

    public LineStatus Status => Outcome.Status;

    /// <summary>Whether it is somebody's own: he entered it for the owner, or it concerns himself.</summary>
    public bool IsOwnOf(Nip nip) => FiledBy == nip || Claim.About == nip;

    /// <summary>Waits for a verifier or for the owner.</summary>
    public bool IsOpen => Status is LineStatus.Pending or LineStatus.Returned;
}
