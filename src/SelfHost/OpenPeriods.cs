using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;

namespace EPerformance.SelfHost;

/// <summary>No period is closed through this host yet, so the facts of every day may change.</summary>
internal sealed class OpenPeriods : IPeriodGate
{
    public ValueTask<Violation?> RefusalAsync(DateOnly date, CancellationToken cancellationToken) => ValueTask.FromResult<Violation?>(null);
}
