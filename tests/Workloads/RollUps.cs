using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.RollUp;
using EPerformance.Storage;
using EPerformance.Storage.Appraisal;
using EPerformance.Storage.EarlyWarnings;
using EPerformance.Storage.RollUp;
using EPerformance.TestKit.Periods;

namespace EPerformance.Workloads;

/// <summary>The figures of a published period are gathered for people and units.</summary>
public sealed class RollUps : IWorkload
{
    /// <summary>From when everybody works there.</summary>
    public string Since { get; init; } = "2026-03-30";

    public string Name => "roll-up";

    public string Unit => "person";

    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        var rig = await ClosedMonth.PrepareAsync(clients, new BigAgency(size) { Since = Since }, stop);
        await PeriodRuns.PublishAsync(rig);
        return new PreparedWork(token => Of(clients, rig).RunAsync(PeriodRig.Id("2026-03"), 1, token), rig);
    }

    internal static RollUpPeriod Of(StorageClients clients, PeriodRig rig) => new(
        rig.Ports.Frozen, rig.Ports.Results, new RatingStore(clients), new EvaluationStore(clients), new RollUpStore(clients), rig.Ports.Buckets, new RaiseWarnings(new WarningStore(clients), rig.Clock), rig.Clock);
}
