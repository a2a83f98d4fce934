using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Devices;

/// <summary>Why a batch of taps, or a line of it, is not taken.</summary>
public static class BatchViolations
{
    public static readonly Violation CounterUnusable = new(
        "PRG-040", "Penghitung tap tidak boleh negatif.", "The count of taps is not below zero.");

    public static readonly Violation BatchUnusable = new(
        "PRG-041", "Kiriman berisi 1 sampai 500 baris (dari ponsel paling banyak 50).", "A batch has 1 to 500 lines (from a phone at most 50).");

    public static readonly Violation TooOld = new(
        "PRG-042",
        "Tap ini terlalu lama tersimpan di perangkat dan tidak diterima; ajukan koreksi presensi dengan dokumen.",
        "This tap was kept on the device for too long and is not taken; ask for a correction with a document.");

    public static readonly Violation InFuture = new(
        "PRG-043", "Waktu tap lebih lambat dari waktu pengiriman; periksa jam perangkat.", "The time of the tap is later than that of sending; check the clock of the device.");

    public static readonly Violation NumberUnknown = new(
        "PRG-044", "Nomor pengguna mesin ini tidak ada dalam daftar nomor.", "The list of numbers does not have this user number.");

    public static readonly Violation PersonUnsaid = new(
        "PRG-045", "Sebut satu: NIP, atau nomor pengguna bila mesin memakai daftar nomor.", "Name one: a NIP, or a user number where the machine has a list of numbers.");

    public static readonly Violation TimeUnusable = new(
        "PRG-046", "Waktu harus berbentuk 2026-03-02T07:31:05, dengan atau tanpa selisih zona.", "A time looks like 2026-03-02T07:31:05, with or without an offset.");

    public static readonly Violation TwiceInBatch = new(
        "PRG-047", "Tap ini sudah ada pada baris lain dalam kiriman ini.", "Another line of this batch is the same tap.");

    public static readonly Violation NumbersUnusable = new(
        "PRG-048", "Daftar nomor berisi paling banyak 20.000 baris; tiap nomor 1 sampai 24 huruf atau angka, tidak berulang.",
        "A list of numbers has at most 20,000 lines; each number has 1 to 24 letters or digits and comes once.");

    public static readonly Violation CounterMissing = new(
        "PRG-049", "Penghitung tap wajib diisi untuk tap yang tersimpan di ponsel.", "A tap that was kept on a phone needs its count.");
}
