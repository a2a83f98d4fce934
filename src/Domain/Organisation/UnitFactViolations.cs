using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Organisation;

/// <summary>Every refusal about what administrators set up in their unit.</summary>
public static class UnitFactViolations
{
    public static readonly Violation DaysUnusable = new(
        "UNT-001",
        "Masa berlaku harus 1 sampai 366 hari (lokasi 3.660) dan mulai dalam setahun sebelum atau sesudah hari ini; tukar hari paling jauh 31 hari; lokasi tidak berlaku surut.",
        "It lasts 1 to 366 days (a place 3,660) and begins within a year before or after today; days are swapped within 31 days; places are not set up for the past.");

    public static readonly Violation PatternUnknown = new(
        "UNT-002", "Pola kerja tidak ada.", "There is no such work pattern.");

    public static readonly Violation OwnSchedule = new(
        "UNT-003",
        "Tidak seorang pun mengatur jadwal kerjanya sendiri, termasuk lewat jadwal unitnya; admin unit di atasnya atau kepegawaian yang mengaturnya.",
        "Nobody sets up the own schedule, nor by that of the own unit; an administrator of the unit above or the personnel office does.");

    public static readonly Violation Overlap = new(
        "UNT-004", "Sudah ada pengaturan lain untuk hari-hari itu; akhiri dahulu.", "Something else is set up for these days; end it first.");

    public static readonly Violation HasEnded = new(
        "UNT-005", "Pengaturan ini sudah diakhiri.", "It was ended already.");

    public static readonly Violation SwapUnusable = new(
        "UNT-006", "Tukar hari memerlukan satu hari kerja yang dilepas dan satu hari libur yang dikerjakan.", "A swap needs a working day that is given up and a free day that is worked.");

    public static readonly Violation WorksByRoster = new(
        "UNT-007", "Pegawai ini bekerja menurut roster pada bulan itu; ubah rosternya.", "The person works by a roster in that month; change the roster.");

    public static readonly Violation RosterUnusable = new(
        "UNT-008",
        "Giliran harus dalam bulan itu, tidak tumpang tindih, paling banyak dua sehari, dan tidak lebih dari 24 jam terus-menerus.",
        "Shifts lie within the month, do not overlap, are two a day at most and not more than 24 hours on end.");

    public static readonly Violation PlaceUnusable = new(
        "UNT-009",
        "Lokasi memerlukan kode 1 sampai 64 huruf, angka, atau . _ -, titik di bumi, dan radius 1 sampai 5.000 meter.",
        "A place needs a code of 1 to 64 letters, digits and . _ -, a point on the earth and a radius of 1 to 5,000 metres.");

    public static readonly Violation PlaceTaken = new(
        "UNT-010", "Kode lokasi ini sudah dipakai.", "This code of a place is taken.");

    public static readonly Violation TextMissing = new(
        "UNT-011", "Surat atau alasan wajib diisi, paling banyak 200 karakter.", "A letter or reason is obligatory, of 200 characters at most.");
}
