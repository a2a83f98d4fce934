using EPerformance.Application.Organisation;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Organisation;

/// <summary>What one process knows of what another one imported, and when.</summary>
public sealed class OrganisationCacheTests
{
    [Fact]
    public async Task The_first_import_through_another_process_is_known_after_a_second_and_a_later_one_after_a_minute()
    {
        var stop = TestContext.Current.CancellationToken;
        var (store, clock) = (new MemoryOrganisation(null), new FixedClock("2026-03-02T00:00:00Z"));
        using var cache = new OrganisationCache(store, clock);
        Assert.Null(await cache.CurrentAsync(stop));

        await store.ReplaceAsync(SampleOrganisation.Facts(), null, null!, stop);
        clock.Pass(TimeSpan.FromMilliseconds(999));
        Assert.Null(await cache.CurrentAsync(stop));
        clock.Pass(TimeSpan.FromMilliseconds(1));
        Assert.Equal("v2", (await cache.CurrentAsync(stop))!.Version);

        await store.ReplaceAsync(SampleOrganisation.Facts(), "v2", null!, stop);
        clock.Pass(TimeSpan.FromMilliseconds(59_999));
        Assert.Equal("v2", (await cache.CurrentAsync(stop))!.Version);
        clock.Pass(TimeSpan.FromMilliseconds(1));
        Assert.Equal("v3", (await cache.CurrentAsync(stop))!.Version);
    }
}
