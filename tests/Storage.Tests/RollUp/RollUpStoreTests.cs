using EPerformance.Application.Access;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.ReportCards;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using EPerformance.Domain.Skp;
using EPerformance.Storage.Appraisal;
using EPerformance.Storage.Periods;
using EPerformance.Storage.RollUp;
using EPerformance.Storage.Skp;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Storage.Tests.RollUp;

/// <summary>Figures of closed periods on tables, and what a report card costs.</summary>
public sealed class RollUpStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-04-02T02:00:00Z");
    private static readonly Nip Person = Nip.Parse("4"), Superior = Nip.Parse("2");
    private static readonly PeriodId March = PeriodId.Parse("2026-03");

    [Fact]
    public async Task Figures_are_read_again_as_they_were_and_overwritten_by_a_later_version()
    {
        var store = new RollUpStore(Clients);
        await store.PutPeopleAsync(March, 1, BucketOf(Person), [Figures(Person, 20)], Stop);
        await store.PutUnitsAsync(March, 1, [Unit("", 9), Unit("PST", 9), Unit("OLD", 1)], Stop);
        await store.MarkAsync(new RollUpMark(March, 1, 9, At), Stop);
        await store.PutPeopleAsync(March, 2, BucketOf(Person), [Figures(Person, 18)], Stop);
        await store.PutUnitsAsync(March, 2, [Unit("", 8), Unit("PST", 8)], Stop);
        await store.MarkAsync(new RollUpMark(March, 2, 8, At), Stop);

        var own = Assert.Single((await store.OfPersonAsync(Person, 2026, Stop)).Periods);
        Assert.Equal((March, 2, 18, 1), (own.Id, own.Version, own.Person.Days.Attended, own.Person.Parts.Count));
        Assert.Equal([("", 8), ("PST", 8)], (await store.OfPeriodAsync(March, Stop)).Select(stored => (stored.Unit.UnitCode, stored.Unit.People)));
        Assert.Equal([new RollUpMark(March, 2, 8, At)], await store.MarksAsync(Stop));
        Assert.Empty((await store.OfPersonAsync(Nip.Parse("40"), 2026, Stop)).Periods);
    }

    [Fact]
    public async Task A_report_card_is_a_read_of_six_partitions_and_one_of_each_unit_above_that_is_too_small()
    {
        var store = new RollUpStore(Clients);
        foreach (var month in new[] { "2025-03", "2025-04", "2025-05", "2025-06", "2025-07", "2025-08", "2025-09", "2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04" })
            await store.PutPeopleAsync(PeriodId.Parse(month), 1, BucketOf(Person), [Figures(Person, 20), Figures(Nip.Parse("41"), 3)], Stop);
        await store.PutUnitsAsync(March, 1, [Unit("", 9), Unit("PST", 9), Unit("BJ", 3), Unit("BJ-TU", 1)], Stop);
        await PlanAsync();
        var id = new EvaluationId(Person, AppraisalPeriod.TryParse("2026-03", out var period) ? period : default);
        var evaluation = Evaluation.New(id) with { Rated = [new RatedOutcome(new ResultKey(1, "a"), Expectation.Meets, "")] };
        Assert.Equal(SaveResult.Saved, await new EvaluationStore(Clients).SaveAsync(null, new EvaluationChange(new StoredEvaluation(evaluation, 1, ""), [], Superior, At), Stop));
        await new AllowanceStore(Clients).PutAsync(March, 1, BucketOf(Person), [new PersonResult(Person, "Pegawai 4", "BJ-TU", 8, 1000, 900, "[]")], Stop);
        using var organisations = new OrganisationCache(new MemoryOrganisation(SampleOrganisation.Facts()), new FixedClock("2026-04-20T02:00:00Z"));
        var cards = new ReportCards(organisations, store, new EvaluationStore(Clients), new AppraisedResults(new SkpStore(Clients), AppraisalRules.Default), new AllowanceStore(Clients), new FixedClock("2026-04-20T02:00:00Z"));
        await organisations.CurrentAsync(Stop);

        using var scope = Clients.Transactions.Begin();
        var (card, refusal) = await cards.OfAsync(Person, March, new Caller("4", Person, Role.Employee, null), Stop);

        Assert.Null(refusal);
        // BJ-TU has one person, BJ above it three.
        Assert.Equal(6 + 2, scope.Tally.Total);
        Assert.Equal((900, "PST", "Laporan asesmen"), (card!.Pay!.Payable, card.Beside!.UnitCode, card.Results[0].Plan.Statement));
        Assert.Equal(["2025-04", "2026-03"], new[] { card.Trend[0], card.Trend[^1] }.Select(point => point.Id.ToString()));
        Assert.Equal(12, card.Trend.Count);
        using var stream = new MemoryStream();
        ReportCardSheet.WritePdf(card, stream);
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(stream.ToArray(), 0, 5), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hundred_rows_written_are_one_operation_and_a_thousand_read()
    {
        // What RollUpOperationsTests counts with. All of them are of one bucket, so that nothing is spread.
        var nips = Enumerable.Range(1, 100_000).Select(i => Nip.Parse($"{i}")).Where(nip => BucketOf(nip) == 0).Take(1001).ToList();
        Assert.Equal(1001, nips.Count);
        var (rollUps, results, ratings) = (new RollUpStore(Clients), new AllowanceStore(Clients), new RatingStore(Clients));
        await results.PutAsync(March, 1, 0, [.. nips.Select(nip => new PersonResult(nip, "", "BJ-TU", 8, 1000, 900, "[]"))], Stop);
        // The first rows of all make their tables.
        await rollUps.PutPeopleAsync(March, 1, 0, [Figures(nips[0], 20)], Stop);
        await rollUps.PutUnitsAsync(March, 1, [Unit("U0", 9)], Stop);

        Assert.Equal(11, await CountAsync(() => rollUps.PutPeopleAsync(March, 1, 0, [.. nips.Select(nip => Figures(nip, 20))], Stop)));
        Assert.Equal(1, await CountAsync(() => rollUps.PutUnitsAsync(March, 1, [.. Enumerable.Range(0, 100).Select(i => Unit($"U{i}", 9))], Stop)));
        Assert.Equal(2, await CountAsync(() => rollUps.PutUnitsAsync(March, 1, [.. Enumerable.Range(0, 101).Select(i => Unit($"U{i}", 9))], Stop)));
        Assert.Equal(1, await CountAsync(() => rollUps.MarkAsync(new RollUpMark(March, 1, 9, At), Stop)));
        Assert.Equal(2, await CountAsync(async () => Assert.Equal(1001, await results.OfBucketAsync(March, 1, 0, Stop).CountAsync(Stop))));
        // The figures of the people lie in the partition that the ratings are read from.
        Assert.Equal(2, await CountAsync(async () => Assert.Equal(0, await ratings.OfBucketAsync(0, 2026, Stop).CountAsync(Stop))));
    }

    private async Task<long> CountAsync(Func<Task> act)
    {
        using var scope = Clients.Transactions.Begin();
        await act();
        return scope.Tally.Total;
    }

    private async Task PlanAsync()
    {
        var id = new SkpId(Person, 2026, 1);
        var content = new SkpContent(
            SkpForm.Staff, Sample.Range("2026-01-01", "2026-12-31"),
            [new PlannedResult("a", ResultKind.Main, "Laporan asesmen", CascadeKind.NonCascading, null, [new Indicator("Jumlah", "12", ResultAspect.Quantity, null)])], [], [], [], []);
        var plan = SkpPlan.New(id) with { Agreed = [new AgreedContent(1, content, AgreementKind.First, "", Superior, At)] };
        Assert.Equal(SaveResult.Saved, await new SkpStore(Clients).SaveAsync(null, new SkpChange(new StoredSkp(plan, 1, 0, ""), [], null, Superior, At), Stop));
    }

    private int BucketOf(Nip nip) => Bucket.Of(nip, Clients.Settings.Buckets).Index;

    private static PersonPeriod Figures(Nip nip, int attended) => new(
        nip, $"Pegawai {nip}", "BJ-TU", "Staf", 8, [new UnitPart("BJ-TU", DayTally.None with { Workdays = 20, Attended = attended }, WorkTally.None)], Predicate.Baik, new PayTally(1000, 900, 0));

    private static UnitPeriod Unit(string code, int people) => new(
        code, code, code switch { "BJ-TU" => "BJ", "BJ" => "PST", _ => null }, people, 0, DayTally.None, WorkTally.None, PayTally.None, new Dictionary<Predicate, int> { [Predicate.Baik] = people }, new Medians(1000, 0, null, 900));
}
