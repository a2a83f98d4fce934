using EPerformance.Application.Objections;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Objections;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Objections;

/// <summary>Objections on tables.</summary>
public sealed class ObjectionStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-03T01:00:00Z");
    private static readonly ObjectionMatter Matter = new(ObjectionKind.VerificationOutcome, Sample.Date("2026-03-02"), "1", null, null, null, "");
    private static readonly VerifierChain Chain = new([new VerifierLevel([new Verifier(Nip.Parse("2"), VerifierRole.Superior, null)]), new VerifierLevel([new Verifier(Nip.Parse("1"), VerifierRole.Superior, null)])]);
    private static readonly ObjectionCase Case = new("o1", ObjectionKind.VerificationOutcome, Nip.Parse("4"), "4|2026-03-02|1", "BJ-TU", [Nip.Parse("2")], At.AddDays(5));

    [Fact]
    public async Task What_is_kept_is_read_again_by_id_by_year_and_with_its_history_each_in_one_read()
    {
        var store = new ObjectionStore(Clients);
        var filed = Filed("o1", "2026-03-02");
        Assert.True(await store.SaveAsync(null, filed, Audit(filed), Stop));
        Assert.True(await store.SaveAsync(null, Filed("o2", "2026-01-05"), Audit(filed), Stop));
        Assert.True(await store.SaveAsync(null, Filed("o3", "2025-12-31"), Audit(filed), Stop));

        using var scope = Clients.Transactions.Begin();
        var read = (await store.FindAsync(new ObjectionId(Nip.Parse("4"), Sample.Date("2026-03-01"), "o1"), Stop))!;
        var year = await store.OfYearAsync(Nip.Parse("4"), 2026, Stop);
        var history = await store.HistoryAsync(filed.Id, 0, 10, Stop);

        Assert.Equal(3, scope.Tally.Total);
        Assert.Equal(PlainJson.Of(filed), PlainJson.Of(read with { Tag = "" }));
        Assert.Equal(["o2", "o1"], year.Select(one => one.Id.Id));
        Assert.Equal(("filed", Nip.Parse("4")), (Assert.Single(history).Reason, history[0].By));
        Assert.Null(await store.FindAsync(filed.Id with { Id = "\u0001" }, Stop));
    }

    [Fact]
    public async Task Of_two_changes_on_one_version_one_is_written()
    {
        var store = new ObjectionStore(Clients);
        var filed = Filed("o1", "2026-03-02");
        await store.SaveAsync(null, filed, Audit(filed), Stop);
        var read = (await store.FindAsync(filed.Id, Stop))!;
        var next = read with { Version = 2, State = new ObjectionState.Withdrawn(Case, At) };

        Assert.True(await store.SaveAsync(read, next, Audit(next), Stop));
        Assert.False(await store.SaveAsync(read, next, Audit(next), Stop));
        Assert.False(await store.SaveAsync(null, filed, Audit(filed), Stop));
    }

    [Fact]
    public async Task It_stands_in_queue_and_due_list_under_a_key_that_leads_back_to_it()
    {
        var (filed, inbox, due) = (Filed("o1", "2026-03-02"), new InboxTable(Clients), new DueTable(Clients));
        var entry = Assert.Single(filed.Inbox) with { Passed = Passed.None.With(Nip.Parse("9"), At), Why = OfficeReason.ToCarryOut };

        await inbox.PutAsync(entry, Stop);
        await due.PutAsync(new Application.Ports.DueEntry(filed.DueAt!.Value, filed.Id.Ref), Stop);

        Assert.Equal(entry, Assert.Single((await inbox.PageAsync("1", null, 10, Stop)).Entries));
        await foreach (var one in due.UntilAsync(DateTimeOffset.MaxValue, Stop))
            Assert.Equal(("o1", Sample.Date("2026-03-01")), (one.Item.Objection, one.Item.Day));
    }

    private static StoredObjection Filed(string id, string day) => new(
        new ObjectionId(Nip.Parse("4"), Sample.Date(day), id), Matter, new ObjectionState.Filed(Case, "Bukti ada", At, Chain, 1, At.AddDays(3)), 1, "", Aftermath.None);

    private static ObjectionAudit Audit(StoredObjection after) =>
        new(after.Version, Nip.Parse("4"), "filed", At, [new ObjectionEvent.Filed("Bukti ada", Chain, 1, At.AddDays(3), At)]);
}
