using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Audit;

/// <summary>Refusals of the audit.</summary>
public static class AuditViolations
{
    public static readonly Violation RangeUnusable = new(
        "AUD-001",
        "Rentang harus 1 sampai 31 hari, dari yang lebih awal.",
        "The range must be 1 to 31 days, the earlier first.");

    public static readonly Violation Busy = new(
        "AUD-002",
        "Pemeriksaan lain sedang berjalan; ulangi sebentar lagi.",
        "Another verification is running; repeat it shortly.");

    public static readonly Violation RootUnusable = new(
        "AUD-003",
        "Akar segel adalah 64 angka heksadesimal.",
        "The root of a seal is 64 hexadecimal digits.");
}
