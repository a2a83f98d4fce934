namespace EPerformance.Domain.Approvals;

/// <summary>
/// Where an approvable item stands. Plain data: storage keeps it as one row. Which state it is follows from the lines:
/// one that waits for a verifier keeps the item waiting, else one at the owner keeps it returned, else it is over.
/// </summary>
public abstract record ApprovalState
{
    private ApprovalState(ApprovalItem item, IReadOnlyList<ApprovalLine> lines, int revision)
    {
        Item = item;
        Lines = lines;
        Revision = revision;
    }

    public ApprovalItem Item { get; init; }

    /// <summary>In the order in which they were entered.</summary>
    public IReadOnlyList<ApprovalLine> Lines { get; init; }

    /// <summary>How often the owner sent it again after a return; 0 at first.</summary>
    public int Revision { get; init; }

    public IEnumerable<ApprovalLine> Pending => Lines.Where(line => line.Status == LineStatus.Pending);

    /// <summary>Lines that count without anybody having looked: the auditors' list.</summary>
    public IEnumerable<ApprovalLine> Unreviewed => Lines.Where(line => line.Status == LineStatus.VerifiedUnreviewed);

    public ApprovalLine? Find(string lineId) => Lines.FirstOrDefault(line => line.Id == lineId);

    /// <summary>At the owner, not yet sent.</summary>
    public sealed record Draft(ApprovalItem Item, IReadOnlyList<ApprovalLine> Lines, int Revision) : ApprovalState(Item, Lines, Revision);

    /// <summary>Waits for a superior; some lines may be decided already.</summary>
    public sealed record Submitted(ApprovalItem Item, IReadOnlyList<ApprovalLine> Lines, int Revision, Route Route)
        : ApprovalState(Item, Lines, Revision);

    /// <summary>Waits for the personnel office: there is no superior, or all let their time pass.</summary>
    public sealed record WithHr(ApprovalItem Item, IReadOnlyList<ApprovalLine> Lines, int Revision, Route Route)
        : ApprovalState(Item, Lines, Revision);

    /// <summary>Waits for the owner's revision. No deadline: it neither expires nor counts, and is listed before closing.</summary>
    /// <param name="ReturnedBy">Gets it back on resubmission, if he is still in the chain; else it starts at the direct superior again.</param>
    public sealed record Returned(ApprovalItem Item, IReadOnlyList<ApprovalLine> Lines, int Revision, Primitives.Nip ReturnedBy)
        : ApprovalState(Item, Lines, Revision);

    /// <summary>Every line that was not withdrawn has been decided by a person.</summary>
    public sealed record Decided(ApprovalItem Item, IReadOnlyList<ApprovalLine> Lines, int Revision) : ApprovalState(Item, Lines, Revision);

    /// <summary>Over, and at least one line counts only because the last deadline passed.</summary>
    public sealed record AutoVerified(ApprovalItem Item, IReadOnlyList<ApprovalLine> Lines, int Revision) : ApprovalState(Item, Lines, Revision);

    /// <summary>Taken back whole by the owner. It may be submitted anew.</summary>
    public sealed record Withdrawn(ApprovalItem Item, IReadOnlyList<ApprovalLine> Lines, int Revision) : ApprovalState(Item, Lines, Revision);
}
