using EPerformance.Application.Jobs;
using EPerformance.Contracts;
using EPerformance.SelfHost.Workers;
using EPerformance.Storage;
using EPerformance.Storage.Messages;
using EPerformance.Storage.Queues;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using EPerformance.TestKit.Delivery;
using Microsoft.Extensions.Logging.Abstractions;

namespace EPerformance.SelfHost.Tests.Contracts;

/// <summary>The contract of every host, on the worker of this one and a real storage emulator. A failed message comes again after a second instead of minutes.</summary>
public sealed class SelfHostNoticeDeliveryTests(AzuriteFixture azurite) : NoticeDeliveryContract
{
    protected override async Task<IDeliveryHost> OpenAsync()
    {
        var instance = await azurite.NewInstanceAsync();
        var clients = new StorageClients(new StorageSettings { ConnectionString = instance.ConnectionString, Prefix = instance.Prefix });
        var outbox = new OutboxTable(clients, new NoticeTable(clients));
        return new WorkerHost(clients, new DeliveryRig(outbox, outbox, new FailedMessages(clients), new MessageQueue(clients)));
    }

    private sealed class WorkerHost(StorageClients clients, DeliveryRig rig) : IDeliveryHost
    {
        private readonly QueueWorker _worker =
            new(rig.Table, rig.Handle, rig.Receiver, clients, NullLogger<QueueWorker>.Instance) { BetweenDeliveries = TimeSpan.FromSeconds(1) };

        public DeliveryRig Rig => rig;

        public async Task EmptyQueuesAsync()
        {
            var stop = TestContext.Current.CancellationToken;
            while (await clients.Queue(Queues.Notices).CountAsync(stop) + await clients.Queue(Queues.NoticesPoison).CountAsync(stop) > 0)
            {
                var handled = await _worker.HandleAllAsync(Queues.Notices, stop) + await _worker.PutAsideAllAsync(Queues.Notices, stop);
                if (handled == 0)
                    await Task.Delay(50, stop);
            }
        }

        public ValueTask DisposeAsync()
        {
            _worker.Dispose();
            rig.Dispose();
            clients.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
