using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Discipline;

/// <summary>Every refusal about discipline.</summary>
public static class DisciplineViolations
{
    public static readonly Violation OwnCase = new(
        "DIS-001", "Tidak seorang pun bertindak dalam perkara disiplinnya sendiri.", "Nobody acts in the own case.");

    public static readonly Violation TakenBack = new(
        "DIS-002", "Usulan ini sudah ditarik karena hari-harinya dinyatakan sah.", "The proposal was taken back: its days are excused.");

    public static readonly Violation AlreadyDecided = new(
        "DIS-003", "Perkara ini sudah diputuskan.", "The case is decided.");

    public static readonly Violation NotSummoned = new(
        "DIS-004", "Pegawai belum dipanggil.", "The person has not been summoned.");

    public static readonly Violation NotHeard = new(
        "DIS-005", "Belum ada pemeriksaan; tanpa pemeriksaan hanya setelah dua kali panggilan yang harinya sudah lewat.", "There is no examination; without one only after two summonses whose days have passed.");

    public static readonly Violation ContentUnusable = new(
        "DIS-006", "Dokumen (paling banyak 200 karakter) dan uraian wajib diisi; tanggal harus masuk akal.", "A document (200 characters at most) and a text are obligatory, and days must be possible.");

    public static readonly Violation UnknownSanction = new(
        "DIS-007", "Jenis hukuman ini tidak ada dalam ketentuan.", "The law knows no such sanction.");

    public static readonly Violation ReasonMissing = new(
        "DIS-008", "Alasan wajib diisi karena keputusan berbeda dari yang ditentukan peraturan.", "Say why: the decision is not what the law provides for.");

    public static readonly Violation NotSuperior = new(
        "DIS-009", "Hanya atasan pada hari ini yang memanggil dan memeriksa.", "Only the superior of today summons and examines.");
}
