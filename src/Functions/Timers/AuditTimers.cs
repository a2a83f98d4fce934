using EPerformance.Application.Audit;
using EPerformance.Application.Jobs;

namespace EPerformance.Functions.Timers;

/// <summary>Seals what was recorded.</summary>
public sealed class AuditTimers(SealAudit seal, ILogger<AuditTimers> log)
{
    [Function("seal-audit")]
    public async Task SealAsync([TimerTrigger(Schedules.SealAuditTimes)] TimerInfo timer, CancellationToken cancellationToken)
    {
        if (await seal.RunAsync(cancellationToken).ConfigureAwait(false) is { } sealedRows)
            log.LogInformation("Sealed {Rows} audit rows", sealedRows);
    }
}
