using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Objections;

/// <summary>Every refusal of an objection.</summary>
public static class ObjectionViolations
{
    public static readonly Violation NotOwner = new(
        "OBJ-001",
        "Hanya pegawai yang bersangkutan yang boleh mengajukan atau menarik keberatan.",
        "Only the person concerned may file or withdraw an objection.");

    public static readonly Violation TooLate = new(
        "OBJ-002",
        "Batas waktu pengajuan keberatan telah lewat.",
        "The time for an objection has passed.");

    public static readonly Violation ReasonMissing = new(
        "OBJ-003",
        "Alasan wajib diisi.",
        "A reason is obligatory.");

    public static readonly Violation NotFiled = new(
        "OBJ-004",
        "Keberatan belum diajukan.",
        "No objection has been filed.");

    public static readonly Violation AlreadyFiled = new(
        "OBJ-005",
        "Keberatan sudah diajukan dengan alasan lain.",
        "The objection has been filed with another reason.");

    public static readonly Violation Final = new(
        "OBJ-006",
        "Keberatan sudah diputuskan; keputusan ini bersifat final.",
        "The objection has been decided; this decision is final.");

    public static readonly Violation WasWithdrawn = new(
        "OBJ-007",
        "Keberatan sudah ditarik dan tidak dapat diajukan lagi.",
        "The objection has been withdrawn and cannot be filed again.");

    public static readonly Violation OwnObjection = new(
        "OBJ-008",
        "Tidak seorang pun boleh memutuskan keberatannya sendiri.",
        "Nobody decides an own objection.");

    public static readonly Violation DecidedBefore = new(
        "OBJ-009",
        "Pejabat yang mengambil keputusan yang digugat tidak boleh memutuskan keberatan ini.",
        "Who took the contested decision may not decide the objection.");

    public static readonly Violation NotDecider = new(
        "OBJ-010",
        "Keberatan ini diputuskan oleh atasan dari atasan atau pejabat di atasnya.",
        "This objection is decided by the superior's superior or somebody above.");

    public static readonly Violation NothingContested = new(
        "OBJ-011",
        "Tidak ada keputusan yang dapat disanggah: hanya baris yang ditolak atau dihitung sebagian, hari yang sudah lewat, dan hasil yang sedang dipublikasikan.",
        "There is nothing to object to: only a rejected or partly verified line, a day that is over, and a result that is published for check.");

    public static readonly Violation ContentUnusable = new(
        "OBJ-012",
        "Isi keberatan tidak sesuai dengan jenisnya, atau teksnya tidak dapat dibaca.",
        "The content does not fit the kind of objection, or its text is unreadable.");

    public static readonly Violation NotOffice = new(
        "OBJ-013",
        "Hanya bagian kepegawaian yang mencatat pelaksanaan keberatan.",
        "Only the personnel office records that an objection was carried out.");

    public static readonly Violation NothingToCarryOut = new(
        "OBJ-014",
        "Tidak ada yang perlu dilaksanakan: keberatan ini tidak diterima atau belum diputuskan.",
        "There is nothing to carry out: the objection was not accepted or is not decided.");

    public static readonly Violation CarriedOut = new(
        "OBJ-015",
        "Keberatan ini sudah tercatat dilaksanakan.",
        "It has been recorded already that the objection was carried out.");

    public static readonly Violation RemedyUnusable = new(
        "OBJ-016",
        "Sebutkan jumlah atau menit hanya jika baris diterima sebagian.",
        "Quantity or minutes are given exactly when a line is accepted in part.");
}
