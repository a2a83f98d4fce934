using EPerformance.Application.Audit;
using EPerformance.Application.Ports;
using EPerformance.Application.Retention;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;
using EPerformance.Storage.EarlyWarnings;
using EPerformance.Storage.Retention;
using EPerformance.Storage.Tables;
using EPerformance.Storage.Talent;
using EPerformance.Storage.Tests.Audit;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Retention;

/// <summary>Early warnings and talent maps whose time is over go with everything that names people, and the sealed record still verifies.</summary>
public sealed class PurgeRecordTests(AzuriteFixture azurite) : AuditTest(azurite)
{
    private static readonly PayPeriod Old = PayPeriod.Month(new CivilMonth(2024, 2)), Young = PayPeriod.Month(new CivilMonth(2026, 2));
    private static readonly DateOnly Limit = Sample.Date("2024-03-01");
    private static readonly Nip Officer = Nip.Parse("H1");

    [Fact]
    public async Task Warnings_of_a_period_go_with_their_record_and_the_seals_still_hold()
    {
        await WarnAsync(Old, 60);
        await WarnAsync(Young, 1);
        await SealAsync();

        Assert.Equal(121, await PurgeAsync());

        var store = new WarningStore(Clients);
        Assert.Empty(await store.OfPeriodAsync(Old, Stop));
        Assert.Null(await store.LookAsync(Old, Stop));
        Assert.Single(await store.OfPeriodAsync(Young, Stop));
        Assert.DoesNotContain(await AllAsync(), row => row.Key.Partition == "2024-02");
        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);
        Assert.Equal(0, await PurgeAsync());
        // The mark is sealed like everything else.
        Clock.At("2026-03-04T01:15:00Z");
        Assert.Equal(1, await Sealing.RunAsync(Stop));
        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);
    }

    [Theory]
    [InlineData("the last day", "2024-02-29", 0)]
    [InlineData("the day after", "2024-03-01", 3)]
    public async Task Warnings_stay_until_the_time_after_the_last_day_of_their_period_is_over(string label, string before, int removed)
    {
        await WarnAsync(Old, 1);

        Assert.Equal((label, removed), (label, await new ExpiredRows(Clients).RemoveWarningsAsync(Sample.Date(before), Clock.GetUtcNow(), Stop)));
    }

    [Fact]
    public async Task A_purge_that_is_cut_off_is_finished_by_the_next_and_the_seals_hold_in_between()
    {
        await WarnAsync(Old, 3);
        await SealAsync();
        var table = Clients.Table(Keys.EarlyWarnings.Table);
        var mark = Keys.EarlyWarnings.Purged("2024-02");
        await table.WriteAsync(new Batch(mark.Partition).Record(new(mark.Partition, mark.Row) { ["At"] = Clock.GetUtcNow() }), Stop);
        var first = Keys.EarlyWarnings.Audit(new WarningId(Old, Nip.Parse("0"), WarningKind.ShortDays), 1);
        await DeleteAsync(new AuditKey(Keys.EarlyWarnings.Table, first.Partition, first.Row));
        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);

        Assert.Equal(6, await PurgeAsync());

        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);
    }

    [Fact]
    public async Task A_mark_hides_nothing_of_a_period_that_was_over_for_less_than_a_year()
    {
        await WarnAsync(Young, 1);
        await SealAsync();
        var mark = Keys.EarlyWarnings.Purged("2026-02");
        await Clients.Table(Keys.EarlyWarnings.Table).WriteAsync(new Batch(mark.Partition).Record(new(mark.Partition, mark.Row) { ["At"] = Clock.GetUtcNow() }), Stop);
        var gone = Keys.EarlyWarnings.Audit(new WarningId(Young, Nip.Parse("0"), WarningKind.ShortDays), 1);
        var key = new AuditKey(Keys.EarlyWarnings.Table, gone.Partition, gone.Row);

        await DeleteAsync(key);

        Assert.Equal(new AuditFinding(AuditFindingKind.RowDeleted, 1, key), await OnlyFindingAsync());
    }

    [Fact]
    public async Task A_talent_map_goes_with_every_place_on_it_those_of_maps_that_were_cut_off_too()
    {
        var store = new TalentStore(Clients);
        var (old, cut, young) = (FixedClock.Parse("2021-02-28T05:00:00Z"), FixedClock.Parse("2021-02-28T06:00:00Z"), FixedClock.Parse("2021-03-02T05:00:00Z"));
        foreach (var at in new[] { old, cut, young })
            await store.PutSeatsAsync(TakenMap.IdAt(at), [Seat("1", 1), Seat("2", null)], Stop);
        foreach (var at in new[] { old, young })
            Assert.Equal(SaveResult.Saved, await store.AddAsync(new TakenMap(TakenMap.IdAt(at), Sample.Date("2021-02-28"), null, TalentRules.Default, 2, 1, new Dictionary<int, int>(), new Dictionary<NotPlaced, int>(), Officer, Clock.GetUtcNow()), Officer, Stop));
        await SealAsync();

        // Three rows each, and the map.
        Assert.Equal(7, await new ExpiredRows(Clients).RemoveTalentMapsAsync(FixedClock.Parse("2021-03-02T05:00:00Z"), Stop));

        Assert.Equal([TakenMap.IdAt(young)], (await store.MapsAsync(Stop)).Select(map => map.Id));
        foreach (var at in new[] { old, cut })
            Assert.Empty(await store.SeatsAsync(TakenMap.IdAt(at), null, 10, Stop));
        Assert.Equal(2, (await store.SeatsAsync(TakenMap.IdAt(young), null, 10, Stop)).Count);
        Assert.Single(await store.PoolAsync(TakenMap.IdAt(young), 0, 10, Stop));
        // That maps were taken, and by whom, stays.
        Assert.True((await Verifying.RunAsync(null, Stop)).IsSound);
    }

    [Theory]
    [InlineData(11, 60, false)]
    [InlineData(12, 60, true)]
    [InlineData(24, 11, false)]
    [InlineData(24, 241, false)]
    public void What_is_sealed_is_kept_for_a_year_at_least(int warnings, int maps, bool isTaken)
    {
        var settings = new RetentionSettings { WarningMonths = warnings, TalentMonths = maps };

        Assert.Equal(isTaken, Record.Exception(settings.Check) is null);
    }

    private Task<int> PurgeAsync() => new ExpiredRows(Clients).RemoveWarningsAsync(Limit, Clock.GetUtcNow(), Stop);

    private async Task SealAsync()
    {
        Clock.At("2026-03-03T01:15:00Z");
        await Sealing.RunAsync(Stop);
    }

    private async Task WarnAsync(PayPeriod period, int people)
    {
        var store = new WarningStore(Clients);
        var changes = Enumerable.Range(0, people).Select(i => Found(new WarningId(period, Nip.Parse($"{i}"), WarningKind.ShortDays))).ToList();
        Assert.Equal(people, await store.SaveAllAsync(period, changes, Stop));
        await store.MarkAsync(new WarningLookMark(period, 1, people, 0, WarningThresholds.Default, Clock.GetUtcNow()), Stop);
    }

    private (StoredWarning? Before, WarningChange Change) Found(WarningId id)
    {
        var found = new WarningEvent.Found(
            new EarlyWarning(id.Person, id.Kind, "PST", 9, [new WarningFact(WarningFactName.ShortMinutesADay, 330)], new Text("Kurang", "Short"), WarningThresholds.Default), Clock.GetUtcNow());
        return (null, new WarningChange(new StoredWarning(WarningDecider.Evolve(WarningCase.New(id), found), 1, ""), [found], null, Clock.GetUtcNow()));
    }

    private static TalentSeat Seat(string nip, int? rank) => new(
        new TalentPlace(Nip.Parse(nip), 9, null, Exact.Ratio(250, 3), new PotentialAssessment(new DateOnly(2021, 1, 10), Exact.Whole(90)) { Source = "Pusat", Document = "LA-1" }),
        new PerformanceFacts([new DecidedPredicate(AppraisalPeriod.Annual(2025), Predicate.Baik)], new WorkWeight(Exact.Ratio(1, 3), Exact.One, 5)),
        $"Pegawai {nip}", "BJ", "Staf", 8, new DateOnly(2019, 1, 1), rank);
}
