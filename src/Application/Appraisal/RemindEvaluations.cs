using System.Collections.Concurrent;
using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>
/// Once a day: asks people for their report when a period is over, reminds superiors before the last day, and tells of what is missing after it, upward too. Nothing is decided by it. Who has a predicate is read bucket by
/// bucket, and only the others are looked at: two reads a person and period.
/// </summary>
public sealed class RemindEvaluations(
    OrganisationCache organisations, IRatingStore ratings, IEvaluationStore evaluations, AppraisedResults results, AppraisalRules rules, IBuckets buckets, IOutbox outbox, TimeProvider clock)
{
    private const int AtOnce = 8;

    /// <summary>Older news is not told again, lest it come back when the lists of notices are purged.</summary>
    private static readonly TimeSpan IsNews = TimeSpan.FromDays(10);

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return JobOutcome.Nothing;
        // The day begins in the east: what is over there is looked at, and each person's own day says the rest.
        var open = rules.Times.OpenOn(AgencyZone.Wit.DateOf(clock.GetUtcNow()), rules.Cycle, IsNews.Days);
        if (open.Count == 0)
            return JobOutcome.Nothing;
        var decided = await DecidedAsync(open, cancellationToken).ConfigureAwait(false);
        var (done, failures) = (0, new ConcurrentQueue<Exception>());
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(organisation.People.Keys, options, async (nip, stop) =>
        {
            try
            {
                foreach (var id in open.Select(period => new EvaluationId(nip, period)).Where(id => !decided.Contains(id)))
                    await LookAsync(id, organisation, clock.GetUtcNow(), stop).ConfigureAwait(false);
                Interlocked.Increment(ref done);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures.Enqueue(new InvalidOperationException("the evaluations of a person could not be looked at", error));
            }
        }).ConfigureAwait(false);
        return new JobOutcome(done, [.. failures]);
    }

    private async Task<HashSet<EvaluationId>> DecidedAsync(IReadOnlyList<AppraisalPeriod> open, CancellationToken cancellationToken)
    {
        var (found, asked) = (new HashSet<EvaluationId>(), open.ToHashSet());
        foreach (var year in open.Select(period => period.Year).Distinct())
        {
            for (var bucket = 0; bucket < buckets.Count; bucket++)
            {
                await foreach (var stored in ratings.OfBucketAsync(bucket, year, cancellationToken).ConfigureAwait(false))
                {
                    // What was only announced says the evaluation itself.
                    if (stored.Rating is not null && asked.Contains(stored.Id.Period))
                        found.Add(stored.Id);
                }
            }
        }

        return found;
    }

    private async Task LookAsync(EvaluationId id, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (organisation.At(id.Person, now) is null || UnitPredicates.PlaceIn(organisation.People[id.Person], id.Period) is null)
            return;
        var evaluation = (await evaluations.FindAsync(id, cancellationToken).ConfigureAwait(false))?.Evaluation ?? Evaluation.New(id);
        if (evaluation.InForce is not null)
            return;
        var notices = EvaluationNotices.Of(id, evaluation.Reported.Count > 0, organisation, rules.Times, now).Where(notice => notice.At + IsNews > now).ToList();
        // Without an agreed plan there is nothing to evaluate; that it is missing is told of plans.
        if (notices.Count == 0 || (await results.OfAsync(evaluation, cancellationToken).ConfigureAwait(false)).Count == 0)
            return;
        foreach (var notice in notices)
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
    }
}
