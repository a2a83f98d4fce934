using System.Runtime.CompilerServices;
using EPerformance.Application.Appraisal;
using EPerformance.Application.EarlyWarnings;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.RollUp;

namespace EPerformance.Application.RollUp;

/// <summary>
/// Gathers the figures of a published period, and looks at them for early warnings: one pass over the frozen facts, bucket by bucket. It may be interrupted and done again; the mark at the end says that all
/// is there.
/// </summary>
public sealed class RollUpPeriod(IFrozenFacts frozen, IAllowanceStore results, IRatingStore ratings, IEvaluationStore evaluations, IRollUpStore store, IBuckets buckets, RaiseWarnings warnings, TimeProvider clock)
{
    /// <summary>What the store writes in one transaction.</summary>
    private const int WrittenTogether = 100;

    public async Task<RollUpMark> RunAsync(PeriodId id, int version, CancellationToken cancellationToken)
    {
        var manifest = await frozen.ManifestAsync(id, version, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"version {version} of {id} was published, but not frozen");
        var (sums, count) = (new Domain.RollUp.RollUp(manifest.Units), 0);
        var catalogue = new FrozenCatalogue(manifest.Catalogue);
        var look = await warnings.BeginAsync(id, cancellationToken).ConfigureAwait(false);
        for (var bucket = 0; bucket < buckets.Count; bucket++)
        {
            await foreach (var some in FiguresAsync(id, version, bucket, catalogue, cancellationToken).ConfigureAwait(false))
            {
                foreach (var person in some)
                {
                    sums.Add(person);
                    look.Add(person);
                }

                await store.PutPeopleAsync(id, version, bucket, some, cancellationToken).ConfigureAwait(false);
                count += some.Length;
            }
        }

        var units = sums.Finish();
        await store.PutUnitsAsync(id, version, units, cancellationToken).ConfigureAwait(false);
        await warnings.EndAsync(id, version, look, units, cancellationToken).ConfigureAwait(false);
        var mark = new RollUpMark(id, version, count, clock.GetUtcNow());
        await store.MarkAsync(mark, cancellationToken).ConfigureAwait(false);
        return mark;
    }

    // Facts of a person are a month of days, figures a few numbers: no more than one person's facts are held at once, and no more figures than are written together. However large a bucket is, a person
    // costs the same.
    private async IAsyncEnumerable<PersonPeriod[]> FiguresAsync(PeriodId id, int version, int bucket, FrozenCatalogue catalogue, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var people = await frozen.PeopleAsync(id, version, bucket, cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException($"bucket {bucket} of version {version} of {id} is not frozen");
        var rated = new Alongside<StoredRating>(RatedAsync(bucket, id, cancellationToken), rating => rating.Id.Person, cancellationToken);
        await using var ratingsEnd = rated.ConfigureAwait(false);
        var paid = new Alongside<PersonResult>(results.OfBucketAsync(id, version, bucket, cancellationToken), result => result.Nip, cancellationToken);
        await using var resultsEnd = paid.ConfigureAwait(false);
        var figures = new List<PersonPeriod>(WrittenTogether);
        await foreach (var person in people.ConfigureAwait(false))
        {
            var (result, rating) = (await paid.OfAsync(person.Nip).ConfigureAwait(false), await rated.OfAsync(person.Nip).ConfigureAwait(false));
            figures.Add(PersonFigures.Of(person, result, rating?.Rating, catalogue));
            if (figures.Count < WrittenTogether)
                continue;
            yield return [.. figures];
            figures.Clear();
        }

        if (figures.Count > 0)
            yield return [.. figures];
    }

    // One for each person who has one, as PersonYear.RatingOf would choose it: the rows of a person follow each other.
    private async IAsyncEnumerable<StoredRating> RatedAsync(int bucket, PeriodId id, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        StoredRating? best = null;
        await foreach (var stored in ratings.OfBucketAsync(bucket, id.Period.Last.Year, cancellationToken).ConfigureAwait(false))
        {
            if (best is not null && best.Id.Person != stored.Id.Person)
            {
                yield return best;
                best = null;
            }

            if (!stored.IsOf(id) || (best is not null && best.Id.Period.Days.Days <= stored.Id.Period.Days.Days))
                continue;
            var decided = stored.Rating is not null
                ? stored
                : stored with { Rating = await EvaluatedRatings.DecidedAsync(evaluations, stored.Id, cancellationToken).ConfigureAwait(false) };
            best = decided.Rating is null ? best : decided;
        }

        if (best is not null)
            yield return best;
    }
}
