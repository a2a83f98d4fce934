using System.Globalization;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Requests;

/// <summary>Every refusal of a request that the approval itself does not refuse.</summary>
public static class RequestViolations
{
    public static readonly Violation PersonsUnusable = new(
        "REQ-001",
        "Pengajuan harus menyebut 1 sampai 50 pegawai, masing-masing satu kali; selain perjalanan dinas dan pelatihan hanya pemiliknya sendiri.",
        "A request names 1 to 50 people, each of them once; other than for a trip or a training only its owner.");

    public static readonly Violation DaysUnusable = new(
        "REQ-002",
        "Tanggal akhir tidak boleh sebelum tanggal awal, dan lupa presensi, izin jam kerja, dan lembur hanya untuk satu hari.",
        "The last day must not be before the first, and a forgotten punch, hours and overtime are of one day.");

    public static readonly Violation TimesUnusable = new(
        "REQ-003",
        "Jam tidak sesuai dengan jenis pengajuan, atau jam mulai tidak sebelum jam selesai.",
        "The times do not fit this kind of request, or the start is not before the end.");

    public static readonly Violation DocumentMissing = new(
        "REQ-004",
        "Jenis pengajuan ini memerlukan dokumen pendukung.",
        "This kind of request needs a document.");

    public static readonly Violation NoteMissing = new(
        "REQ-005",
        "Alasan wajib diisi.",
        "The reason is missing: say why.");

    public static readonly Violation TooLate = new(
        "REQ-006",
        "Batas waktu pengajuan telah lewat; hubungi bagian kepegawaian.",
        "It is too late to ask for this; turn to the personnel office.");

    public static readonly Violation TooLong = new(
        "REQ-007",
        "Lamanya melebihi batas untuk jenis pengajuan ini.",
        "It is longer than this kind of request may be.");

    public static readonly Violation ServiceTooShort = new(
        "REQ-008",
        "Masa kerja belum mencukupi untuk jenis cuti ini.",
        "The years of service do not suffice for this kind of leave.");

    public static readonly Violation NotEmployed = new(
        "REQ-009",
        "Pegawai tidak memiliki penempatan pada seluruh hari yang diajukan.",
        "The person has no place of work on all of these days.");

    public static readonly Violation Overlap = new(
        "REQ-010",
        "Bertumpang tindih dengan catatan lain.",
        "It overlaps with something else.");

    public static readonly Violation BalanceTooSmall = new(
        "REQ-011",
        "Sisa cuti tahunan tidak mencukupi.",
        "Not enough annual leave is left.");

    public static readonly Violation NoWorkday = new(
        "REQ-012",
        "Tidak ada hari kerja dalam hari yang diajukan.",
        "There is no working day among these days.");

    public static readonly Violation NotYet = new(
        "REQ-013",
        "Presensi hanya dapat dibetulkan sesudah waktunya, dan pengajuan paling jauh satu tahun ke depan.",
        "A punch can be asked for only when its time has passed, and nothing more than a year ahead.");

    public static readonly Violation OwnPart = new(
        "REQ-014",
        "Tidak seorang pun boleh memutuskan bagian yang menyangkut dirinya sendiri.",
        "Nobody decides the part that concerns himself.");

    public static readonly Violation PartNotDivisible = new(
        "REQ-015",
        "Persetujuan sebagian hanya untuk lembur; kembalikan pengajuan untuk diperbaiki.",
        "Only overtime can be approved in part; return the request for revision.");

    public static readonly Violation OtherRequest = new(
        "REQ-016",
        "Jenis dan pegawai tidak dapat diganti; bagian yang sudah diputuskan menetapkan hari dan jamnya.",
        "Kind and people cannot be changed, and what is decided for one fixes days and times for all.");

    public static readonly Violation NotHr = new(
        "REQ-017",
        "Hanya bagian kepegawaian yang dapat mencabut persetujuan.",
        "Only the personnel office takes an approval back.");

    public static readonly Violation NotApproved = new(
        "REQ-018",
        "Belum disetujui sehingga tidak ada yang dapat dicabut.",
        "It has not been approved, so there is nothing to take back.");

    public static readonly Violation PunchStays = new(
        "REQ-019",
        "Presensi yang sudah dicatat tidak dapat dicabut.",
        "A punch that was recorded cannot be taken back.");

    public static readonly Violation NotProposed = new(
        "REQ-020",
        "Pengajuan belum ada.",
        "There is no such request yet.");

    public static readonly Violation TextUnusable = new(
        "REQ-021",
        "Alasan, dokumen, dan catatan paling banyak 1.000 karakter yang dapat dibaca; kode alasan 1 sampai 64 huruf, angka, atau . _ -",
        "Note and document have 1,000 readable characters at most; the reason is a code of 1 to 64 letters, digits and . _ -");

    public static readonly Violation PlaceUnknown = new(
        "REQ-022",
        "Tempat tugas harus lokasi yang terdaftar atau zona Asia/Jakarta, Asia/Makassar, atau Asia/Jayapura, tidak keduanya.",
        "The place of duty is a location of the organisation or one of the zones Asia/Jakarta, Asia/Makassar and Asia/Jayapura, not both.");

    public static readonly Violation PlaceOfOtherKind = new(
        "REQ-023",
        "Tempat tugas hanya untuk dinas luar, pelatihan, dan dinas di tempat lain.",
        "Only a trip, a training and work elsewhere have a place of duty.");

    /// <summary>Names the row that it collides with.</summary>
    public static Violation OverlapWith(Held row) => Overlap with
    {
        Message = new Text(
            $"{row.Person}: bertumpang tindih dengan {row.Name.Id}, {Days(row, "sampai")}.",
            $"{row.Person}: overlaps with {row.Name.En}, {Days(row, "to")}."),
    };

    /// <summary>Says how many working days are left and how many were asked for.</summary>
    public static Violation BalanceOf(Nip person, int year, int left, int asked) => BalanceTooSmall with
    {
        Message = new Text(
            string.Create(CultureInfo.InvariantCulture, $"{person}: sisa cuti tahunan {year} adalah {left} hari kerja, diajukan {asked}."),
            string.Create(CultureInfo.InvariantCulture, $"{person}: {left} working days of annual leave are left in {year}, {asked} were asked for.")),
    };

    private static string Days(Held row, string to)
    {
        var days = row.Days.From == row.Days.To
            ? row.Days.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{row.Days.From:yyyy-MM-dd} {to} {row.Days.To:yyyy-MM-dd}");
        return row.Document.Length == 0 ? days : $"{days} ({row.Document})";
    }
}
