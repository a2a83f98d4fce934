using System.Diagnostics;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Attendance;

namespace EPerformance.Domain.Requests;

/// <summary>What somebody asks the superior for.</summary>
public enum RequestKind
{
    /// <summary><i>Lupa presensi</i>: an arrival or a departure that was not recorded.</summary>
    ForgottenPunch,

    /// <summary><i>Cuti tahunan</i>.</summary>
    AnnualLeave,

    /// <summary><i>Cuti sakit</i>.</summary>
    SickLeave,

    /// <summary><i>Cuti melahirkan</i>.</summary>
    MaternityLeave,

    /// <summary><i>Cuti besar</i>.</summary>
    LongLeave,

    /// <summary><i>Cuti alasan penting</i>.</summary>
    ImportantReasonLeave,

    /// <summary><i>Cuti di luar tanggungan negara</i> (CLTN).</summary>
    UnpaidLeave,

    /// <summary><i>Dinas luar</i> with an assignment letter (SPT), for one person or a group.</summary>
    OfficialTrip,

    /// <summary><i>Pendidikan dan pelatihan</i>, for one person or a group.</summary>
    Training,

    /// <summary>Duty at another place, home included.</summary>
    WorkElsewhere,

    /// <summary><i>Izin jam kerja</i>: away for some hours of one day.</summary>
    HoursPermission,

    /// <summary><i>Lembur</i>, on the superior's written order.</summary>
    Overtime,
}

/// <summary>What follows from the kind alone.</summary>
public static class RequestKinds
{
    /// <summary>The absence that it becomes when approved; <c>null</c> for what covers no whole day.</summary>
    public static AbsenceKind? AbsenceOf(RequestKind kind) => kind switch
    {
        RequestKind.AnnualLeave => AbsenceKind.AnnualLeave,
        RequestKind.SickLeave => AbsenceKind.SickLeave,
        RequestKind.MaternityLeave => AbsenceKind.MaternityLeave,
        RequestKind.LongLeave => AbsenceKind.LongLeave,
        RequestKind.ImportantReasonLeave => AbsenceKind.ImportantReasonLeave,
        RequestKind.UnpaidLeave => AbsenceKind.UnpaidLeave,
        RequestKind.OfficialTrip => AbsenceKind.OfficialTrip,
        RequestKind.Training => AbsenceKind.Training,
        RequestKind.WorkElsewhere => AbsenceKind.WorkElsewhere,
        RequestKind.ForgottenPunch or RequestKind.HoursPermission or RequestKind.Overtime => null,
        _ => throw new UnreachableException($"No rule for {kind}"),
    };

    public static ItemKind ItemOf(RequestKind kind) => kind switch
    {
        RequestKind.ForgottenPunch => ItemKind.AttendanceCorrection,
        RequestKind.OfficialTrip or RequestKind.Training or RequestKind.WorkElsewhere => ItemKind.DutyRequest,
        RequestKind.HoursPermission => ItemKind.HoursPermission,
        RequestKind.Overtime => ItemKind.Overtime,
        _ => ItemKind.LeaveRequest,
    };

    /// <summary>Covers whole days.</summary>
    public static bool IsAbsence(RequestKind kind) => AbsenceOf(kind) is not null;

    /// <summary>Is duty somewhere else, so that it may say where.</summary>
    public static bool HasPlace(RequestKind kind) => kind is RequestKind.OfficialTrip or RequestKind.Training or RequestKind.WorkElsewhere;

    /// <summary>Needs a time from and a time to.</summary>
    public static bool HasSpan(RequestKind kind) => kind is RequestKind.HoursPermission or RequestKind.Overtime;

    /// <summary>One letter sends several people.</summary>
    public static bool IsForGroups(RequestKind kind) => kind is RequestKind.OfficialTrip or RequestKind.Training;
}
