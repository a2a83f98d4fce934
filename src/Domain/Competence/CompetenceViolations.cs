using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Competence;

/// <summary>Every refusal about competencies and development.</summary>
public static class CompetenceViolations
{
    public static readonly Violation OwnProposal = new(
        "KOM-001", "Tidak seorang pun menyetujui usulan pengembangan bagi dirinya sendiri.", "Nobody answers a proposal about the own development.");

    public static readonly Violation NotSuperior = new(
        "KOM-002", "Hanya pegawai yang bersangkutan dan atasannya pada hari ini yang mengusulkan; hanya atasan yang menjawab.", "The person and the superiors of today propose; only the superiors answer.");

    public static readonly Violation AlreadyAnswered = new(
        "KOM-003", "Usulan ini sudah dijawab.", "The proposal is answered.");

    public static readonly Violation ReasonMissing = new(
        "KOM-004", "Alasan wajib diisi, paling banyak 1.000 karakter.", "A reason of 1 to 1,000 characters is obligatory.");

    public static readonly Violation ContentUnusable = new(
        "KOM-005", "Judul (paling banyak 200 karakter), tujuan (paling banyak 1.000), dan batas waktu mulai hari ini wajib diisi.", "A title (200 characters at most), a goal (1,000) and a day from today on are obligatory.");

    public static readonly Violation NotApproved = new(
        "KOM-006", "Usulan ini belum disetujui atau sudah selesai.", "The proposal is not approved, or is done.");

    public static readonly Violation OnlyPersonReports = new(
        "KOM-007", "Hanya pegawai yang bersangkutan yang melaporkan pelaksanaannya.", "Only the person reports that it is done.");

    public static readonly Violation EvidenceMissing = new(
        "KOM-008", "Laporan memerlukan uraian, 1 sampai 10 tautan bukti yang sah, dan jam pelajaran 0 sampai 2.000.", "A report needs a text, 1 to 10 sound links as evidence, and 0 to 2,000 lesson hours.");

    public static readonly Violation NotFinished = new(
        "KOM-009", "Pegawai belum melaporkan selesai.", "The person has not reported it as done.");

    public static readonly Violation TooMany = new(
        "KOM-010", "Paling banyak 99 usulan setahun untuk seorang pegawai.", "99 proposals a year for one person at most.");

    public static readonly Violation MapUnusable = new(
        "KOM-011", "Kode (paling banyak 40 karakter), nama, jabatan, tingkat 1 sampai 5, sumber, dan tanggal harus sah.", "Code (40 characters at most), name, post, level 1 to 5, source and days must be sound.");

    public static readonly Violation OwnAssessment = new(
        "KOM-012", "Tidak seorang pun mencatat hasil penilaian kompetensinya sendiri.", "Nobody records the own assessment.");

    public static readonly Violation NoPost = new(
        "KOM-013", "Pegawai tidak mempunyai jabatan pada tanggal ini.", "The person has no post on this day.");
}
