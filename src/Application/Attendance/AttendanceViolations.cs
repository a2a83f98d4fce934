using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Attendance;

/// <summary>Every refusal around check-in, days and their close.</summary>
public static class AttendanceViolations
{
    public static readonly Violation UnknownPerson = new(
        "ATT-001",
        "Pegawai dengan nomor ini tidak dikenal.",
        "Nobody with this number is known.");

    public static readonly Violation NotEmployed = new(
        "ATT-002",
        "Pegawai tidak memiliki penempatan pada hari ini.",
        "The person has no place of work on this day.");

    public static readonly Violation EventIdMissing = new(
        "ATT-003",
        "event_id wajib diisi.",
        "The event id is missing.");

    public static readonly Violation EventIdUnusable = new(
        "ATT-004",
        "event_id harus 1 sampai 64 huruf, angka, atau . _ - :",
        "The event id must be 1 to 64 letters, digits and . _ - :");

    public static readonly Violation EventIdTaken = new(
        "ATT-005",
        "event_id ini sudah dipakai untuk arah yang lain.",
        "This event id was used for the other direction.");

    public static readonly Violation PositionUnusable = new(
        "ATT-006",
        "Lintang harus -90 sampai 90, bujur -180 sampai 180, dan keduanya diisi bersama.",
        "Latitude must be -90 to 90, longitude -180 to 180, and both given together.");

    public static readonly Violation AccuracyUnusable = new(
        "ATT-007",
        "Akurasi harus 0 sampai 1.000.000 meter.",
        "The accuracy must be 0 to 1,000,000 metres.");

    public static readonly Violation DeviceAhead = new(
        "ATT-008",
        "Jam perangkat lebih cepat dari jam server. Setel jam perangkat secara otomatis.",
        "The clock of the device is ahead of the server's. Let the device set its clock automatically.");

    public static readonly Violation DeviceIdUnusable = new(
        "ATT-009",
        "device_id harus 1 sampai 64 huruf, angka, atau . _ - :",
        "The device id must be 1 to 64 letters, digits and . _ - :");

    public static readonly Violation DirectionMissing = new(
        "ATT-010",
        "Arah presensi harus masuk atau pulang.",
        "The direction must be in or out.");

    public static readonly Violation DayNotOver = new(
        "ATT-011",
        "Hari ini belum berakhir di zona waktu tersebut.",
        "The day is not over in that time zone.");

    public static readonly Violation ShiftsNotOver = new(
        "ATT-020",
        "Giliran kerja hari ini, atau tugas di zona waktu lain, belum berakhir.",
        "Shifts that began on this day, or duty in another time zone, are not over.");

    public static readonly Violation NoOrganisation = new(
        "ATT-012",
        "Data organisasi belum diimpor.",
        "The organisation has not been imported.");
}
