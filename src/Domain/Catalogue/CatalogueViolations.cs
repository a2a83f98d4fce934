using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Catalogue;

/// <summary>Every refusal about the catalogue and its use.</summary>
public static class CatalogueViolations
{
    public static readonly Violation FromNotLater = new(
        "CAT-001",
        "Versi yang disetujui sudah berlaku sejak atau sesudah tanggal ini; versi baru harus mulai kemudian.",
        "An accepted version begins on or after this day; a new version has to begin later.");

    public static readonly Violation NotWaiting = new(
        "CAT-002",
        "Versi ini tidak sedang menunggu penelaahan; muat ulang lalu periksa.",
        "This version does not wait for a review; load it again and look.");

    public static readonly Violation OwnProposal = new(
        "CAT-003",
        "Usulan sendiri ditelaah oleh pejabat lain.",
        "Another officer reviews your own proposal.");

    public static readonly Violation ReasonMissing = new(
        "CAT-004",
        "Alasan wajib diisi, paling banyak 1.000 karakter.",
        "A reason is obligatory, of 1,000 characters at most.");

    public static readonly Violation NotInForce = new(
        "CAT-005",
        "Butir ini tidak memiliki versi yang masih berjalan.",
        "The item has no version that goes on.");

    public static readonly Violation EndInPast = new(
        "CAT-006",
        "Hari terakhir tidak boleh sebelum hari ini atau sebelum hari pertamanya.",
        "The last day must not be before today, nor before its first day.");

    public static readonly Violation ContentUnusable = new(
        "CAT-007",
        "Isi butir tidak lengkap atau tidak sah; lihat daftar errors.",
        "The item is incomplete or not valid; see errors.");

    public static readonly Violation Circle = new(
        "CAT-008",
        "Hubungan antarkegiatan membentuk lingkaran.",
        "The links between activities run in a circle.");

    public static readonly Violation OutsideUnit = new(
        "CAT-009",
        "Pengelola unit hanya mengusulkan butir untuk unitnya dan unit di bawahnya.",
        "A unit's administrator proposes items only for that unit and those below it.");

    public static readonly Violation UnknownCode = new(
        "CAT-010",
        "Kode kegiatan tidak ada dalam kamus aktivitas.",
        "The activity code is not in the catalogue.");

    public static readonly Violation NotAccepted = new(
        "CAT-011",
        "Butir kamus ini belum disetujui atau tidak berlaku pada tanggal kegiatan.",
        "This catalogue item is not accepted, or not in force on the day of the activity.");

    public static readonly Violation OtherPost = new(
        "CAT-012",
        "Butir kamus ini bukan untuk unit atau jabatan pegawai pada tanggal kegiatan.",
        "This catalogue item is not for the person's unit or post on the day of the activity.");

    public static readonly Violation ReviewsUnusable = new(
        "CAT-013",
        "Satu permintaan memuat 1 sampai 100 butir, masing-masing satu kali.",
        "One request takes 1 to 100 items, each of them once.");
}
