using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Commendations;

/// <summary>Every refusal about commendations.</summary>
public static class CommendationViolations
{
    public static readonly Violation OwnCommendation = new(
        "PGH-001", "Tidak seorang pun mengusulkan atau memutus penghargaan bagi dirinya sendiri.", "Nobody proposes or decides the own commendation.");

    public static readonly Violation NotAuthority = new(
        "PGH-002", "Hanya atasan pada hari ini dan bagian kepegawaian yang mengusulkan dan memutus.", "Only the superiors of today and the personnel office propose and decide.");

    public static readonly Violation OwnProposal = new(
        "PGH-003", "Yang mengusulkan tidak memutus.", "Who proposed it does not decide it.");

    public static readonly Violation OnlyProposerWithdraws = new(
        "PGH-004", "Hanya pengusul yang menarik usulannya.", "Only who proposed it withdraws it.");

    public static readonly Violation AlreadyDecided = new(
        "PGH-005", "Usulan ini sudah diputuskan atau ditarik.", "The proposal is decided or withdrawn.");

    public static readonly Violation EvidenceMissing = new(
        "PGH-006", "Usulan memerlukan 1 sampai 20 bukti: predikat, rapor, atau dokumen (paling banyak 200 karakter).", "A proposal needs 1 to 20 pieces of evidence: predicates, report cards or documents (200 characters at most).");

    public static readonly Violation EvidenceUnknown = new(
        "PGH-007", "Predikat belum ditetapkan atau rapor belum dihimpun untuk masa yang disebut.", "There is no decided predicate or gathered report card of a period that is named.");

    public static readonly Violation EvidenceChanged = new(
        "PGH-008", "Fakta yang menjadi bukti telah berubah sejak diusulkan; tolak atau usulkan kembali.", "The facts have changed since it was proposed; refuse it or have it proposed again.");

    public static readonly Violation ContentUnusable = new(
        "PGH-009", "Judul (paling banyak 200 karakter) dan alasan (paling banyak 1.000) wajib diisi.", "A title (200 characters at most) and grounds (1,000) are obligatory.");

    public static readonly Violation DocumentMissing = new(
        "PGH-010", "Keputusan memerlukan dokumen, paling banyak 200 karakter.", "Granting needs the document, of 200 characters at most.");

    public static readonly Violation ReasonMissing = new(
        "PGH-011", "Alasan wajib diisi, paling banyak 1.000 karakter.", "A reason of 1 to 1,000 characters is obligatory.");

    public static readonly Violation TooMany = new(
        "PGH-012", "Paling banyak 99 usulan setahun untuk seorang pegawai.", "99 proposals a year for one person at most.");
}
