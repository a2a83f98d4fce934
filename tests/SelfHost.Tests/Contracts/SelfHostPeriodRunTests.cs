using EPerformance.Application.Periods;
using EPerformance.Contracts;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Organisation;
using EPerformance.Storage.Periods;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.SelfHost.Tests.Contracts;

/// <summary>The contract of every host, on the engine's round and a real storage emulator.</summary>
public sealed class SelfHostPeriodRunTests(AzuriteFixture azurite) : PeriodRunContract
{
    protected override async Task<IPeriodHost> OpenAsync()
    {
        var instance = await azurite.NewInstanceAsync();
        var settings = new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix, Buckets = BucketCount.Four };
        var clients = new StorageClients(settings);
        var ports = new PeriodPorts(
            new OrganisationStore(clients), new PunchStore(clients), new DayStore(clients), new UnitDayStore(clients), new ClosedDays(clients), new ActivityMonths(clients),
            new PeriodStore(clients), new FrozenFacts(clients), new AllowanceStore(clients), new PeriodExports(clients), new InstanceBuckets(settings));
        await ports.Organisation.ReplaceAsync(SampleOrganisation.Facts(), null, TestContext.Current.CancellationToken);
        return new RoundHost(new PeriodRig(ports, "kaur-3-2022"), clients);
    }

    private sealed class RoundHost(PeriodRig rig, StorageClients clients) : IPeriodHost
    {
        public PeriodRig Rig => rig;

        public async Task GoOnAsync()
        {
            rig.Clock.Later(rig.Settings.Settling);
            IReadOnlyList<PeriodAdvance> round;
            do
                round = await rig.AdvanceAll.RunAsync(null, TestContext.Current.CancellationToken);
            while (round.Any(one => AdvancePeriods.IsForEngine(one.Step) && one.NotBefore is null));
        }

        public ValueTask DisposeAsync()
        {
            rig.Dispose();
            clients.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
