using EPerformance.Domain.Periods;
using EPerformance.Storage;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Workloads;

/// <summary>A period of which every day is closed: from its closing to the published run.</summary>
public sealed class PeriodRuns : IWorkload
{
    /// <summary>From when everybody works there: fewer days are fewer rows.</summary>
    public string Since { get; init; } = "2024-01-01";

    public string Name => "period run";

    public string Unit => "person";

    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        var rig = await ClosedMonth.PrepareAsync(clients, new BigAgency(size) { Since = Since }, stop);
        return new PreparedWork(_ => PublishAsync(rig), rig);
    }

    internal static async Task PublishAsync(PeriodRig rig)
    {
        var period = await rig.RunAsync(PeriodRig.Id("2026-03"));
        if (period.State is not PeriodState.Published)
            throw new ScenarioException($"the period is {period.State}");
    }
}
