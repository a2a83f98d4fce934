using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Talent;

/// <summary>Every refusal about talent.</summary>
public static class TalentViolations
{
    public static readonly Violation RulesUnusable = new(
        "TAL-001", "Aturan peta talenta di luar batas; lihat batas tiap nilai pada dokumentasi.", "A rule of the map is outside its bounds; the documentation says which.");

    public static readonly Violation PostUnusable = new(
        "TAL-002",
        "Jabatan target tidak sah: kode, nama jabatan (paling banyak 200 karakter), unit yang dikenal, kelas 1 sampai 17, bulan 0 sampai 120.",
        "The target post is unusable: code, position (200 characters at most), a known unit, class 1 to 17, months 0 to 120.");

    public static readonly Violation NobodyToPlace = new(
        "TAL-003", "Tidak ada pegawai ASN pada unit itu pada tanggal itu.", "There is no civil servant in that unit on that day.");

    public static readonly Violation DayToCome = new(
        "TAL-004", "Peta tidak dibuat untuk hari yang belum datang.", "A map is not made of a day to come.");
}
