using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Devices;

/// <summary>Every refusal around registered machines and kiosks.</summary>
public static class DeviceViolations
{
    public static readonly Violation NotRegistered = new(
        "PRG-001", "Akun ini bukan mesin presensi atau kios yang terdaftar.", "This account is no registered machine or kiosk.");

    public static readonly Violation DeviceOut = new(
        "PRG-002", "Akses perangkat ini ditutup atau telah diakhiri; hubungi bagian kepegawaian.", "This device is locked or has ended; ask the personnel office.");

    public static readonly Violation DeviceEnded = new(
        "PRG-003", "Perangkat ini telah diakhiri dan tidak dapat dipakai lagi; daftarkan perangkat baru.", "This device has ended and cannot be used again; register a new one.");

    public static readonly Violation IdUnusable = new(
        "PRG-004", "Kode perangkat harus 1 sampai 32 huruf, angka, atau . _ -", "The id of a device has 1 to 32 letters, digits and . _ -");

    public static readonly Violation NameUnusable = new(
        "PRG-005", "Nama perangkat wajib diisi, paling banyak 100 karakter.", "A device has a name of at most 100 characters.");

    public static readonly Violation LocationUnknown = new(
        "PRG-006", "Lokasi ini tidak ada dalam data organisasi.", "This location is not in the organisation.");

    /// <summary>Also when the first answer was lost: then a new secret is asked for.</summary>
    public static readonly Violation IdTaken = new(
        "PRG-007",
        "Kode perangkat ini sudah terdaftar. Jika rahasianya hilang, minta rahasia baru.",
        "A device with this id is registered already. If its secret was lost, ask for a new one.");

    public static readonly Violation ReasonUnusable = new(
        "PRG-008", "Alasan wajib diisi, paling banyak 500 karakter.", "A reason is needed, of at most 500 characters.");

    public static readonly Violation TooManyDevices = new(
        "PRG-009", "Jumlah perangkat terdaftar sudah mencapai batas (2.000).", "The most devices that an instance has (2,000) are registered.");
}
