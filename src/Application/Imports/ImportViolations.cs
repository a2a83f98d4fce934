using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Imports;

/// <summary>Every refusal of an import.</summary>
public static class ImportViolations
{
    public static readonly Violation Unusable = new(
        "IMP-001",
        "Berkas impor mengandung kesalahan; tidak ada yang diubah. Lihat daftar errors.",
        "The import files contain errors; nothing was changed. See errors.");

    public static readonly Violation OtherImport = new(
        "IMP-002",
        "Impor lain selesai lebih dulu; periksa lalu coba lagi.",
        "Another import finished first; look and try again.");

    /// <summary>Nobody sets the own class, post, unit or superior, not even by a file of everybody's.</summary>
    public static readonly Violation OwnData = new(
        "IMP-003",
        "Impor ini mengubah kelas, jabatan, unit, atau atasan Anda sendiri; petugas lain harus mengimpornya.",
        "This import changes your own class, post, unit or superior; another officer has to import it.");
}
