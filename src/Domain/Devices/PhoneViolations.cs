using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Devices;

/// <summary>Every refusal around people's phones.</summary>
public static class PhoneViolations
{
    public static readonly Violation OtherPhone = new(
        "PRG-020",
        "Presensi hanya dari ponsel Anda yang terdaftar. Ajukan ganti ponsel, atau nyatakan bila ponsel ini dipinjam.",
        "Tap with your own registered phone. Ask for a change of phone, or say so if this one is lent.");

    public static readonly Violation AlreadyYours = new(
        "PRG-021", "Ponsel ini sudah terdaftar sebagai ponsel Anda.", "This phone is registered as yours already.");

    public static readonly Violation TooSoon = new(
        "PRG-022",
        "Ponsel Anda baru saja diganti; penggantian berikutnya belum dapat diajukan. Bila mendesak, hubungi bagian kepegawaian.",
        "Your phone was changed not long ago and cannot be changed again yet. If it is urgent, ask the personnel office.");

    public static readonly Violation NothingAsked = new(
        "PRG-023", "Tidak ada pengajuan ganti ponsel yang sedang menunggu.", "No change of phone is waiting.");

    public static readonly Violation NothingBound = new(
        "PRG-024", "Pegawai ini belum memiliki ponsel terdaftar.", "No phone is registered for this person.");

    public static readonly Violation PhoneUnusable = new(
        "PRG-025", "Kode ponsel harus 1 sampai 64 huruf, angka, atau . _ - :", "The id of a phone must be 1 to 64 letters, digits and . _ - :");
}
