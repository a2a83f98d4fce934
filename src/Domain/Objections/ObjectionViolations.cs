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
}
