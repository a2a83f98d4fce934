using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Catalogue;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Catalogue;

/// <summary>The catalogue on tables.</summary>
public sealed class CatalogueStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-02T02:00:00Z");

    [Fact]
    public async Task What_is_kept_is_read_again_with_its_history()
    {
        var store = new CatalogueStore(Clients);
        Assert.Equal((0, 0), (await store.VersionAsync(Stop), (await store.ReadAsync(Stop)).Items.Count));

        Assert.Equal(SaveResult.Saved, await store.SaveAsync(await store.ReadAsync(Stop), [Change("ATENSI/1"), Change("A-2")], Stop));

        var read = await store.ReadAsync(Stop);
        Assert.Equal((1, "A-2,ATENSI/1"), (read.Version, string.Join(',', read.Items.Select(item => item.Code))));
        var version = Assert.Single(read.Items[1].Versions);
        Assert.Equal(Change("ATENSI/1").After.Versions[0], version);
        Assert.Equal(2.5m, version.Content.Weight);
        var audit = Assert.Single(await store.HistoryAsync("ATENSI/1", 0, 25, Stop));
        Assert.Equal((1, Nip.Parse("H1"), At, 1), (audit.Version, audit.By, audit.At, audit.Events.Count));
        Assert.Empty(await store.HistoryAsync("ATENSI/1", 1, 25, Stop));
    }

    [Fact]
    public async Task Of_two_changes_on_one_version_one_is_written_whatever_items_they_are_about()
    {
        var store = new CatalogueStore(Clients);
        var nothing = await store.ReadAsync(Stop);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(nothing, [Change("A1")], Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(nothing, [Change("A2")], Stop));
        var one = await store.ReadAsync(Stop);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(one, [Change("A3")], Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(one, [Change("A4")], Stop));

        Assert.Equal(["A1", "A3"], (await store.ReadAsync(Stop)).Items.Select(item => item.Code));
    }

    [Fact]
    public async Task As_many_as_may_be_written_at_once_are_one_transaction()
    {
        var store = new CatalogueStore(Clients);
        var before = await store.ReadAsync(Stop);
        await store.SaveAsync(before, [Change("A0")], Stop);
        var read = await store.ReadAsync(Stop);

        using var scope = Clients.Transactions.Begin();
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(read, [.. Enumerable.Range(1, ICatalogueStore.MostAtOnce).Select(number => Change($"A{number}"))], Stop));

        Assert.Equal(1, scope.Tally.Total);
        Assert.Equal(1, await CountAsync(() => store.VersionAsync(Stop)));
    }

    private async Task<long> CountAsync(Func<Task> work)
    {
        using var scope = Clients.Transactions.Begin();
        await work();
        return scope.Tally.Total;
    }

    private static ItemChange Change(string code)
    {
        var content = new ItemContent("Menyusun laporan asesmen", "dokumen", 60, 2.5m, "UTAMA", ItemSource.BudgetLine, "524.001") { Serves = ["A9"], Position = "Analis" };
        var proposed = new CatalogueEvent.Proposed(Nip.Parse("H1"), 1, Sample.Date("2026-01-01"), content, At);
        return new ItemChange(CatalogueDecider.Evolve(new CatalogueItem(code, []), proposed), [proposed]);
    }
}
