using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Functions.Orchestrations.PeriodRun.V1;
using Grpc.Core;

namespace EPerformance.Functions.Engine;

/// <summary>An orchestration per period, from its closing on. What it could not be told, the round of the timer finds.</summary>
public sealed class DurablePeriodEngine(TaskHub hub, ILogger<DurablePeriodEngine> log) : IPeriodEngine
{
    public static string InstanceOf(PeriodId id) => $"P!{id}";

    public async Task ChangedAsync(StoredPeriod period, CancellationToken cancellationToken)
    {
        try
        {
            await hub.StartOrTellAsync(PeriodRunOrchestration.Name, InstanceOf(period.Id), InputOf(period), PeriodRunOrchestration.Changed, period.Cause ?? "", cancellationToken)
                .ConfigureAwait(false);
        }
        catch (Exception error) when (error is RpcException or TimeoutException or InvalidOperationException)
        {
            log.LogWarning(error, "The engine could not be told of period {Period}; the next round will", period.Id);
        }
    }

    /// <summary>Starts the run unless it goes on already: then it comes to the next step by itself.</summary>
    /// <exception cref="RpcException">The engine cannot be reached.</exception>
    public Task<bool> StartAsync(StoredPeriod period, CancellationToken cancellationToken) =>
        hub.StartAsync(PeriodRunOrchestration.Name, InstanceOf(period.Id), InputOf(period), cancellationToken);

    private static PeriodRunOrchestration.Input InputOf(StoredPeriod period) => new(period.Id.ToString(), period.Cause);
}
