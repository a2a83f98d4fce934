using EPerformance.Contracts;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Requests;
using EPerformance.Storage;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Requests;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Contracts;

/// <summary>The contract of every host, on the engine within the process and a real storage emulator.</summary>
public sealed class SelfHostRequestTests(AzuriteFixture azurite) : RequestApprovalContract
{
    protected override async Task<IRequestHost> OpenAsync(LastOutcome last = LastOutcome.EscalateToHr)
    {
        var instance = await azurite.NewInstanceAsync();
        var clients = new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix });
        var rig = new RequestRig(
            new RequestStore(clients), new PersonRequestTable(clients), new InboxTable(clients), new DueTable(clients), new NoticeTable(clients), new PunchStore(clients), new ClosedDays(clients))
        {
            Policy = new RequestPolicy { Approval = new ApprovalPolicy(60, 120, null, last) },
        };
        return new Host(rig, new ScanningEngine(rig.Clock, rig.DueList, rig.Scan, rig, clients));
    }

    private sealed class Host(RequestRig rig, ScanningEngine engine) : IRequestHost
    {
        public RequestRig Rig => rig;

        public Task PassAsync(string until) => engine.PassAsync(until);

        public Task SettleAsync() => engine.SettleAsync();

        public void SetEngineDown(bool isDown) => engine.SetEngineDown(isDown);

        public ValueTask DisposeAsync() => engine.DisposeAsync();
    }
}
