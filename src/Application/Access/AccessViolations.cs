using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Access;

/// <summary>Refusals that any use case may give, whatever its area.</summary>
public static class AccessViolations
{
    public static readonly Violation ReportRuns = new(
        "ACC-008",
        "Laporan data Anda sedang dibuat; ulangi setelah selesai.",
        "The report of your data is being made; repeat it afterwards.");

    public static readonly Violation NotYours = new(
        "ACC-001",
        "Anda tidak berwenang atas data ini.",
        "You have no right to this data.");

    public static readonly Violation NotFound = new(
        "ACC-002",
        "Data tidak ditemukan.",
        "There is no such thing.");

    /// <summary>The ETag that the caller saw is not the current one.</summary>
    public static readonly Violation ChangedMeanwhile = new(
        "ACC-003",
        "Data sudah berubah sejak Anda membacanya; muat ulang lalu coba lagi.",
        "It has changed since you read it; load it again and retry.");

    public static readonly Violation Ended = new(
        "ACC-004",
        "Penempatan Anda telah berakhir; hubungi bagian kepegawaian.",
        "Your employment has ended; ask the personnel office.");

    public static readonly Violation Blocked = new(
        "ACC-005",
        "Akses Anda ditutup; hubungi bagian kepegawaian.",
        "Your access is closed; ask the personnel office.");

    /// <summary>Nobody lets oneself in again, and nobody locks oneself out by mistake.</summary>
    public static readonly Violation OwnBlock = new(
        "ACC-006",
        "Anda tidak dapat menutup atau membuka akses Anda sendiri.",
        "You cannot close or open your own access.");

    public static readonly Violation BlockUnusable = new(
        "ACC-007",
        "Sebut satu: NIP atau akun; alasannya 1 sampai 500 karakter.",
        "Name one, a NIP or an account; the reason has 1 to 500 characters.");
}
