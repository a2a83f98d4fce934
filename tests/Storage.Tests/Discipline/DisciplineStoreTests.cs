using EPerformance.Application.Ports;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Discipline;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Discipline;

/// <summary>Cases of discipline on tables.</summary>
public sealed class DisciplineStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-20T02:00:00Z");
    private static readonly Nip Superior = Nip.Parse("2");

    [Fact]
    public async Task A_case_is_read_again_as_it_was_with_its_history_and_of_two_changes_one_is_written()
    {
        var store = new DisciplineStore(Clients);
        var id = new DisciplineId(Nip.Parse("4"), 2026, 1);
        var proposal = new DisciplineProposal(ProposalGround.Cumulative, SanctionLevel.Medium, "TUKIN_25_6", 6, [new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 3)]);
        var proposed = await SaveAsync(store, null, DisciplineCase.New(id), null, new DisciplineEvent.Proposed(proposal, At), new DisciplineEvent.WasTold([Superior, null], At));
        var summoned = await SaveAsync(store, proposed, proposed.Case, Superior, new DisciplineEvent.Summoned(new Summons(new DateOnly(2026, 3, 23), "P 1", Superior, At), At));
        var ruled = await SaveAsync(store, summoned, summoned.Case, Superior, new DisciplineEvent.Decided(new DisciplineRuling("TUKIN_25_6", DateRange.Since(new DateOnly(2026, 4, 1)), "SK 1", "", Superior, At), At));

        Assert.Equal((3, DisciplineStatus.Decided, 2, 6), (ruled.Version, ruled.Case.Status, ruled.Case.Proposal!.Evidence.Count, ruled.Case.Proposal.Months));
        Assert.Equal([Superior, null], ruled.Case.Told.Select(told => told.Who));
        Assert.Equal(new DateOnly(2026, 4, 1), ruled.Case.Ruling!.Days!.Value.From);
        Assert.Equal([(1, null, 2), (2, Superior, 1), (3, (Nip?)Superior, 1)], (await store.HistoryAsync(id, 0, 25, Stop)).Select(audit => (audit.Version, audit.By, audit.Events.Count)));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(summoned, new CaseChange(summoned with { Version = 3 }, [], Superior, At), Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(null, new CaseChange(proposed, [], null, At), Stop));
    }

    [Fact]
    public async Task A_year_is_one_read_and_a_persons_another()
    {
        var store = new DisciplineStore(Clients);
        foreach (var (nip, year, number) in new[] { ("4", 2026, 2), ("4", 2026, 1), ("40", 2026, 1), ("4", 2025, 1) })
            await SaveAsync(store, null, DisciplineCase.New(new DisciplineId(Nip.Parse(nip), year, number)), null, new DisciplineEvent.TakenBack(At));

        using var scope = Clients.Transactions.Begin();
        Assert.Equal(["4|2026|1", "4|2026|2", "40|2026|1"], (await store.OfYearAsync(2026, Stop)).Select(stored => stored.Case.Id.ToString()));
        Assert.Equal([1, 2], (await store.OfPersonAsync(Nip.Parse("4"), 2026, Stop)).Select(stored => stored.Case.Id.Number));
        Assert.Equal(2, scope.Tally.Total);
    }

    private static async Task<StoredCase> SaveAsync(DisciplineStore store, StoredCase? before, DisciplineCase one, Nip? by, params DisciplineEvent[] events)
    {
        var after = new StoredCase(events.Aggregate(one, DisciplineDecider.Evolve), (before?.Version ?? 0) + 1, "");
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(before, new CaseChange(after, events, by, At), Stop));
        return (await store.FindAsync(one.Id, Stop))!;
    }
}
