using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.EarlyWarnings;

/// <summary>Every refusal about early warnings.</summary>
public static class WarningViolations
{
    public static readonly Violation OwnWarning = new(
        "EWS-001", "Peringatan ini tentang Anda sendiri; pejabat lain yang menanganinya.", "The warning is about yourself; another officer handles it.");

    public static readonly Violation AlreadyDecided = new(
        "EWS-002", "Peringatan ini sudah dinyatakan selesai.", "The warning has been decided.");

    public static readonly Violation NoLonger = new(
        "EWS-003", "Peringatan ini tidak lagi ada dalam data periode.", "The figures of the period do not give the warning any more.");

    public static readonly Violation NoteMissing = new(
        "EWS-004", "Catatan wajib diisi, paling banyak 1.000 karakter.", "A note is needed, of at most 1,000 characters.");

    public static readonly Violation ThresholdsUnusable = new(
        "EWS-005", "Ambang di luar batas yang masuk akal; lihat batas tiap ambang pada dokumentasi.", "A threshold is outside its sensible bounds; the documentation says which.");
}
