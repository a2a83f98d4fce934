using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Ports;

/// <summary>Whether the facts of a day may still change. Asked at every check-in, so the answer has to come from memory.</summary>
public interface IPeriodGate
{
    /// <summary>Why not, or <c>null</c> while the day's period is open.</summary>
    ValueTask<Violation?> RefusalAsync(DateOnly date, CancellationToken cancellationToken);
}
