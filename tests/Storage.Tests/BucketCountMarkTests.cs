using EPerformance.TestKit;

namespace EPerformance.Storage.Tests;

public sealed class BucketCountMarkTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    [Fact]
    public async Task An_instance_keeps_the_count_that_it_was_set_up_with()
    {
        await BucketCountMark.CheckAsync(Clients, Stop);
        await BucketCountMark.CheckAsync(Clients, Stop);
        using var others = new StorageClients(Clients.Settings with { Buckets = BucketCount.SixtyFour });

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => BucketCountMark.CheckAsync(others, Stop));

        Assert.Contains("set up with 16 buckets", refusal.Message, StringComparison.Ordinal);
    }
}
