using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.Storage.Skp;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Skp;

/// <summary>Performance plans on tables.</summary>
public sealed class SkpStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-01-05T02:00:00Z");
    private static readonly Nip Owner = Nip.Parse("4");

    [Fact]
    public async Task What_is_kept_is_read_again_with_its_dialogue_and_its_history()
    {
        var store = new SkpStore(Clients);
        var id = new SkpId(Owner, 2026, 1);
        var written = await SaveAsync(store, null, Change(SkpPlan.New(id), 1, new SkpEvent.Written(Owner, Content, AgreementKind.First, "", At)));
        var proposed = await SaveAsync(store, written, Change(written.Plan, 2, new SkpEvent.Proposed(Owner, At)));
        var note = new SkpNote(1, null, "1", "Target terlalu rendah", Nip.Parse("2"), At);
        var noted = await SaveAsync(store, proposed, new SkpChange(proposed with { Version = 3, Notes = 1 }, [], note, Nip.Parse("2"), At));
        var agreed = await SaveAsync(store, noted, Change(noted.Plan, 4, new SkpEvent.Agreed(Nip.Parse("2"), 1, At)) with { After = Change(noted.Plan, 4, new SkpEvent.Agreed(Nip.Parse("2"), 1, At)).After with { Notes = 1 } });

        Assert.Equal((4, 1, Content), (agreed.Version, agreed.Notes, agreed.Plan.InForce!.Content));
        Assert.Equal(id, agreed.Plan.Id);
        Assert.Equal([note], await store.NotesAsync(id, Stop));
        Assert.Equal([1, 1, 0, 1], (await store.HistoryAsync(id, 0, 25, Stop)).Select(audit => audit.Events.Count));
        Assert.Equal([4], (await store.HistoryAsync(id, 3, 25, Stop)).Select(audit => audit.Version));
    }

    [Fact]
    public async Task Of_two_changes_at_once_one_is_written()
    {
        var store = new SkpStore(Clients);
        var change = Change(SkpPlan.New(new SkpId(Owner, 2026, 1)), 1, new SkpEvent.Written(Owner, Content, AgreementKind.First, "", At));
        var first = await SaveAsync(store, null, change);

        Assert.Equal(SaveResult.Changed, await store.SaveAsync(null, change, Stop));
        await SaveAsync(store, first, Change(first.Plan, 2, new SkpEvent.Proposed(Owner, At)));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(first, Change(first.Plan, 2, new SkpEvent.Proposed(Owner, At)), Stop));
    }

    [Fact]
    public async Task What_others_lean_on_stays_as_it_is_and_is_read_again_before_it_is_written()
    {
        var store = new SkpStore(Clients);
        var id = new SkpId(Owner, 2026, 1);
        var read = await SaveAsync(store, null, Change(SkpPlan.New(id), 1, new SkpEvent.Written(Owner, Content, AgreementKind.First, "", At)));

        Assert.True(await store.LeanAsync(read, Stop));
        Assert.False(await store.LeanAsync(read, Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(read, Change(read.Plan, 2, new SkpEvent.Proposed(Owner, At)), Stop));
        var again = (await store.FindAsync(id, Stop))!;
        Assert.Equal((1, Content, At), (again.Version, again.Plan.Open!.Content, again.Plan.Open.At));
        Assert.Single(await store.HistoryAsync(id, 0, 25, Stop));
        await SaveAsync(store, again, Change(again.Plan, 2, new SkpEvent.Proposed(Owner, At)));
    }

    [Fact]
    public async Task A_year_is_one_read_and_a_change_one_write()
    {
        var store = new SkpStore(Clients);
        foreach (var number in new[] { 2, 1, 11 })
            await SaveAsync(store, null, Change(SkpPlan.New(new SkpId(Owner, 2026, number)), 1, new SkpEvent.Written(Owner, Content, AgreementKind.First, "", At)));
        await SaveAsync(store, null, Change(SkpPlan.New(new SkpId(Owner, 2027, 1)), 1, new SkpEvent.Written(Owner, Content, AgreementKind.First, "", At)));

        using var scope = Clients.Transactions.Begin();
        var plans = await store.OfYearAsync(Owner, 2026, Stop);
        Assert.Equal(1, scope.Tally.Total);
        Assert.Equal([1, 2, 11], plans.Select(stored => stored.Plan.Id.Number));
        await store.SaveAsync(plans[0], Change(plans[0].Plan, 2, new SkpEvent.Proposed(Owner, At)), Stop);
        Assert.Equal(2, scope.Tally.Total);
    }

    private static SkpContent Content { get; } = new(
        SkpForm.Staff, Sample.Range("2026-01-01", "2026-12-31"),
        [
            new PlannedResult("1", ResultKind.Main, "Laporan asesmen tersusun", CascadeKind.Indirect, new ResultRef(Nip.Parse("2"), 1, "a"), [new Indicator("Jumlah laporan", "12 laporan", ResultAspect.Quantity, null)])
            {
                Succeeds = new ResultRef(Nip.Parse("9"), 2, "b"), BudgetLine = "524.001",
            },
        ],
        [new BehaviourExpectation(CoreValue.Adaptif, "Memakai aplikasi baru")], ["Laptop"], [], ["Penghargaan"]);

    private static SkpChange Change(SkpPlan plan, int version, SkpEvent happened) =>
        new(new StoredSkp(SkpDecider.Evolve(plan, happened), version, 0, ""), [happened], null, happened.By, At);

    private static async Task<StoredSkp> SaveAsync(SkpStore store, StoredSkp? before, SkpChange change)
    {
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(before, change, Stop));
        return (await store.FindAsync(change.After.Plan.Id, Stop))!;
    }
}
