using System.Globalization;
using EPerformance.Domain.Activities;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>Every refusal of an entry that the approval itself does not refuse.</summary>
public static class SubmissionViolations
{
    public static readonly Violation NotEmployed = new(
        "ACT-001",
        "Pegawai tidak memiliki penempatan pada tanggal ini.",
        "The person has no place of work on this day.");

    public static readonly Violation FutureDay = new(
        "ACT-002",
        "Kegiatan pada tanggal yang akan datang belum dapat diisi.",
        "Activities of a future day cannot be entered yet.");

    public static readonly Violation LineIdUnusable = new(
        "ACT-003",
        "Nomor baris harus 1 sampai 64 huruf, angka, atau . _ -",
        "The line id must be 1 to 64 letters, digits and . _ -");

    public static readonly Violation ActivityCodeUnusable = new(
        "ACT-004",
        "Kode kegiatan harus 1 sampai 64 huruf, angka, atau . _ - /",
        "The activity code must be 1 to 64 letters, digits and . _ - /");

    public static readonly Violation QuantityUnusable = new(
        "ACT-005",
        "Jumlah harus 0 sampai 1.000.000 dengan paling banyak empat angka desimal.",
        "The quantity must be 0 to 1,000,000 with at most four decimals.");

    public static readonly Violation MinutesUnusable = new(
        "ACT-006",
        "Waktu satu kegiatan harus 0 sampai 1.440 menit.",
        "The time of an activity must be 0 to 1,440 minutes.");

    public static readonly Violation DayTooLong = new(
        "ACT-007",
        "Jumlah waktu kegiatan pada satu hari melebihi 24 jam.",
        "The activities of one day take more than 24 hours.");

    public static readonly Violation TooManyLines = new(
        "ACT-008",
        "Paling banyak 100 baris untuk satu hari.",
        "One day takes 100 lines at most.");

    public static readonly Violation TooManyAtOnce = new(
        "ACT-009",
        "Paling banyak 50 baris dalam satu permintaan.",
        "One request takes 50 lines at most.");

    public static readonly Violation SpanUnusable = new(
        "ACT-010",
        "Jam mulai dan selesai diisi bersama, dan mulai harus sebelum selesai.",
        "Start and end are given together, and the start must be before the end.");

    public static readonly Violation SpansOverlap = new(
        "ACT-011",
        "Jam kegiatan bertumpang tindih dengan kegiatan lain pada hari yang sama.",
        "The time overlaps with another activity of the same day.");

    public static readonly Violation DescriptionUnusable = new(
        "ACT-012",
        "Uraian wajib diisi, paling banyak 1.000 karakter.",
        "A description is obligatory, of 1,000 characters at most.");

    public static readonly Violation NoteUnusable = new(
        "ACT-013",
        "Catatan atau alasan paling banyak 1.000 karakter yang dapat dibaca.",
        "A note or reason has 1,000 readable characters at most.");

    public static readonly Violation EvidenceUnusable = new(
        "ACT-014",
        "Bukti harus berupa alamat https paling banyak 500 karakter, atau berkas yang diunggah.",
        "The evidence must be an https address of 500 characters at most, or an uploaded file.");

    public static readonly Violation KeyOfOtherRequest = new(
        "ACT-015",
        "Kunci permintaan ini sudah dipakai untuk permintaan lain.",
        "This idempotency key was used for another request.");

    public static readonly Violation TooManyItems = new(
        "ACT-016",
        "Satu permintaan memuat 1 sampai 100 pengajuan, masing-masing satu kali.",
        "One request takes 1 to 100 submissions, each of them once.");

    public static readonly Violation EntryWindowOver = new(
        "ACT-017",
        "Batas waktu mengisi kegiatan tanggal ini sudah lewat.",
        "The time to enter activities of this day is over.");

    public static readonly Violation LateReasonMissing = new(
        "ACT-018",
        "Batas waktu mengisi sudah lewat: alasan terlambat (lateReason) wajib diisi, paling banyak 1.000 karakter.",
        "The time to enter is over: a reason for being late (lateReason) of 1,000 characters at most is obligatory.");

    public static readonly Violation EvidenceMissing = new(
        "ACT-019",
        "Bukti wajib dilampirkan pada setiap kegiatan.",
        "Every activity needs evidence.");

    /// <summary>Names the last day, inclusive.</summary>
    public static Violation EntryTooLate(DateOnly last) => EntryWindowOver with
    {
        Message = new Text(
            string.Create(CultureInfo.InvariantCulture, $"Kegiatan tanggal ini dapat diisi sampai {last:yyyy-MM-dd}; setelah itu hanya oleh bagian kepegawaian."),
            string.Create(CultureInfo.InvariantCulture, $"Activities of this day could be entered until {last:yyyy-MM-dd}; after it only by the personnel office.")),
    };

    /// <summary>Names the agency's own ceiling.</summary>
    public static Violation DayLongerThan(int minutes) => minutes == EntryPolicy.MinutesOfDay ? DayTooLong : DayTooLong with
    {
        Message = new Text(
            string.Create(CultureInfo.InvariantCulture, $"Jumlah waktu kegiatan pada satu hari paling banyak {minutes} menit."),
            string.Create(CultureInfo.InvariantCulture, $"The activities of one day take {minutes} minutes at most.")),
    };
}
