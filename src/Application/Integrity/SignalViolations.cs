using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Integrity;

/// <summary>Why a signal is not decided.</summary>
public static class SignalViolations
{
    public static readonly Violation OwnSignal = new(
        "INT-001", "Anda sendiri disebut dalam sinyal ini; pejabat lain yang memutuskannya.", "You are named by this signal yourself; another officer decides it.");

    public static readonly Violation AlreadyDecided = new(
        "INT-002", "Sinyal ini sudah diputuskan.", "This signal has been decided.");

    public static readonly Violation ReasonMissing = new(
        "INT-003", "Alasan wajib diisi, paling banyak 1.000 karakter.", "A reason is needed, of at most 1,000 characters.");
}
