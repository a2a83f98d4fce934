using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using EPerformance.Storage.EarlyWarnings;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.EarlyWarnings;

/// <summary>Early warnings on tables, and what a look costs.</summary>
public sealed class WarningStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-04-02T02:00:00Z");
    private static readonly Nip Officer = Nip.Parse("H1");
    private static readonly PayPeriod March = PayPeriod.Month(new CivilMonth(2026, 3));

    [Fact]
    public async Task A_warning_is_read_again_as_it_was_with_its_history_and_of_two_changes_one_is_written()
    {
        var store = new WarningStore(Clients);
        var id = new WarningId(March, Nip.Parse("4"), WarningKind.LessThanLowerClass);
        var found = await SaveAsync(store, null, id, null, new WarningEvent.Found(Warning(id, 330), At));
        var noted = await SaveAsync(store, found, id, Officer, new WarningEvent.Noted(new WarningNote(WarningOutcome.Explained, "Tugas lapangan", Officer, At), At));

        Assert.Equal((2, WarningStatus.Explained, 330L, WarningThresholds.Default), (noted.Version, noted.Case.Status, noted.Case.Warning!.Facts[0].Value, noted.Case.Warning.Thresholds));
        Assert.True(noted.Case.Warning.IsSame(Warning(id, 330)));
        Assert.Equal([(1, null), (2, (Nip?)Officer)], (await store.HistoryAsync(id, 0, 25, Stop)).Select(audit => (audit.Version, audit.By)));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(found, new WarningChange(found with { Version = 2 }, [], Officer, At), Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(null, new WarningChange(found, [], null, At), Stop));
        Assert.Equal([id], (await store.OfPersonAsync(March, Nip.Parse("4"), Stop)).Select(stored => stored.Case.Id));
        Assert.Empty(await store.OfPersonAsync(March, Nip.Parse("40"), Stop));
        Assert.Empty(await store.OfPeriodAsync(PayPeriod.QuarterOf(new CivilMonth(2026, 3)), Stop));
    }

    [Fact]
    public async Task A_look_reads_what_there_is_once_and_writes_fifty_warnings_in_a_transaction()
    {
        var raise = new RaiseWarnings(new WarningStore(Clients), new FixedClock("2026-04-02T02:00:00Z"));
        await LookAsync(raise, 1, 1);

        using (var scope = Clients.Transactions.Begin())
        {
            Assert.Equal(119, await LookAsync(raise, 2, 120));
            // Thresholds, warnings of the period, three batches, the mark.
            Assert.Equal(6, scope.Tally.Total);
        }

        using (var scope = Clients.Transactions.Begin())
        {
            Assert.Equal(0, await LookAsync(raise, 3, 120));
            Assert.Equal(3, scope.Tally.Total);
        }

        Assert.Equal((3, 120), ((await new WarningStore(Clients).LookAsync(March, Stop))!.Version, (await new WarningStore(Clients).OfPeriodAsync(March, Stop)).Count));
    }

    [Fact]
    public async Task An_officer_who_is_faster_than_a_look_keeps_what_was_said_and_the_others_are_written()
    {
        var store = new WarningStore(Clients);
        var (one, two) = (new WarningId(March, Nip.Parse("1"), WarningKind.ShortDays), new WarningId(March, Nip.Parse("2"), WarningKind.ShortDays));
        var first = await SaveAsync(store, null, one, null, new WarningEvent.Found(Warning(one, 330), At));
        var second = await SaveAsync(store, null, two, null, new WarningEvent.Found(Warning(two, 330), At));
        await SaveAsync(store, first, one, Officer, new WarningEvent.Noted(new WarningNote(WarningOutcome.Seen, "", Officer, At), At));

        var saved = await store.SaveAllAsync(March, [(first, Change(first, one, 331)), (second, Change(second, two, 331))], Stop);

        Assert.Equal(1, saved);
        Assert.Equal([WarningStatus.Seen, WarningStatus.Open], (await store.OfPeriodAsync(March, Stop)).Select(stored => stored.Case.Status));
        Assert.Equal([330L, 331L], (await store.OfPeriodAsync(March, Stop)).Select(stored => stored.Case.Warning!.Facts[0].Value));
    }

    [Fact]
    public async Task Thresholds_are_kept_with_their_versions()
    {
        var store = new WarningStore(Clients);
        var set = WarningThresholds.Default with { LeastPeers = 7 };

        Assert.Null(await store.ThresholdsAsync(Stop));
        Assert.Equal(SaveResult.Saved, await store.SaveThresholdsAsync(null, set, Officer, At, Stop));
        var stored = (await store.ThresholdsAsync(Stop))!;
        Assert.Equal((set, 1), (stored.Thresholds, stored.Version));
        Assert.Equal(SaveResult.Changed, await store.SaveThresholdsAsync(null, set, Officer, At, Stop));
        Assert.Equal(SaveResult.Saved, await store.SaveThresholdsAsync(stored, WarningThresholds.Default, Officer, At, Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveThresholdsAsync(stored, set, Officer, At, Stop));
    }

    private static async Task<int> LookAsync(RaiseWarnings raise, int version, int people)
    {
        var look = await raise.BeginAsync(PeriodId.Of(March), Stop);
        for (var i = 0; i < people; i++)
            look.Add(new PersonPeriod(Nip.Parse($"{i:D3}"), "", "PST", "", 8, [], null, null) { Standing = new Standing(new DateOnly(2024, 1, 1), 31, null, 22, 22 * 330) });
        return await raise.EndAsync(PeriodId.Of(March), version, look, [], Stop);
    }

    private static EarlyWarning Warning(WarningId id, long minutes) =>
        new(id.Person, id.Kind, "PST", 9, [new WarningFact(WarningFactName.ShortMinutesADay, minutes)], new Text("Kurang", "Short"), WarningThresholds.Default);

    private static WarningChange Change(StoredWarning before, WarningId id, long minutes)
    {
        var happened = new WarningEvent.Found(Warning(id, minutes), At);
        return new WarningChange(new StoredWarning(WarningDecider.Evolve(before.Case, happened), before.Version + 1, ""), [happened], null, At);
    }

    private static async Task<StoredWarning> SaveAsync(WarningStore store, StoredWarning? before, WarningId id, Nip? by, params WarningEvent[] events)
    {
        var after = new StoredWarning(events.Aggregate(before?.Case ?? WarningCase.New(id), WarningDecider.Evolve), (before?.Version ?? 0) + 1, "");
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(before, new WarningChange(after, events, by, At), Stop));
        return (await store.FindAsync(id, Stop))!;
    }
}
