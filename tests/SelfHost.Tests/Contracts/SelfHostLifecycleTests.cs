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
        return new ScanningHost(rig, clients);
    }

    /// <summary>Looks at the due list whenever something in it is due, as the worker does every minute. Down, it does not look.</summary>
    private sealed class ScanningHost(SubmissionRig rig, StorageClients clients) : ILifecycleHost
    {
        private bool _isDown;

        public SubmissionRig Rig => rig;

        public async Task PassAsync(string until)
        {
            var end = FixedClock.Parse(until);
            while (!_isDown && await NextAsync(end) is { } next)
            {
                rig.Clock.At(next);
                await rig.Scan.RunAsync(TestContext.Current.CancellationToken);
            }

            rig.Clock.At(end);
        }

        /// <summary>Everything that follows from a change is done with it.</summary>
        public Task SettleAsync() => Task.CompletedTask;

        public void SetEngineDown(bool isDown) => _isDown = isDown;

        public ValueTask DisposeAsync()
        {
            rig.Dispose();
            clients.Dispose();
            return ValueTask.CompletedTask;
        }

        private async Task<DateTimeOffset?> NextAsync(DateTimeOffset end)
        {
            DateTimeOffset? next = null;
            await foreach (var entry in rig.DueList.UntilAsync(end, TestContext.Current.CancellationToken))
            {
                // An entry that stays after its look is looked at again a minute later.
                var at = entry.At > rig.Clock.GetUtcNow() ? entry.At : rig.Clock.GetUtcNow().AddMinutes(1);
                next = next < at ? next : at;
            }

            return next <= end ? next : null;
        }
    }
}
