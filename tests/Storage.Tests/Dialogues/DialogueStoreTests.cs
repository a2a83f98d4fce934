using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Dialogues;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Dialogues;

/// <summary>Dialogues on tables.</summary>
public sealed class DialogueStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-20T02:00:00Z");
    private static readonly Nip Superior = Nip.Parse("2"), Person = Nip.Parse("4");

    [Fact]
    public async Task A_thread_is_read_again_as_it_was_and_of_two_changes_one_is_written()
    {
        var store = new DialogueStore(Clients);
        foreach (var (number, subject) in new DialogueSubject[] { new DialogueSubject.Behaviour(CoreValue.Loyal), new DialogueSubject.Result(new ResultKey(1, "a")), new DialogueSubject.Activity(new DateOnly(2026, 3, 2), "1") }.Index())
            Assert.Equal(SaveResult.Saved, await store.SaveAsync(null, Change(new DialogueThread(new DialogueId(Person, 2026, number + 1), subject, [], []), 1, Said(1, "rahasia")), Stop));
        var first = (await store.FindAsync(new DialogueId(Person, 2026, 1), Stop))!;
        var asked = new DialogueEvent.ColleagueAsked(new AskedColleague(Nip.Parse("5"), DialogueVoice.Peer, Superior, At), At);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(first, Change(first.Thread, 2, asked), Stop));

        using var scope = Clients.Transactions.Begin();
        var year = await store.OfYearAsync(Person, 2026, Stop);
        Assert.Equal(1, scope.Tally.Total);
        Assert.Equal([(1, 2), (2, 1), (3, 1)], year.Select(stored => (stored.Thread.Id.Number, stored.Version)));
        Assert.Equal([new DialogueSubject.Behaviour(CoreValue.Loyal), new DialogueSubject.Result(new ResultKey(1, "a")), new DialogueSubject.Activity(new DateOnly(2026, 3, 2), "1")], year.Select(stored => stored.Thread.Subject));
        Assert.Equal((new DialogueEntry(1, Superior, DialogueVoice.Superior, "rahasia", At), asked.Colleague), (Assert.Single(year[0].Thread.Entries), Assert.Single(year[0].Thread.Asked)));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(first, Change(first.Thread, 2, Said(2, "x")), Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(null, Change(first.Thread, 1, Said(2, "x")), Stop));
        Assert.Empty(await store.OfYearAsync(Person, 2025, Stop));
    }

    [Fact]
    public async Task The_audit_rows_say_who_did_what_and_nothing_of_what_was_said()
    {
        var store = new DialogueStore(Clients);
        await store.SaveAsync(null, Change(new DialogueThread(new DialogueId(Person, 2026, 1), new DialogueSubject.Behaviour(CoreValue.Loyal), [], []), 1, Said(1, "rahasia")), Stop);

        var rows = new List<Application.Audit.AuditContent>();
        await foreach (var row in new AuditRows(Clients).OfPersonAsync(Person, Stop))
            rows.Add(row);

        var only = Assert.Single(rows);
        Assert.Equal(["Said"], new Application.Audit.AuditEntry(only.Row, only, null).Actions);
        Assert.Equal(Superior, only.Row.By);
        Assert.DoesNotContain(only.Columns.Values, value => value.Contains("rahasia", StringComparison.Ordinal) || value.Contains("Loyal", StringComparison.Ordinal));
    }

    private static DialogueChange Change(DialogueThread thread, int version, DialogueEvent happened) =>
        new(new StoredDialogue(DialogueDecider.Evolve(thread, happened), version, ""), [happened], Superior, At);

    private static DialogueEvent Said(int number, string text) => new DialogueEvent.Said(new DialogueEntry(number, Superior, DialogueVoice.Superior, text, At), At);
}
