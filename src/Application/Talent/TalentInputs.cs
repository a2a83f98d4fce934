using EPerformance.Application.Appraisal;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Application.Talent;

/// <summary>
/// What the performance of people rests on: decided predicates of the years that count, and points over days attended from the gathered periods, beside the median of the own
/// job class. One transaction per thousand rows of a bucket and year.
/// </summary>
public sealed class TalentInputs(IRollUpStore figures, IEvaluationStore evaluations, IBuckets buckets)
{
    /// <param name="on">What ends later does not count.</param>
    internal async Task<Dictionary<Nip, PerformanceFacts>> OfAsync(IReadOnlyList<Placed> group, DateOnly on, TalentRules rules, CancellationToken cancellationToken)
    {
        var classes = group.ToDictionary(person => person.Nip, person => person.Assignment.JobClass);
        var predicates = new Dictionary<Nip, List<DecidedPredicate>>();
        var points = new Dictionary<Nip, (Exact Points, int Days)>();
        for (var year = on.Year - rules.Years + 1; year <= on.Year; year++)
        {
            for (var bucket = 0; bucket < buckets.Count; bucket++)
            {
                foreach (var (nip, known) in await figures.OfBucketAsync(bucket, year, cancellationToken).ConfigureAwait(false))
                {
                    if (!classes.ContainsKey(nip))
                        continue;
                    await AddPredicatesAsync(known, nip, on, predicates, cancellationToken).ConfigureAwait(false);
                    foreach (var period in known.Periods.Where(period => period.Id.Period.Range.To <= on && period.Person.Points is not null))
                    {
                        var before = points.GetValueOrDefault(nip);
                        points[nip] = (before.Points + period.Person.Points!.Value, before.Days + period.Person.Days.Attended);
                    }
                }
            }
        }

        var daily = points.Where(pair => pair.Value.Days > 0).ToDictionary(pair => pair.Key, pair => pair.Value.Points / Exact.Whole(pair.Value.Days));
        var medians = daily.Where(pair => classes[pair.Key] is not null).GroupBy(pair => classes[pair.Key]!.Value, pair => pair.Value).ToDictionary(one => one.Key, one => (Median: PerformanceAxis.MedianOf([.. one]), People: one.Count()));
        return group.ToDictionary(person => person.Nip, person => new PerformanceFacts([.. (predicates.GetValueOrDefault(person.Nip) ?? []).OrderBy(one => one.Period.Days.To)], WeightOf(person.Nip)));

        WorkWeight? WeightOf(Nip nip) =>
            classes[nip] is { } jobClass && daily.TryGetValue(nip, out var own) && medians.TryGetValue(jobClass, out var peers) && peers.Median is { } median ? new WorkWeight(own, median, peers.People) : null;
    }

    private async Task AddPredicatesAsync(PersonYear known, Nip nip, DateOnly on, Dictionary<Nip, List<DecidedPredicate>> predicates, CancellationToken cancellationToken)
    {
        foreach (var stored in known.Ratings.Where(one => one.Id.Period.Days.To <= on))
        {
            if ((stored.Rating ?? await EvaluatedRatings.DecidedAsync(evaluations, stored.Id, cancellationToken).ConfigureAwait(false)) is not { } rating)
                continue;
            if (!predicates.TryGetValue(nip, out var own))
                predicates[nip] = own = [];
            own.Add(new DecidedPredicate(stored.Id.Period, rating.Predicate));
        }
    }
}
