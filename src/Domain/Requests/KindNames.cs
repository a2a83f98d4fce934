using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>Kinds of requests in words.</summary>
public static class KindNames
{
    public static Text Of(RequestKind kind) => kind switch
    {
        RequestKind.ForgottenPunch => new("lupa presensi", "forgotten punch"),
        RequestKind.AnnualLeave => new("cuti tahunan", "annual leave"),
        RequestKind.SickLeave => new("cuti sakit", "sick leave"),
        RequestKind.MaternityLeave => new("cuti melahirkan", "maternity leave"),
        RequestKind.LongLeave => new("cuti besar", "long leave"),
        RequestKind.ImportantReasonLeave => new("cuti alasan penting", "leave for an important reason"),
        RequestKind.UnpaidLeave => new("cuti di luar tanggungan negara", "unpaid leave"),
        RequestKind.OfficialTrip => new("dinas luar", "official trip"),
        RequestKind.Training => new("pendidikan dan pelatihan", "training"),
        RequestKind.WorkElsewhere => new("dinas di tempat lain", "work elsewhere"),
        RequestKind.HoursPermission => new("izin jam kerja", "permission for hours"),
        RequestKind.Overtime => new("lembur", "overtime"),
        _ => throw new UnreachableException($"No name for {kind}"),
    };
}
