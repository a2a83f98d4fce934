using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.RollUp;
using EPerformance.Storage;
using EPerformance.Storage.Appraisal;
using EPerformance.Storage.EarlyWarnings;
using EPerformance.Storage.RollUp;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.RollUp;

namespace EPerformance.Workloads;

/// <summary>The figures of a published period are gathered for people and units. Only what is read for it is prepared: frozen facts, results and ratings of a <see cref="CountedAgency"/>.</summary>
public sealed class RollUps : IWorkload
{
    private const int BucketsAtOnce = 4;

    private static readonly PeriodId March = PeriodRig.Id("2026-03");

    public string Name => "roll-up";

    public string Unit => "person";

    public async Task<PreparedWork> PrepareAsync(StorageClients clients, int size, CancellationToken stop)
    {
        var (ports, agency) = (ClosedMonth.PortsOf(clients), new CountedAgency(size));
        await ports.Frozen.BeginAsync((await agency.ManifestAsync(March, 1, stop))!, stop);
        var (people, results, ratings) = (new List<FrozenPerson>(), new List<PersonResult>(), new List<StoredRating>());
        for (var bucket = 0; bucket < agency.Count; bucket++)
        {
            people.AddRange((await agency.ReadAsync(March, 1, bucket, stop))!);
            results.AddRange(await agency.OfBucketAsync(March, 1, bucket, stop).ToListAsync(stop));
            ratings.AddRange(await agency.OfBucketAsync(bucket, March.Period.Last.Year, stop).ToListAsync(stop));
        }

        var (peopleOf, resultsOf) = (people.ToLookup(person => ports.Buckets.Of(person.Nip)), results.ToLookup(result => ports.Buckets.Of(result.Nip)));
        await Parallel.ForAsync(0, ports.Buckets.Count, new ParallelOptions { MaxDegreeOfParallelism = BucketsAtOnce, CancellationToken = stop }, async (bucket, token) =>
        {
            await ports.Frozen.WriteAsync(March, 1, bucket, [.. peopleOf[bucket].OrderBy(person => person.Nip)], token);
            await ports.Results.PutAsync(March, 1, bucket, [.. resultsOf[bucket]], token);
        });
        await RateAsync(clients, ratings, stop);
        return new PreparedWork(token => Of(clients, ports, new FixedClock("2026-04-02T05:00:00Z")).RunAsync(March, 1, token));
    }

    internal static RollUpPeriod Of(StorageClients clients, PeriodPorts ports, TimeProvider clock) => new(
        ports.Frozen, ports.Results, new RatingStore(clients), new EvaluationStore(clients), new RollUpStore(clients), ports.Buckets, new RaiseWarnings(new WarningStore(clients), clock), clock);

    /// <summary>All have the rating of the first.</summary>
    private static async Task RateAsync(StorageClients clients, List<StoredRating> ratings, CancellationToken stop)
    {
        var (store, first, table) = (new RatingStore(clients), ratings[0], clients.Table(Keys.MonthFacts.Table));
        await store.WriteAsync(first.Id, await store.AnnounceAsync(first.Id, stop), first.Rating!, stop);
        var model = await table.FindAsync(KeyOf(first), null, stop);
        await MassRows.LikeAsync(table, model!, ratings.Select(KeyOf), stop);

        EntityKey KeyOf(StoredRating one) => Keys.Ratings.Rating(Bucket.Of(one.Id.Person, clients.Settings.Buckets), one.Id);
    }
}
