using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Evidence;

/// <summary>Refusals of files.</summary>
public static class EvidenceViolations
{
    public static readonly Violation TypeRefused = new(
        "EVI-001",
        "Bukti harus berupa image/jpeg, image/png atau application/pdf, dan isinya harus sesuai.",
        "Evidence must be image/jpeg, image/png or application/pdf, and its content must be that.");

    public static readonly Violation SizeRefused = new(
        "EVI-002",
        "Berkas bukti kosong atau terlalu besar (Evidence:MostBytes).",
        "The file of evidence is empty or too large (Evidence:MostBytes).");

    public static readonly Violation NotUploaded = new(
        "EVI-003",
        "Berkas bukti ini belum diunggah.",
        "This file of evidence has not been uploaded.");

    public static readonly Violation OfOther = new(
        "EVI-004",
        "Berkas bukti ini milik orang lain.",
        "This file of evidence is another person's.");
}
