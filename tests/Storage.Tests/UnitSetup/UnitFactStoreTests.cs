using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.UnitSetup;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Storage.Tests.UnitSetup;

/// <summary>What administrators set up, on tables.</summary>
public sealed class UnitFactStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly RecordedUnitFact[] Changes =
    [
        Recorded(1, "a", new UnitFact.Schedule(new PatternAssignment(null, Sample.Range("2026-03-09", "2026-03-10"), "BJ", null))),
        Recorded(2, "b", new UnitFact.Swap(new SwappedDay(Nip.Parse("4"), Sample.Date("2026-03-06"), Sample.Date("2026-03-07")))),
        Recorded(3, "c", new UnitFact.Roster(Nip.Parse("4"), new CivilMonth(2026, 4), [.. Enumerable.Range(1, 30).Select(day => new RosterShift(new DateOnly(2026, 4, day), new TimeOnly(20, 0), new TimeOnly(7, 0)))])),
        Recorded(4, "d", new UnitFact.Place(new Location("POS-1", "BJ", AgencyZone.Wit, new Geofence(new GeoPoint(-2.5m, 140.7m), 100)), Sample.Range("2026-03-09", "2027-03-09"))),
        Recorded(5, "a", new UnitFact.Schedule(new PatternAssignment(null, Sample.Range("2026-03-09", "2026-03-10"), "BJ", null))) with
        {
            EndedOn = Sample.Date("2026-03-09"), EndedBy = Nip.Parse("A6"), EndedAt = FixedClock.Parse("2026-03-03T01:00:00Z"), EndReason = "Batal",
        },
    ];

    [Fact]
    public async Task Changes_are_written_one_after_the_other_and_read_as_of_any_of_them()
    {
        var store = new UnitFactStore(Clients);
        Assert.Equal(0, await store.NumberAsync(Stop));
        Assert.Empty(await store.ReadAsync(0, int.MaxValue, Stop));

        foreach (var change in Changes)
            Assert.Equal(SaveResult.Saved, await store.AppendAsync(change, Stop));
        Assert.Equal(SaveResult.Changed, await store.AppendAsync(Changes[4], Stop));
        Assert.Equal(SaveResult.Changed, await store.AppendAsync(Recorded(7, "e", Changes[1].Fact), Stop));

        Assert.Equal(5, await store.NumberAsync(Stop));
        Assert.Equal(Changes, await store.ReadAsync(0, int.MaxValue, Stop));
        Assert.Equal(Changes[2..4], await store.ReadAsync(2, 4, Stop));
        Assert.Empty(await store.ReadAsync(5, int.MaxValue, Stop));
        Assert.Empty(await store.ReadAsync(0, 0, Stop));
    }

    [Fact]
    public async Task Of_two_who_record_at_once_one_has_to_look_again()
    {
        var store = new UnitFactStore(Clients);

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(index => store.AppendAsync(Recorded(1, $"{index}", Changes[0].Fact), Stop)));

        Assert.Single(results, SaveResult.Saved);
        Assert.Single(await store.ReadAsync(0, int.MaxValue, Stop));
    }

    [Fact]
    public async Task The_organisation_knows_of_it_within_a_minute_and_reads_only_what_is_new()
    {
        var (store, clock) = (new UnitFactStore(Clients), new FixedClock("2026-03-02T02:00:00Z"));
        using var cache = new OrganisationCache(new MemoryOrganisation(SampleOrganisation.Facts()), clock, setup: store);
        await store.AppendAsync(Changes[0], Stop);
        var before = (await cache.CurrentAsync(Stop))!;
        Assert.True(before.Calendar.IsWorkday("BJ", Sample.Date("2026-03-06")));
        Assert.False(before.Calendar.IsWorkday("BJ", Sample.Date("2026-03-09")));

        await store.AppendAsync(Changes[1], Stop);
        clock.Pass(TimeSpan.FromSeconds(61));
        using var scope = Clients.Transactions.Begin();
        var after = (await cache.CurrentAsync(Stop))!;

        Assert.Equal((2, before.Version), (after.Setup.Number, after.Version));
        Assert.False(after.IsWorkday(after.People[Nip.Parse("4")], Sample.Date("2026-03-06")));
        Assert.Equal(2, scope.Tally.Total);
        clock.Pass(TimeSpan.FromSeconds(61));
        Assert.Same(after, await cache.CurrentAsync(Stop));
        Assert.Equal(3, scope.Tally.Total);
    }

    private static RecordedUnitFact Recorded(int number, string id, UnitFact fact) => new(number, id, fact, "ST 1", Nip.Parse("A6"), FixedClock.Parse("2026-03-02T01:00:00Z"));
}
