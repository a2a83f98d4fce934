using System.Diagnostics;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>Days or hours of a person that are taken: by another request, or by an absence that was recorded by an import.</summary>
/// <param name="RequestId">Of the request; <c>null</c> for a recorded absence.</param>
/// <param name="IsApproved">False while the other request waits.</param>
public sealed record Held(
    Nip Person, RequestKind Kind, DateRange Days, TimeOnly? From, TimeOnly? To, PunchDirection? Direction, string Document, string? RequestId, bool IsApproved)
{
    public static Held Of(Nip person, Absence absence) => new(person, KindOf(absence.Kind), absence.Days, null, null, null, absence.Document, null, true);

    /// <summary>In words.</summary>
    public Text Name => (RequestId, IsApproved) switch
    {
        (null, _) => new($"{KindNames.Of(Kind).Id} yang tercatat", $"recorded {KindNames.Of(Kind).En}"),
        (_, true) => new($"{KindNames.Of(Kind).Id} yang disetujui", $"approved {KindNames.Of(Kind).En}"),
        _ => new($"{KindNames.Of(Kind).Id} yang menunggu keputusan", $"{KindNames.Of(Kind).En} that waits for a decision"),
    };

    /// <summary>
    /// Whole days collide with everything on them: who is away can have forgotten no punch. Of two spans of one day those that share a minute collide, of two punches those of
    /// one direction. A punch and a span do not.
    /// </summary>
    public bool CollidesWith(RequestMatter matter)
    {
        if (!Days.Overlaps(matter.Days))
            return false;
        if (RequestKinds.IsAbsence(Kind) || RequestKinds.IsAbsence(matter.Kind))
            return true;
        if (Kind == RequestKind.ForgottenPunch || matter.Kind == RequestKind.ForgottenPunch)
            return Kind == matter.Kind && Direction == matter.Direction;
        return From < matter.To && matter.From < To;
    }

    private static RequestKind KindOf(AbsenceKind kind) => kind switch
    {
        AbsenceKind.AnnualLeave => RequestKind.AnnualLeave,
        AbsenceKind.SickLeave => RequestKind.SickLeave,
        AbsenceKind.MaternityLeave => RequestKind.MaternityLeave,
        AbsenceKind.LongLeave => RequestKind.LongLeave,
        AbsenceKind.ImportantReasonLeave => RequestKind.ImportantReasonLeave,
        AbsenceKind.UnpaidLeave => RequestKind.UnpaidLeave,
        AbsenceKind.OfficialTrip => RequestKind.OfficialTrip,
        AbsenceKind.Training => RequestKind.Training,
        AbsenceKind.WorkElsewhere => RequestKind.WorkElsewhere,
        _ => throw new UnreachableException($"No rule for {kind}"),
    };
}
