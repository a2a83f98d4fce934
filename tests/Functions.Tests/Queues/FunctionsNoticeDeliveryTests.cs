using System.Text.Json;
using System.Text.Json.Nodes;
using EPerformance.Contracts;
using EPerformance.Functions.Queues;
using EPerformance.TestKit.Delivery;
using EPerformance.TestKit.Ports;
using QueueNames = EPerformance.Application.Jobs.Queues;

namespace EPerformance.Functions.Tests.Queues;

/// <summary>The contract of every host, by the queue triggers. Between them stands what the Functions host does with a message that fails.</summary>
public sealed class FunctionsNoticeDeliveryTests : NoticeDeliveryContract
{
    protected override Task<IDeliveryHost> OpenAsync() => Task.FromResult<IDeliveryHost>(new TriggerHost());

    private sealed class TriggerHost : IDeliveryHost
    {
        private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };
        private readonly MemoryDelivery _ports = new();

        public TriggerHost() => Rig = new DeliveryRig(_ports, _ports, _ports, _ports);

        public DeliveryRig Rig { get; }

        public async Task EmptyQueuesAsync()
        {
            var functions = new NoticeQueues(Rig.Handle);
            while (_ports.Sent is [var (queue, text), ..])
            {
                _ports.Sent.RemoveAt(0);
                if (queue == QueueNames.NoticesPoison)
                    await functions.PutAsideAsync(text, TestContext.Current.CancellationToken);
                else
                    await DeliverAsync(functions, text);
            }
        }

        public ValueTask DisposeAsync()
        {
            Rig.Dispose();
            return ValueTask.CompletedTask;
        }

        private async Task DeliverAsync(NoticeQueues functions, string text)
        {
            for (var delivery = 1; delivery <= QueueNames.Deliveries; delivery++)
            {
                try
                {
                    await functions.DeliverAsync(text, new QueueContext(delivery), TestContext.Current.CancellationToken);
                    return;
                }
                catch (Exception failed) when (failed is not OperationCanceledException)
                {
                    // Comes again.
                }
            }

            // The host writes JSON anew, indented.
            await _ports.SendAsync(QueueNames.NoticesPoison, JsonNode.Parse(text)!.ToJsonString(Indented), default);
        }
    }
}
