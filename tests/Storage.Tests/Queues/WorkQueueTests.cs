using EPerformance.Storage.Queues;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Queues;

public sealed class WorkQueueTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private WorkQueue Queue => Clients.Queue("work");

    [Fact]
    public async Task A_message_is_hidden_while_it_is_handled_and_gone_when_it_is_done()
    {
        await Queue.SendAsync("S!199001012015032001!20260302 ñ", null, Stop);

        var message = Assert.Single(await Queue.ReceiveAsync(32, TimeSpan.FromSeconds(30), Stop));

        Assert.Equal(("S!199001012015032001!20260302 ñ", 1L), (message.Text, message.Deliveries));
        Assert.Empty(await Queue.ReceiveAsync(32, TimeSpan.FromSeconds(30), Stop));
        Assert.True(await Queue.CompleteAsync(message, Stop));
        Assert.False(await Queue.CompleteAsync(message, Stop));
    }

    [Fact]
    public async Task A_queue_that_does_not_exist_is_empty() => Assert.Empty(await Queue.ReceiveAsync(32, TimeSpan.FromSeconds(30), Stop));

    [Theory]
    [InlineData(WorkQueue.MaxBytes, true)]
    [InlineData(WorkQueue.MaxBytes + 1, false)]
    public async Task A_message_has_at_most_48_KiB(int length, bool fits)
    {
        var refusal = await Record.ExceptionAsync(() => Queue.SendAsync(new string('x', length), null, Stop));

        Assert.Equal(fits, refusal is null);
    }
}
