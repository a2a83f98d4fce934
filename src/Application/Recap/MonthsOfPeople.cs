using System.Collections.Concurrent;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Recap;

/// <summary>
/// Months of many people at a bounded price: of few people one read each, of many one read per thousand rows of each bucket, whatever there are of them.
/// </summary>
public sealed class MonthsOfPeople(IActivityMonths months, IBuckets buckets)
{
    /// <summary>Up to here people are read one by one.</summary>
    public const int Few = 100;

    private const int AtOnce = 8;

    public async Task<IReadOnlyDictionary<Nip, ActivityMonth>> OfAsync(IReadOnlyCollection<Nip> people, CivilMonth month, CancellationToken cancellationToken)
    {
        var found = new ConcurrentDictionary<Nip, ActivityMonth>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        if (people.Count <= Few)
        {
            await Parallel.ForEachAsync(people, options, async (nip, stop) =>
            {
                if (await months.FindAsync(nip, month, stop).ConfigureAwait(false) is { } stored)
                    found[nip] = stored.Facts;
            }).ConfigureAwait(false);
            return found;
        }

        var asked = people.ToHashSet();
        await Parallel.ForEachAsync(asked.Select(buckets.Of).Distinct(), options, async (bucket, stop) =>
        {
            foreach (var (nip, facts) in await months.OfBucketAsync(bucket, month, stop).ConfigureAwait(false))
            {
                if (asked.Contains(nip))
                    found[nip] = facts;
            }
        }).ConfigureAwait(false);
        return found;
    }

    /// <summary>Everybody's of a year up to a month, each bucket read once.</summary>
    public async Task<IReadOnlyList<(Nip Nip, CivilMonth Month, ActivityMonth Facts)>> OfYearAsync(CivilMonth last, CancellationToken cancellationToken)
    {
        var found = new ConcurrentBag<(Nip, CivilMonth, ActivityMonth)>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, buckets.Count, options, async (bucket, stop) =>
        {
            foreach (var one in await months.OfYearAsync(bucket, last.Year, stop).ConfigureAwait(false))
            {
                if (one.Month.Month <= last.Month)
                    found.Add((one.Nip, one.Month, one.Facts));
            }
        }).ConfigureAwait(false);
        return [.. found.OrderBy(one => one.Item1).ThenBy(one => one.Item2.Month)];
    }
}
