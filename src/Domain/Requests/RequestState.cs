using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>Where a request stands: its way to a decision is that of everything that a superior approves.</summary>
/// <param name="Approval">A line per person. Never a draft: a request is sent when it is made.</param>
/// <param name="Revoked">Whose approval the personnel office took back.</param>
public sealed record RequestState(RequestForm Form, ApprovalState Approval, IReadOnlyList<Revocation> Revoked)
{
    /// <summary>What became of a person's part.</summary>
    public PartStatus PartOf(Nip person)
    {
        if (Revoked.Any(one => one.Person == person))
            return PartStatus.Revoked;
        return Approval.Find(person.Value)?.Status switch
        {
            LineStatus.Pending => PartStatus.Waiting,
            LineStatus.Returned => PartStatus.Returned,
            LineStatus.Verified or LineStatus.VerifiedInPart => PartStatus.Approved,
            LineStatus.VerifiedUnreviewed => PartStatus.ApprovedUnreviewed,
            LineStatus.Rejected => PartStatus.Rejected,
            _ => PartStatus.Withdrawn,
        };
    }
}

/// <summary>The outcome of a request for one person.</summary>
public enum PartStatus
{
    Waiting,
    Returned,
    Approved,

    /// <summary>Counts because no superior acted in time; auditors get it listed.</summary>
    ApprovedUnreviewed,

    Rejected,
    Withdrawn,

    /// <summary>It was approved, and the personnel office took it back.</summary>
    Revoked,
}

public static class PartStatuses
{
    /// <summary>Somebody still has to act.</summary>
    public static bool IsOpen(this PartStatus status) => status is PartStatus.Waiting or PartStatus.Returned;

    public static bool IsApproved(this PartStatus status) => status is PartStatus.Approved or PartStatus.ApprovedUnreviewed;

    /// <summary>Takes days or hours that nothing else may have.</summary>
    public static bool Holds(this PartStatus status) => status.IsOpen() || status.IsApproved();
}

public sealed record Revocation(Nip Person, Nip By, string Reason, DateTimeOffset At);
