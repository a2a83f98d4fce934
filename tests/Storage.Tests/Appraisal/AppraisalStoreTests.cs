using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Appraisal;
using EPerformance.Storage.Audit;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Appraisal;

/// <summary>Evaluations, views on behaviour, predicates of units and decided ratings on tables.</summary>
public sealed class AppraisalStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-04-02T02:00:00Z");
    private static readonly Nip Person = Nip.Parse("4"), Superior = Nip.Parse("2");
    private static readonly AppraisalPeriod March = Period("2026-03");
    private static readonly EvaluationId Id = new(Person, March);

    [Fact]
    public async Task An_evaluation_is_read_again_as_it_was_with_its_history()
    {
        var store = new EvaluationStore(Clients);
        var reported = await SaveAsync(store, null, Evaluation.New(Id), 1, new EvaluationEvent.Reported(Person, [new ReportedResult(new ResultKey(1, "a"), [new IndicatorOutcome("12 laporan", 112.5m), new IndicatorOutcome("tepat waktu", null)], ["https://bukti.example.go.id/1"])], At));
        var rated = await SaveAsync(store, reported, reported.Evaluation, 2, new EvaluationEvent.Rated(Superior, [new RatedOutcome(new ResultKey(1, "a"), Expectation.Above, "Baik")], At));
        var decided = await SaveAsync(store, rated, rated.Evaluation, 3, new EvaluationEvent.Decided(Superior, Ruling, At));

        Assert.Equal(3, decided.Version);
        Assert.Equal(reported.Evaluation.Reported, decided.Evaluation.Reported);
        Assert.Equal(112.5m, decided.Evaluation.Reported[0].Indicators[0].Achieved);
        Assert.Equal(Ruling, decided.Evaluation.InForce);
        Assert.Equal(["Rated", "Decided"], (await store.HistoryAsync(Id, 1, 25, Stop)).SelectMany(audit => audit.Events).Select(happened => happened.GetType().Name));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(rated, new EvaluationChange(rated with { Version = 3 }, [], Superior, At), Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(null, new EvaluationChange(rated with { Version = 1 }, [], Superior, At), Stop));
    }

    [Fact]
    public async Task A_year_is_one_read_with_the_annual_evaluation_first()
    {
        var store = new EvaluationStore(Clients);
        foreach (var period in new[] { "2026-03", "2026-02", "2026", "2025" })
        {
            var id = new EvaluationId(Person, Period(period));
            await SaveAsync(store, null, Evaluation.New(id), 1, new EvaluationEvent.Rated(Superior, [], At));
        }

        using var scope = Clients.Transactions.Begin();
        Assert.Equal(["2026", "2026-02", "2026-03"], (await store.OfYearAsync(Person, 2026, Stop)).Select(stored => stored.Evaluation.Id.Period.ToString()));
        Assert.Equal(1, scope.Tally.Total);
    }

    [Fact]
    public async Task The_end_of_a_collection_leaves_the_view_and_nothing_of_what_single_people_said()
    {
        var store = new FeedbackStore(Clients);
        var superior = FeedbackRound.New(Id).With(By("2", RaterGroup.Superior, Expectation.Meets)).Round!;
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(null, superior, Superior, At, Stop));
        foreach (var peer in new[] { "5", "6", "7", "5" })
            Assert.Equal(SaveResult.Saved, await store.PutAnonymousAsync(await store.FindAsync(Id, Stop), Id, By(peer, RaterGroup.Peer, Expectation.Above), Stop));

        var before = (await store.FindAsync(Id, Stop))!;
        var anonymous = await store.AnonymousAsync(Id, Stop);
        Assert.Equal(["5", "6", "7"], anonymous.Select(one => one.By.Value));
        var ended = before.Round.End(anonymous, FeedbackPolicy.Default, Superior, At).Round!;
        // Somebody rates while it ends: then it does not end, and the next try takes that one in.
        Assert.Equal(SaveResult.Saved, await store.PutAnonymousAsync(before, Id, By("8", RaterGroup.Peer, Expectation.Below), Stop));
        Assert.Equal(SaveResult.Changed, await store.EndAsync(before, ended, anonymous, Stop));
        var (again, all) = ((await store.FindAsync(Id, Stop))!, await store.AnonymousAsync(Id, Stop));
        Assert.Equal(SaveResult.Saved, await store.EndAsync(again, again.Round.End(all, FeedbackPolicy.Default, Superior, At).Round!, all, Stop));

        Assert.Empty(await store.AnonymousAsync(Id, Stop));
        var view = (await store.FindAsync(Id, Stop))!.Round.View!;
        Assert.Equal(new GroupView(RaterGroup.Peer, 4, Exact.Ratio(5, 2)), view.Values[0].Groups[1]);
        Assert.Equal(Exact.Ratio(17, 8), view.Values[0].Mean);
        Assert.Equal(SaveResult.Changed, await store.PutAnonymousAsync(again, Id, By("9", RaterGroup.Peer, Expectation.Above), Stop));
        Assert.Equal(["ended", "rated"], await AuditsAsync());

        async Task<IReadOnlyList<string>> AuditsAsync()
        {
            var rows = new List<string>();
            await foreach (var row in new AuditRows(Clients).OfPersonAsync(Person, Stop))
            {
                Assert.Equal(Superior, row.Row.By);
                rows.Add(row.Columns["Events"]);
            }

            return [.. rows.Order(StringComparer.Ordinal)];
        }
    }

    [Fact]
    public async Task A_collection_of_as_many_raters_as_there_can_be_ends_in_one_write()
    {
        var store = new FeedbackStore(Clients);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(null, FeedbackRound.New(Id).With(By("2", RaterGroup.Superior, Expectation.Meets)).Round!, Superior, At, Stop));
        foreach (var (group, first) in new[] { (RaterGroup.Peer, 100), (RaterGroup.Subordinate, 200) })
        {
            for (var i = 0; i < FeedbackRound.MostOfGroup; i++)
                await store.PutAnonymousAsync(await store.FindAsync(Id, Stop), Id, By($"{first + i}", group, Expectation.Above), Stop);
        }

        var (before, all) = ((await store.FindAsync(Id, Stop))!, await store.AnonymousAsync(Id, Stop));
        Assert.Equal(90, all.Count);
        using var scope = Clients.Transactions.Begin();
        Assert.Equal(SaveResult.Saved, await store.EndAsync(before, before.Round.End(all, FeedbackPolicy.Default, Superior, At).Round!, all, Stop));
        Assert.Equal(1, scope.Tally.Total);
    }

    [Fact]
    public async Task A_units_predicate_is_kept_with_the_spread_that_somebody_answers_for()
    {
        var store = new UnitAppraisalStore(Clients);
        Assert.False(await store.AnyAsync(2026, Stop));
        var unit = new UnitAppraisal("BJ/1", March, OrganisationPredicate.Baik, "LKjIP", Superior, At, null);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(null, unit, Superior, At, Stop));
        var stored = (await store.FindAsync("BJ/1", March, Stop))!;
        var settled = unit.Settle(DistributionGuide.Default, [Predicate.Baik], "", Superior, At).Unit!;
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(stored, settled, Superior, At, Stop));

        var read = (await store.FindAsync("BJ/1", March, Stop))!;
        Assert.Equal((2, 1), (read.Version, read.Unit.Settled!.Predicates[Predicate.Baik]));
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(stored, settled, Superior, At, Stop));
        Assert.True(await store.AnyAsync(2026, Stop));
        Assert.False(await store.AnyAsync(2025, Stop));
    }

    [Fact]
    public async Task A_rating_that_was_announced_and_not_written_sends_its_reader_to_the_evaluation()
    {
        var store = new RatingStore(Clients);
        var bucket = Bucket.Of(Person, Clients.Settings.Buckets).Index;
        var mark = await store.AnnounceAsync(Id, Stop);
        Assert.Equal(new StoredRating(Id, null), await store.FindAsync(Id, Stop));

        await store.WriteAsync(Id, mark, new Rating(Expectation.Above, Expectation.Meets), Stop);
        Assert.Equal([new StoredRating(Id, new Rating(Expectation.Above, Expectation.Meets))], await store.OfBucketAsync(bucket, 2026, Stop).ToListAsync(Stop));

        // The first of two announced decisions comes too late to write.
        var (first, second) = (await store.AnnounceAsync(Id, Stop), await store.AnnounceAsync(Id, Stop));
        await store.WriteAsync(Id, first, new Rating(Expectation.Below, Expectation.Below), Stop);
        Assert.Null((await store.FindAsync(Id, Stop))!.Rating);
        await store.WriteAsync(Id, second, new Rating(Expectation.Meets, Expectation.Meets), Stop);
        Assert.Equal(Predicate.Baik, (await store.FindAsync(Id, Stop))!.Rating!.Predicate);
    }

    private static Ruling Ruling { get; } = new(
        1, OrganisationPredicate.Baik, "BJ", new GivenRating(Expectation.Meets, Expectation.Above, false, "Belum tuntas"), new GivenRating(Expectation.Meets, Expectation.Meets, true, null), Predicate.Baik, "", Superior, At);

    private static AppraisalPeriod Period(string text) => AppraisalPeriod.TryParse(text, out var period) ? period : throw new FormatException(text);

    private static Feedback By(string nip, RaterGroup group, Expectation rating) => new(Nip.Parse(nip), group, CoreValues.All.ToDictionary(value => value, _ => rating));

    private static async Task<StoredEvaluation> SaveAsync(EvaluationStore store, StoredEvaluation? before, Evaluation evaluation, int version, EvaluationEvent happened)
    {
        var after = new StoredEvaluation(EvaluationDecider.Evolve(evaluation, happened), version, "");
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(before, new EvaluationChange(after, [happened], happened.By, At), Stop));
        return (await store.FindAsync(after.Evaluation.Id, Stop))!;
    }
}
