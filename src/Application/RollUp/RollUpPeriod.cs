using EPerformance.Application.Appraisal;
using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Application.RollUp;

/// <summary>
/// Gathers the figures of a published period, and looks at them for early warnings: one pass over the frozen facts, bucket by bucket. It may be interrupted and done again; the mark at the end says that all
/// is there.
/// </summary>
public sealed class RollUpPeriod(IFrozenFacts frozen, IAllowanceStore results, IRatingStore ratings, IEvaluationStore evaluations, IRollUpStore store, IBuckets buckets, RaiseWarnings warnings, TimeProvider clock)
{
    public async Task<RollUpMark> RunAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        var manifest = await frozen.ManifestAsync(id, version, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"version {version} of {id} was published, but not frozen");
        var (sums, count) = (new Domain.RollUp.RollUp(manifest.Units), 0);
        var catalogue = new FrozenCatalogue(manifest.Catalogue);
        var look = await warnings.BeginAsync(id, cancellationToken).ConfigureAwait(false);
        for (var bucket = 0; bucket < buckets.Count; bucket++)
        {
            var people = await frozen.PeopleAsync(id, version, bucket, cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"bucket {bucket} of version {version} of {id} is not frozen");
            var paid = await PaidAsync(id, version, bucket, cancellationToken).ConfigureAwait(false);
            var rated = await RatedAsync(bucket, id, cancellationToken).ConfigureAwait(false);
            // Facts of a person are a month of days, figures a few numbers: no more than one person's facts are held at once.
            var figures = new List<PersonPeriod>();
            await foreach (var person in people.ConfigureAwait(false))
                figures.Add(PersonFigures.Of(person, paid.GetValueOrDefault(person.Nip), rated.GetValueOrDefault(person.Nip), catalogue));
            figures.ForEach(sums.Add);
            figures.ForEach(look.Add);
            await store.PutPeopleAsync(id, version, bucket, figures, cancellationToken).ConfigureAwait(false);
            count += figures.Count;
        }

        var units = sums.Finish();
        await store.PutUnitsAsync(id, version, units, cancellationToken).ConfigureAwait(false);
        await warnings.EndAsync(id, version, look, units, cancellationToken).ConfigureAwait(false);
        var mark = new RollUpMark(id, version, count, clock.GetUtcNow());
        await store.MarkAsync(mark, cancellationToken).ConfigureAwait(false);
        return mark;
    }

    private async Task<Dictionary<Nip, PersonResult>> PaidAsync(PeriodId id, int version, int bucket, CancellationToken cancellationToken)
    {
        var paid = new Dictionary<Nip, PersonResult>();
        await foreach (var result in results.OfBucketAsync(id, version, bucket, cancellationToken).ConfigureAwait(false))
            paid[result.Nip] = result;
        return paid;
    }

    private async Task<Dictionary<Nip, Rating>> RatedAsync(int bucket, PeriodId id, CancellationToken cancellationToken)
    {
        var rated = new Dictionary<Nip, List<StoredRating>>();
        await foreach (var stored in ratings.OfBucketAsync(bucket, id.Period.Last.Year, cancellationToken).ConfigureAwait(false))
        {
            if (!rated.TryGetValue(stored.Id.Person, out var own))
                rated[stored.Id.Person] = own = [];
            own.Add(stored.Rating is null ? stored with { Rating = await EvaluatedRatings.DecidedAsync(evaluations, stored.Id, cancellationToken).ConfigureAwait(false) } : stored);
        }

        return rated.Select(pair => (pair.Key, Rating: new PersonYear([], pair.Value).RatingOf(id))).Where(pair => pair.Rating is not null).ToDictionary(pair => pair.Key, pair => pair.Rating!);
    }
}
