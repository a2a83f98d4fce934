using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Access;

/// <summary>Refusals that any use case may give, whatever its area.</summary>
public static class AccessViolations
{
    public static readonly Violation NotYours = new(
        "ACC-001",
        "Anda tidak berwenang atas data ini.",
        "You have no right to this data.");

    public static readonly Violation NotFound = new(
        "ACC-002",
        "Data tidak ditemukan.",
        "There is no such thing.");

    /// <summary>The ETag that the caller saw is not the current one.</summary>
    public static readonly Violation ChangedMeanwhile = new(
        "ACC-003",
        "Data sudah berubah sejak Anda membacanya; muat ulang lalu coba lagi.",
        "It has changed since you read it; load it again and retry.");
}
