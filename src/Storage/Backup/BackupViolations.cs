using EPerformance.Domain.Primitives;

namespace EPerformance.Storage.Backup;

/// <summary>Why a backup or a restore is not done.</summary>
public static class BackupViolations
{
    public static readonly Violation FolderTaken = new(
        "BAK-001", "Folder ini berisi hal lain, atau cadangan instansi lain; pilih folder kosong.", "The folder holds something else, or a backup of another instance; choose an empty one.");

    public static readonly Violation NotComplete = new(
        "BAK-002", "Di folder ini tidak ada cadangan yang selesai; jalankan backup lagi dengan folder yang sama.", "There is no complete backup in the folder; run the backup again with the same folder.");

    public static readonly Violation NotEmpty = new(
        "BAK-004", "Penyimpanan tujuan tidak kosong; cadangan hanya dipulihkan ke penyimpanan kosong.", "The storage is not empty; a backup is restored into an empty one only.");

    public static readonly Violation OtherRestore = new(
        "BAK-005", "Pemulihan cadangan lain belum selesai di penyimpanan ini.", "A restore of another backup has not ended in this storage.");

    public static readonly Violation OtherFormat = new("BAK-006", "Cadangan ini dibuat oleh versi lain program.", "The backup was made by another version of the program.");

    public static readonly Violation AlreadyComplete = new("BAK-007", "Cadangan di folder ini sudah selesai; pilih folder kosong.", "The backup in the folder is complete; choose an empty one.");

    public static Violation Damaged(string file) => new(
        "BAK-003", $"Cadangan rusak: {file} tidak seperti saat ditulis. Tidak ada yang dipulihkan darinya.", $"The backup is damaged: {file} is not as it was written. Nothing of it was restored.");

    public static Violation OtherCounts(string made, string set) => new(
        "BAK-008", $"Cadangan dibuat dengan {made}, tujuan diatur dengan {set}.", $"The backup was made with {made}, the target is set to {set}.");
}
