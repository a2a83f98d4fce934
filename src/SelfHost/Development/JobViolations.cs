using EPerformance.Domain.Primitives;

namespace EPerformance.SelfHost.Development;

/// <summary>Refusals to run a job by hand.</summary>
internal static class JobViolations
{
    public static readonly Violation JobFailed = new(
        "DEV-004",
        "Pekerjaan gagal; lihat log.",
        "The job failed; see the log.");
}
