using EPerformance.Application.Periods;

namespace EPerformance.Application.Ports;

/// <summary>
/// What goes on after a change of a period: freezing, calculating, locking, exporting. Told after the change was stored, perhaps twice; a
/// change that it was not told of is found by the engine's round (<see cref="AdvancePeriods"/>).
/// </summary>
public interface IPeriodEngine
{
    Task ChangedAsync(StoredPeriod period, CancellationToken cancellationToken);
}

/// <summary>For hosts whose engine goes round by itself.</summary>
public sealed class UntoldPeriodEngine : IPeriodEngine
{
    public Task ChangedAsync(StoredPeriod period, CancellationToken cancellationToken) => Task.CompletedTask;
}
