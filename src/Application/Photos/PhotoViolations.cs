using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Photos;

/// <summary>Refusals of photos. None of them is about a tap that has no photo.</summary>
public static class PhotoViolations
{
    public static readonly Violation TypeRefused = new(
        "FOT-001",
        "Foto harus berupa image/jpeg atau image/png, dan isinya harus sesuai.",
        "A photo must be image/jpeg or image/png, and its content must be that.");

    public static readonly Violation SizeRefused = new(
        "FOT-002",
        "Foto kosong atau terlalu besar (Photos:MostBytes).",
        "The photo is empty or too large (Photos:MostBytes).");

    public static readonly Violation NotThere = new(
        "FOT-003",
        "Foto ini tidak diunggah, atau masa simpannya sudah berakhir.",
        "This photo was not uploaded, or its time is over.");

    public static readonly Violation NameUnusable = new(
        "FOT-004",
        "Nama foto harus seperti yang diberikan bersama tautan unggah.",
        "The name of a photo must be as it was given with the link to upload it.");
}
