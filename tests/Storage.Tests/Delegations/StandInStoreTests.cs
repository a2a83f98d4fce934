using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Delegations;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Storage.Tests.Delegations;

/// <summary>Stand-ins on tables.</summary>
public sealed class StandInStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-02T02:00:00Z");

    private static readonly RecordedStandIn One = new(
        "a", new StandIn(StandInKind.Plh, Nip.Parse("2"), Nip.Parse("3"), Sample.Range("2026-03-02", "2026-03-06"), "SPRIN 1/2026"), Nip.Parse("1"), At, null, null);

    [Fact]
    public async Task What_is_recorded_is_read_again_and_written_only_onto_what_was_read()
    {
        var store = new StandInStore(Clients);
        var nothing = await store.ReadAsync(Stop);
        Assert.Equal((0, 0, 0), (nothing.Version, nothing.Items.Count, await store.VersionAsync(Stop)));

        Assert.Equal(SaveResult.Saved, await store.SaveAsync(nothing, One, Nip.Parse("1"), At, Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(nothing, One with { Id = "b" }, Nip.Parse("1"), At, Stop));
        var read = await store.ReadAsync(Stop);
        Assert.Equal([One], read.Items);
        var ended = One with { EndedOn = Sample.Date("2026-03-03"), Reason = "Kembali" };
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(read, ended, Nip.Parse("1"), At, Stop));

        Assert.Equal([ended], (await store.ReadAsync(Stop)).Items);
        Assert.Equal(2, await store.VersionAsync(Stop));
    }

    [Fact]
    public async Task The_organisation_knows_of_it_within_a_minute_for_one_small_read_more()
    {
        var (store, clock) = (new StandInStore(Clients), new FixedClock("2026-03-02T02:00:00Z"));
        using var cache = new OrganisationCache(new MemoryOrganisation(SampleOrganisation.Facts()), clock, store);
        var before = (await cache.CurrentAsync(Stop))!;
        Assert.Null(before.Supervision.ChainOf(Nip.Parse("4"), Sample.Date("2026-03-02")).LevelOf(Nip.Parse("3")));

        await store.SaveAsync(await store.ReadAsync(Stop), One, Nip.Parse("1"), At, Stop);
        clock.Pass(TimeSpan.FromSeconds(61));
        using var scope = Clients.Transactions.Begin();
        var after = (await cache.CurrentAsync(Stop))!;

        Assert.Equal(0, after.Supervision.ChainOf(Nip.Parse("4"), Sample.Date("2026-03-02")).LevelOf(Nip.Parse("3")));
        Assert.Equal(before.Version, after.Version);
        Assert.Equal(3, scope.Tally.Total);
        clock.Pass(TimeSpan.FromSeconds(61));
        await cache.CurrentAsync(Stop);
        Assert.Equal(4, scope.Tally.Total);
    }
}
