using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Development;

/// <summary>Refusals that exist in Development only.</summary>
public static class DevelopmentViolations
{
    public static readonly Violation ClockOutside = new(
        "DEV-001",
        "Waktu harus antara tahun 2000 dan 2099, dan hanya dapat dimajukan.",
        "The time must be between the years 2000 and 2099, and is only advanced forward.");

    public static readonly Violation TokenTooLong = new(
        "DEV-002",
        "Masa berlaku token harus 1 sampai 8.784 jam.",
        "A token lasts 1 to 8,784 hours.");

    public static readonly Violation TooManyTokens = new(
        "DEV-005",
        "Paling banyak 5.000 token sekaligus.",
        "At most 5,000 tokens at once.");

    public static readonly Violation JobBusy = new(
        "DEV-003",
        "Pekerjaan ini sedang dijalankan oleh proses lain.",
        "Another process is running this job.");
}
