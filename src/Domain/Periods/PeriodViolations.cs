using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Periods;

/// <summary>Every refusal of a period.</summary>
public static class PeriodViolations
{
    public static readonly Violation StillOpen = new(
        "PER-001",
        "Periode masih terbuka.",
        "The period is still open.");

    public static readonly Violation NotOpen = new(
        "PER-002",
        "Periode sudah ditutup.",
        "The period has been closed.");

    public static readonly Violation NotCalculated = new(
        "PER-003",
        "Perhitungan periode ini belum selesai.",
        "The calculation of this period is not complete.");

    public static readonly Violation NotPublished = new(
        "PER-004",
        "Hasil perhitungan belum diumumkan untuk diperiksa.",
        "The result has not been published for checking.");

    public static readonly Violation CheckStillRuns = new(
        "PER-005",
        "Masa sanggah belum berakhir.",
        "The time for objections has not ended.");

    public static readonly Violation SamePerson = new(
        "PER-006",
        "Bagian kepegawaian dan keuangan harus disetujui oleh dua orang yang berbeda.",
        "Personnel and finance must be signed by two different people.");

    public static readonly Violation AlreadySigned = new(
        "PER-007",
        "Bagian ini sudah menyetujui.",
        "This office has signed already.");

    public static readonly Violation OtherVersion = new(
        "PER-008",
        "Versi perhitungan sudah berganti; periksa versi terbaru.",
        "The calculation has another version by now; check the newest one.");

    public static readonly Violation FailedPersons = new(
        "PER-009",
        "Masih ada pegawai yang gagal dihitung; selesaikan atau keluarkan dengan keputusan bernama.",
        "Some people could not be calculated; resolve them or exclude them by a named decision.");

    public static readonly Violation ReasonMissing = new(
        "PER-010",
        "Alasan wajib diisi.",
        "A reason is obligatory.");

    public static readonly Violation NotApproved = new(
        "PER-011",
        "Periode belum disetujui oleh bagian kepegawaian dan keuangan.",
        "The period has not been approved by personnel and finance.");

    public static readonly Violation RunApproved = new(
        "PER-012",
        "Hasil sudah disetujui; tolak atau buka kembali dahulu.",
        "The result has been approved; refuse or reopen it first.");

    public static readonly Violation PeriodLocked = new(
        "PER-013",
        "Periode sudah dikunci; perubahan menjadi baris rapel pada periode berikutnya.",
        "The period is locked; changes become a difference line of a later period.");

    public static readonly Violation NotLocked = new(
        "PER-014",
        "Periode belum dikunci.",
        "The period is not locked.");

    public static readonly Violation PeriodPaid = new(
        "PER-015",
        "Periode sudah dibayar dan tidak dapat dibuka kembali.",
        "The period has been paid and cannot be reopened.");

    public static readonly Violation ShadowIsNotPaid = new(
        "PER-016",
        "Periode bayangan hanya untuk perbandingan dan tidak dibayar.",
        "A shadow period is for comparison only and is not paid.");

    public static readonly Violation DocumentMissing = new(
        "PER-017",
        "Nomor dokumen pembayaran wajib diisi.",
        "The number of the payment document is obligatory.");

    public static readonly Violation OtherDocument = new(
        "PER-018",
        "Periode sudah dibayar dengan nomor dokumen lain.",
        "The period has been paid under another document number.");

    public static readonly Violation NotExported = new(
        "PER-019",
        "Daftar pembayaran belum dibuat.",
        "The payment lists have not been made.");

    public static readonly Violation NobodyFailed = new(
        "PER-020",
        "Tidak ada lagi pegawai yang gagal dihitung pada versi ini.",
        "Nobody is left in this version who could not be calculated.");

    public static readonly Violation RunPublished = new(
        "PER-021",
        "Hasil sudah diumumkan; tolak atau hitung ulang dahulu.",
        "The result has been published; refuse it or calculate again first.");
}
