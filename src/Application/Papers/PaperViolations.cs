using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Papers;

/// <summary>Every refusal around lists, slips and transfer files.</summary>
public static class PaperViolations
{
    public static readonly Violation UnknownFormat = new(
        "PAP-001",
        "Format harus salah satu dari: csv, json, pdf, xlsx.",
        "The format has to be one of: csv, json, pdf, xlsx.");

    public static readonly Violation TooLongForPdf = new(
        "PAP-002",
        "Daftar ini terlalu panjang untuk satu PDF; ambil per unit, atau sebagai xlsx atau csv.",
        "This list is too long for one PDF; take it by unit, or as xlsx or csv.");

    public static readonly Violation AccountMissing = new(
        "PAP-003",
        "Ada pegawai tanpa nomor rekening dalam data yang dibekukan (bank_accounts.csv); lihat errors.",
        "Some people have no bank account in the frozen facts (bank_accounts.csv); see errors.");
}
