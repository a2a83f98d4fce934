using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.WorkOrders;

/// <summary>Every refusal about work orders and the workload that comes of them.</summary>
public static class WorkOrderViolations
{
    public static readonly Violation ContentUnusable = new(
        "WOR-001", "Isi penugasan tidak lengkap atau tidak sah; lihat daftar errors.", "The work order is incomplete or not valid; see errors.");

    public static readonly Violation IsOver = new(
        "WOR-002", "Penugasan ini sudah ditutup atau dibatalkan.", "This work order is closed or cancelled.");

    public static readonly Violation ReasonMissing = new(
        "WOR-003", "Alasan wajib diisi, paling banyak 1.000 karakter.", "A reason is obligatory, of 1,000 characters at most.");

    public static readonly Violation NotOfOrder = new(
        "WOR-004", "Pegawai ini tidak (lagi) memegang penugasan ini.", "This person has no part in this work order, or has it no more.");

    public static readonly Violation ToldFinished = new(
        "WOR-005", "Penugasan sudah dilaporkan selesai.", "The work order was told to be finished.");

    public static readonly Violation NotFinished = new(
        "WOR-006", "Penugasan ini tidak sedang dilaporkan selesai.", "The work order is not told to be finished.");

    public static readonly Violation DoneOutside = new(
        "WOR-007", "Capaian harus 0 sampai kuantitas yang ditugaskan.", "What is done lies between 0 and the quantity that was asked for.");

    public static readonly Violation DeadlinePast = new(
        "WOR-008", "Batas waktu tidak boleh sebelum hari ini.", "The deadline must not lie before today.");

    public static readonly Violation NotSuperior = new(
        "WOR-009", "Penugasan diberikan dan diubah oleh atasan dari semua pegawai yang ditugasi.", "A work order is given and changed by somebody who stands above all its people.");

    public static readonly Violation NotForLine = new(
        "WOR-010", "Baris menyebut penugasan yang tidak ada, dibatalkan, atau bukan milik pegawai ini.", "A line names a work order that is not there, was cancelled, or is none of this person's.");

    public static readonly Violation MonthOver = new(
        "WOR-011", "Beban kerja ditunjukkan untuk bulan ini dan sebelas bulan berikutnya.", "The workload is shown of this month and the eleven that follow.");

    public static readonly Violation UnitTooLarge = new(
        "WOR-012", "Unit ini memiliki lebih dari 500 pegawai; mintalah unit di bawahnya.", "This unit has more than 500 people; ask for the units below it.");

    public static readonly Violation WordUnusable = new(
        "WOR-013", "Keterangan paling banyak 1.000 karakter yang dapat dibaca.", "A note has 1,000 readable characters at most.");
}
