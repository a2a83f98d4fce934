using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Every refusal around the run of a period that the period itself does not refuse.</summary>
public static class RunViolations
{
    public static readonly Violation NoPolicy = new(
        "RUN-001",
        "Kebijakan tunjangan belum ditetapkan (Allowance:Policy).",
        "No allowance policy has been set (Allowance:Policy).");

    public static readonly Violation OtherKind = new(
        "RUN-002",
        "Instansi ini membayar menurut jenis periode yang lain.",
        "This agency pays by another kind of period.");

    public static readonly Violation NotOver = new(
        "RUN-003",
        "Periode belum berakhir di semua zona waktu instansi.",
        "The period is not over in all time zones of the agency.");

    public static readonly Violation DaysNotClosed = new(
        "RUN-004",
        "Masih ada hari yang belum ditutup; lihat errors, atau minta agar ditutup bersama periode.",
        "Some days have not been closed; see errors, or ask for them to be closed with the period.");

    public static readonly Violation PolicyChanged = new(
        "RUN-005",
        "Kebijakan berubah sejak fakta dibekukan; buka kembali lalu tutup periode.",
        "The policy has changed since the facts were frozen; reopen and close the period.");

    public static readonly Violation NotInOffice = new(
        "RUN-006",
        "Anda tidak memegang jabatan penanda tangan ini.",
        "You do not hold this signing office.");

    public static readonly Violation NotFailed = new(
        "RUN-007",
        "Pegawai ini tidak tercatat gagal dihitung pada versi ini.",
        "This person is not listed as failed in this version.");

    public static readonly Violation TextTooLong = new(
        "RUN-008",
        "Alasan paling banyak 1.000 karakter dan nomor dokumen paling banyak 100 karakter, tanpa karakter kendali.",
        "A reason has 1,000 and a document number 100 characters at most, without control characters.");

    public static readonly Violation SeenUnusable = new(
        "RUN-009",
        "If-Match bukan versi periode.",
        "If-Match is not the version of a period.");

    public static readonly Violation FactsMissing = new(
        "RUN-010",
        "Kebijakan membutuhkan berkas fakta yang belum diimpor.",
        "The policy needs fact files that have not been imported.");

    public static readonly Violation WorkNotDecided = new(
        "RUN-012",
        "Menurut kebijakan, semua baris kegiatan harus diputus sebelum periode ditutup; lihat errors.",
        "By the policy every line of work has to be decided before the period is closed; see errors.");

    public static readonly Violation OwnRun = new(
        "RUN-020",
        "Yang memerintahkan penghitungan ini tidak menandatanganinya.",
        "Who ordered this calculation does not sign it.");

    public static readonly Violation PolicyOfOtherKind = new(
        "RUN-011",
        "Kebijakan yang berlaku membayar menurut jenis periode yang lain (Allowance:Period).",
        "The policy in force pays by another kind of period (Allowance:Period).");
}
