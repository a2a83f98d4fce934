using EPerformance.Application.Devices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Devices;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Devices;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Devices;

public sealed class PhoneStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-02T01:00:00Z");
    private static readonly Nip Budi = Nip.Parse("3"), Sari = Nip.Parse("4");

    [Fact]
    public async Task A_binding_comes_back_as_it_was_kept_and_only_who_read_it_last_changes_it()
    {
        var store = new PhoneStore(Clients);
        var bound = new PhoneBinding(Budi, "a:b._-", 1);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(new PhoneSave(null, bound, Budi, null, At), Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(new PhoneSave(null, bound with { Device = "other" }, Budi, null, At.AddTicks(1)), Stop));

        var kept = (await store.FindAsync(Budi, Stop))!;
        var asked = bound with { Version = 2, Change = new PhoneChange("new", At, At.AddHours(24)), ChangedAt = At.AddDays(-60) };
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(new PhoneSave(kept, asked, Budi, "Rusak", At.AddHours(1)), Stop));

        Assert.Equal(bound, kept.Binding);
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(new PhoneSave(kept, asked with { Version = 3 }, Budi, null, At.AddHours(2)), Stop));
        Assert.Equal([asked], await store.AllAsync(Stop));
    }

    [Fact]
    public async Task What_changed_since_a_moment_is_one_range_in_order_of_change()
    {
        var store = new PhoneStore(Clients);
        await store.SaveAsync(new PhoneSave(null, new PhoneBinding(Sari, "s", 1), Sari, null, At), Stop);
        await store.SaveAsync(new PhoneSave(null, new PhoneBinding(Budi, "b", 1), Budi, null, At.AddSeconds(1)), Stop);
        await store.SaveAsync(new PhoneSave(await store.FindAsync(Sari, Stop), new PhoneBinding(Sari, null, 2), null, "Hilang", At.AddSeconds(2)), Stop);

        using var scope = Clients.Transactions.Begin();
        var changed = await store.ChangedAsync(At.AddSeconds(1), Stop);

        Assert.Equal(1, scope.Tally.Total);
        Assert.Equal([new PhoneBinding(Budi, "b", 1), new PhoneBinding(Sari, null, 2)], changed);
        Assert.Equal(3, (await store.ChangedAsync(At, Stop)).Count);
        Assert.Empty(await store.ChangedAsync(At.AddSeconds(3), Stop));
    }

    [Fact]
    public async Task Of_two_first_phones_at_once_one_is_bound()
    {
        var store = new PhoneStore(Clients);

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(number => store.SaveAsync(new PhoneSave(null, new PhoneBinding(Budi, $"p{number}", 1), Budi, null, At.AddTicks(number)), Stop)));

        Assert.Single(results, SaveResult.Saved);
        Assert.Single(await store.ChangedAsync(At, Stop));
    }

    [Fact]
    public async Task A_list_of_numbers_comes_back_whole_and_only_who_read_it_last_replaces_it()
    {
        var store = new NumberStore(Clients);
        var people = Enumerable.Range(1, MachineNumbers.MostNumbers).ToDictionary(number => $"{number}", number => Nip.Parse($"{198_000_000_000_000_000 + number * 7_919L}"));

        Assert.Equal(SaveResult.Saved, await store.SaveAsync(new NumberChange(null, "balai", people, Budi, At), Stop));
        var kept = (await store.FindAsync("balai", Stop))!;
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(new NumberChange(kept, "balai", new Dictionary<string, Nip>(), Budi, At), Stop));

        Assert.Equal((1, people.Count), (kept.Version, kept.People.Count));
        Assert.Equal(people["20000"], kept.People["20000"]);
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(new NumberChange(kept, "balai", people, Budi, At), Stop));
        Assert.Empty((await store.FindAsync("balai", Stop))!.People);
        Assert.Null(await store.FindAsync("lain", Stop));
    }
}
