using EPerformance.Contracts;
using EPerformance.Domain.Approvals;
using EPerformance.Storage;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Contracts;

/// <summary>The contract of every host, on the engine within the process and a real storage emulator.</summary>
public sealed class SelfHostLifecycleTests(AzuriteFixture azurite) : SubmissionLifecycleContract
{
    protected override async Task<ILifecycleHost> OpenAsync(LastOutcome last = LastOutcome.EscalateToHr)
    {
        var instance = await azurite.NewInstanceAsync();
        var clients = new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix });
        var rig = new SubmissionRig(new SubmissionStore(clients), new InboxTable(clients), new DueTable(clients), new NoticeTable(clients), new ActivityMonths(clients))
        {
            Policy = new ApprovalPolicy(60, 120, null, last),
        };
        return new Host(rig, new ScanningEngine(rig.Clock, rig.DueList, rig.Scan, rig, clients));
    }

    private sealed class Host(SubmissionRig rig, ScanningEngine engine) : ILifecycleHost
    {
        public SubmissionRig Rig => rig;

        public Task PassAsync(string until) => engine.PassAsync(until);

        public Task SettleAsync() => engine.SettleAsync();

        public void SetEngineDown(bool isDown) => engine.SetEngineDown(isDown);

        public ValueTask DisposeAsync() => engine.DisposeAsync();
    }
}
