using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>Every refusal of an approval. The API answers 409 for <see cref="AlreadyDecided"/> and 403 for those about who acts.</summary>
public static class ApprovalViolations
{
    public static readonly Violation OwnItem = new(
        "APR-001",
        "Tidak seorang pun boleh memutuskan pengajuannya sendiri.",
        "Nobody decides an own item.");

    public static readonly Violation NotVerifier = new(
        "APR-002",
        "Anda bukan atasan, pejabat pengganti, atau penerima delegasi untuk pengajuan ini.",
        "You are not a superior, acting official or delegate for this item.");

    public static readonly Violation LevelPassed = new(
        "APR-003",
        "Batas waktu Anda telah lewat; pengajuan ini sudah beralih ke tingkat berikutnya.",
        "Your deadline has passed; the item has moved on to the next level.");

    public static readonly Violation AlreadyDecided = new(
        "APR-004",
        "Sudah diputuskan; keputusan tidak dapat diganti atau ditarik.",
        "It has been decided; the decision cannot be replaced or withdrawn.");

    public static readonly Violation NotSubmitted = new(
        "APR-005",
        "Pengajuan masih berupa konsep dan belum diajukan.",
        "The item is still a draft and has not been submitted.");

    public static readonly Violation AlreadySubmitted = new(
        "APR-006",
        "Sudah diajukan dengan isi lain; tambahkan baris atau tarik kembali.",
        "It has been submitted with other content; add lines or withdraw.");

    public static readonly Violation AwaitsRevision = new(
        "APR-007",
        "Pengajuan sedang dikembalikan untuk perbaikan oleh pemiliknya.",
        "The item is back with its owner for revision.");

    public static readonly Violation NotReturned = new(
        "APR-008",
        "Tidak ada baris yang dikembalikan untuk diperbaiki.",
        "No line has been returned for revision.");

    public static readonly Violation ItemWithdrawn = new(
        "APR-009",
        "Pengajuan sudah ditarik; ajukan kembali sebagai pengajuan baru.",
        "The item has been withdrawn; submit it anew.");

    public static readonly Violation NotOwner = new(
        "APR-010",
        "Hanya pemilik, admin satuan kerja, atau bagian kepegawaian yang boleh mengubah pengajuan ini.",
        "Only the owner, the unit administrator or the personnel office may change this item.");

    public static readonly Violation NoLines = new(
        "APR-011",
        "Tidak ada baris yang disebut.",
        "No line is given.");

    public static readonly Violation UnusableLines = new(
        "APR-012",
        "Baris harus memiliki nomor yang berbeda-beda, dan jumlah serta menit tidak boleh negatif.",
        "Lines need different ids, and quantity and minutes must not be negative.");

    public static readonly Violation UnknownLine = new(
        "APR-013",
        "Baris yang disebut tidak ada dalam pengajuan ini.",
        "A line that was named is not part of this item.");

    public static readonly Violation LineExists = new(
        "APR-014",
        "Baris dengan nomor itu sudah diajukan dengan isi lain.",
        "A line with that id has been submitted with other content.");

    public static readonly Violation ReasonMissing = new(
        "APR-015",
        "Alasan wajib diisi untuk penolakan, pengembalian, dan verifikasi sebagian.",
        "A reason is obligatory for rejection, return and partial verification.");

    public static readonly Violation PartOutside = new(
        "APR-016",
        "Verifikasi sebagian harus lebih dari nol dan kurang dari yang diajukan.",
        "A partial verification must be more than nothing and less than what was claimed.");

    public static readonly Violation FiledByVerifier = new(
        "APR-017",
        "Yang mengajukan atas nama orang lain tidak boleh memutuskan baris itu.",
        "Who entered a line for somebody else may not decide it.");

    public static readonly Violation PolicyWithoutTime = new(
        "APR-018",
        "Waktu per tingkat harus lebih dari nol menit kerja.",
        "The time per level must be more than zero working minutes.");

    public static readonly Violation PolicyReminderOutside = new(
        "APR-019",
        "Pengingat harus setelah pengajuan dan sebelum batas waktu tingkat itu.",
        "The reminder must come after the submission and before the level's deadline.");

    public static readonly Violation PolicyWithoutLevels = new(
        "APR-020",
        "Sedikitnya satu tingkat atasan harus ditanya.",
        "At least one level of superiors must be asked.");

    public static readonly Violation NotDecided = new(
        "APR-021",
        "Baris ini belum diputuskan sehingga tidak ada yang perlu dikoreksi.",
        "This line has not been decided, so there is nothing to correct.");

    public static readonly Violation RedressWorse = new(
        "APR-022",
        "Keberatan tidak boleh memperburuk hasil yang sudah diperoleh.",
        "An objection must not make an outcome worse.");
}
