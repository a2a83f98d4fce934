using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;
using EPerformance.Storage.Talent;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Talent;

/// <summary>Talent maps and assessments on tables.</summary>
public sealed class TalentStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private const string Map = "20260420T020000000Z";

    private static readonly DateTimeOffset At = FixedClock.Parse("2026-04-20T02:00:00Z");
    private static readonly Nip Officer = Nip.Parse("H1");

    [Fact]
    public async Task A_map_is_read_again_as_it_was_by_number_by_rank_and_by_page()
    {
        var store = new TalentStore(Clients);
        var seats = Enumerable.Range(1, 120).Select(i => Seat($"{i:D3}", i <= 30 ? i : null)).ToList();
        await store.SaveRulesAsync(null, TalentRules.Default, Officer, At, Stop);
        using (var scope = Clients.Transactions.Begin())
        {
            await store.PutSeatsAsync(Map, seats, Stop);
            // A hundred and fifty rows.
            Assert.Equal(2, scope.Tally.Total);
        }

        Assert.Null(await store.FindAsync(Map, Stop));
        Assert.Equal(SaveResult.Saved, await store.AddAsync(Taken(), Officer, Stop));
        Assert.Equal(SaveResult.Changed, await store.AddAsync(Taken(), Officer, Stop));

        var found = (await store.FindAsync(Map, Stop))!;
        Assert.Equal((TalentRules.Default, 30, 7), (found.Rules, found.Pool, found.Missing[NotPlaced.NeverAssessed]));
        var one = (await store.SeatAsync(Map, Nip.Parse("001"), Stop))!;
        Assert.Equal((9, Exact.Ratio(250, 3), "LA-1", Predicate.Baik), (one.Place.Box, one.Place.Performance, one.Place.Assessment!.Document, one.Facts.Predicates[0].Predicate));
        Assert.Equal(["120"], (await store.SeatsAsync(Map, Nip.Parse("119"), 25, Stop)).Select(seat => seat.Place.Nip.Value));
        Assert.Equal([29, 30], (await store.PoolAsync(Map, 28, 25, Stop)).Select(seat => seat.Rank!.Value));
        Assert.Equal([Map], (await store.MapsAsync(Stop)).Select(map => map.Id));
    }

    [Fact]
    public async Task Assessments_are_kept_fifty_people_to_a_transaction_and_of_two_changes_one_is_written()
    {
        var store = new AssessmentStore(Clients);
        var people = Enumerable.Range(0, 4_000).Select(i => Nip.Parse($"{i:D4}")).Where(nip => Bucket.Of(nip, Clients.Settings.Buckets).Index == 0).Take(60).ToList();
        var first = people.Select(nip => new AssessmentChange(null, new StoredAssessments(nip, [new PotentialAssessment(new DateOnly(2026, 1, 10), Exact.FromDecimal(88.5m)) { Source = "Pusat" }], 1, ""))).ToList();

        Assert.Equal(60, people.Count);
        await new TalentStore(Clients).SaveRulesAsync(null, TalentRules.Default, Officer, At, Stop);
        using (var scope = Clients.Transactions.Begin())
        {
            Assert.True(await store.SaveAsync(0, first, Officer, At, Stop));
            Assert.Equal(2, scope.Tally.Total);
        }

        Assert.False(await store.SaveAsync(0, first, Officer, At, Stop));
        var known = (await store.FindAsync(people[0], Stop))!;
        Assert.Equal((Exact.FromDecimal(88.5m), "Pusat", 1), (known.Assessments[0].Score, known.Assessments[0].Source, known.Version));
        Assert.True(await store.SaveAsync(0, [new AssessmentChange(known, known with { Version = 2, Assessments = [] })], Officer, At, Stop));
        Assert.False(await store.SaveAsync(0, [new AssessmentChange(known, known with { Version = 2 })], Officer, At, Stop));
        Assert.Equal(people.Count, (await store.OfBucketAsync(0, Stop)).Count);
    }

    [Fact]
    public async Task Rules_and_posts_are_kept_with_their_versions()
    {
        var store = new TalentStore(Clients);
        var rules = TalentRules.Default with { PoolBoxes = [9, 8] };
        var post = new TargetPost("K1", "Kepala", "BJ", 9, 24);

        Assert.Null(await store.RulesAsync(Stop));
        Assert.Equal(SaveResult.Saved, await store.SaveRulesAsync(null, rules, Officer, At, Stop));
        Assert.Equal(SaveResult.Changed, await store.SaveRulesAsync(null, rules, Officer, At, Stop));
        Assert.Equal((rules, 1), ((await store.RulesAsync(Stop))!.Rules, (await store.RulesAsync(Stop))!.Version));
        Assert.Equal(SaveResult.Saved, await store.SavePostAsync(null, post, Officer, At, Stop));
        var known = (await store.PostAsync("K1", Stop))!;
        Assert.Equal(SaveResult.Saved, await store.SavePostAsync(known, post with { LeastClass = 10 }, Officer, At, Stop));
        Assert.Equal(SaveResult.Changed, await store.SavePostAsync(known, post, Officer, At, Stop));
        Assert.Equal([(10, 2)], (await store.PostsAsync(Stop)).Select(one => (one.Post.LeastClass, one.Version)));
    }

    private static TalentSeat Seat(string nip, int? rank) => new(
        new TalentPlace(Nip.Parse(nip), 9, null, Exact.Ratio(250, 3), new PotentialAssessment(new DateOnly(2026, 1, 10), Exact.Whole(90)) { Source = "Pusat", Document = "LA-1" }),
        new PerformanceFacts([new DecidedPredicate(AppraisalPeriod.Annual(2025), Predicate.Baik)], new WorkWeight(Exact.Ratio(1, 3), Exact.One, 5)),
        $"Pegawai {nip}", "BJ", "Staf", 8, new DateOnly(2024, 1, 1), rank);

    private static TakenMap Taken() => new(
        Map, new DateOnly(2026, 4, 20), null, TalentRules.Default, 120, 30, new Dictionary<int, int> { [9] = 113 }, new Dictionary<NotPlaced, int> { [NotPlaced.NeverAssessed] = 7 }, Officer, At);
}
