using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>What kind of thing waits for a superior. The lifecycle is the same; the policy may differ.</summary>
public enum ItemKind
{
    /// <summary>One person's activities of one day, a line each.</summary>
    ActivitySubmission,

    /// <summary>A forgotten or wrong punch.</summary>
    AttendanceCorrection,

    LeaveRequest,

    /// <summary>Official trip, training, work elsewhere.</summary>
    DutyRequest,

    /// <summary>Permission to be away for some hours.</summary>
    HoursPermission,

    Overtime,

    /// <summary>A performance plan (SKP) proposed for agreement, or an addendum to one.</summary>
    SkpAgreement,

    /// <summary>Against a decision, to the superior's superior.</summary>
    Objection,
}

/// <summary>The thing itself, unchanged through its whole life.</summary>
/// <param name="Id">Unique in its kind; for activities <c>nip|date</c>.</param>
/// <param name="Owner">Whom it concerns and whose pay may depend on it: never the one who decides.</param>
/// <param name="UnitCode">Whose calendar and zone count the deadlines: the owner's unit on <paramref name="Date"/>.</param>
/// <param name="Date">The civil day that it is about, or its first day.</param>
public sealed record ApprovalItem(string Id, ItemKind Kind, Nip Owner, string UnitCode, DateOnly Date);
