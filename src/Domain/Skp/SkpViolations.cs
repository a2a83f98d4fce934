using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Skp;

/// <summary>Every refusal about performance plans.</summary>
public static class SkpViolations
{
    public static readonly Violation ContentUnusable = new(
        "SKP-001", "Isi SKP tidak lengkap atau tidak sah; lihat daftar errors.", "The plan is incomplete or not valid; see errors.");

    public static readonly Violation AwaitsSuperior = new(
        "SKP-002", "SKP sedang menunggu persetujuan atasan.", "The plan waits for the superior's agreement.");

    public static readonly Violation NotAgreedYet = new(
        "SKP-003", "SKP ini belum disepakati.", "This plan is not agreed yet.");

    public static readonly Violation AlreadyAgreed = new(
        "SKP-004", "SKP sudah disepakati; ajukan adendum atau perjanjian baru.", "The plan is agreed; write an addendum or a new agreement.");

    public static readonly Violation ReasonMissing = new(
        "SKP-005", "Alasan wajib diisi, paling banyak 1.000 karakter.", "A reason is obligatory, of 1,000 characters at most.");

    public static readonly Violation OtherBeginning = new(
        "SKP-006", "Tanggal mulai dan bentuk SKP yang disepakati tidak berubah; buat SKP berikutnya.", "An agreed plan keeps its first day and its form; write the next plan.");

    public static readonly Violation NothingWritten = new(
        "SKP-007", "Belum ada isi SKP yang dapat diajukan.", "Nothing is written that could be proposed.");

    public static readonly Violation NotRevised = new(
        "SKP-008", "SKP dikembalikan; perbaiki dahulu sebelum diajukan lagi.", "The plan was returned; revise it before proposing it again.");

    public static readonly Violation NotProposed = new(
        "SKP-009", "SKP ini tidak sedang diajukan.", "This plan is not proposed.");

    public static readonly Violation HasEnded = new(
        "SKP-010", "SKP ini sudah berakhir.", "This plan has ended.");

    public static readonly Violation EndOutside = new(
        "SKP-011", "Hari terakhir harus berada dalam masa SKP.", "The last day must lie within the time of the plan.");

    public static readonly Violation OwnPlan = new(
        "SKP-012", "SKP sendiri disepakati oleh atasan.", "The superior agrees to your own plan.");

    public static readonly Violation NotSuperior = new(
        "SKP-013", "Hanya atasan hari ini, atau kepegawaian bila tidak ada atasan, yang memutuskan SKP.", "Only today's superiors decide a plan, or the personnel office where there is none.");

    public static readonly Violation Overlap = new(
        "SKP-014", "Masa SKP bertumpang tindih dengan SKP lain pegawai ini.", "The time overlaps with another plan of this person.");

    public static readonly Violation Circle = new(
        "SKP-015", "Penjabaran hasil kerja membentuk lingkaran.", "The cascading of results runs in a circle.");

    public static readonly Violation NotAgreedForDay = new(
        "SKP-016", "Belum ada SKP yang disepakati untuk tanggal ini; sepakati SKP sebelum mengisi kegiatan.", "No plan is agreed for this day; agree on one before entering activities.");

    public static readonly Violation NoteUnusable = new(
        "SKP-017", "Catatan wajib diisi, paling banyak 1.000 karakter, dan menjawab catatan yang ada.", "A note has 1 to 1,000 characters and answers one that is there.");

    public static readonly Violation TooManyNotes = new(
        "SKP-018", "Paling banyak 500 catatan untuk satu SKP.", "One plan takes 500 notes at most.");

    public static readonly Violation MatrixTooLarge = new(
        "SKP-019", "Unit ini memiliki lebih dari 1.000 pegawai; mintalah matriks unit di bawahnya.", "This unit has more than 1,000 people; ask for the units below it.");

    public static readonly Violation TooLong = new(
        "SKP-020", "Isi SKP beserta seluruh adendumnya terlalu panjang; buat SKP berikutnya.", "The plan with all its addenda is too long; write the next plan.");
}
