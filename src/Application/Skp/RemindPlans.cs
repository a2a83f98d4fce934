using System.Collections.Concurrent;
using EPerformance.Application.Jobs;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>
/// Once a day: reminds superiors of proposals, asks the superior's superior when their time is over, tells of plans that are due and missing, and tells again what an interrupted change left untold. Nothing is
/// agreed by it. One read a person and year; every notice has an instant that follows from the plan, so a second run tells nobody twice.
/// </summary>
public sealed class RemindPlans(OrganisationCache organisations, ISkpStore store, SkpRule rule, SkpTimes times, IOutbox outbox, TimeProvider clock)
{
    private const int AtOnce = 8;

    /// <summary>Older news is not told again, lest it come back when the lists of notices are purged.</summary>
    private static readonly TimeSpan IsNews = TimeSpan.FromDays(10);

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return JobOutcome.Nothing;
        var (done, failures) = (0, new ConcurrentQueue<Exception>());
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(organisation.People.Keys, options, async (nip, stop) =>
        {
            try
            {
                await LookAsync(nip, organisation, clock.GetUtcNow(), stop).ConfigureAwait(false);
                Interlocked.Increment(ref done);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                failures.Enqueue(new InvalidOperationException("the plans of a person could not be looked at", error));
            }
        }).ConfigureAwait(false);
        return new JobOutcome(done, [.. failures]);
    }

    private async Task LookAsync(Nip nip, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (organisation.At(nip, now) is not { } place)
            return;
        var year = place.Date.Year;
        var plans = await store.OfYearAsync(nip, year, cancellationToken).ConfigureAwait(false);
        var notices = plans.SelectMany(stored => SkpNotices.Of(stored.Plan, organisation, times, now));
        if (MissingPlans.IsAsked(place.Assignment, rule) && MissingPlans.IsMissing(plans))
            notices = notices.Concat(SkpNotices.OfMissing(nip, year, MissingPlans.DueOn(nip, year, organisation, times), organisation, now));
        // Plans of the next year are written in December.
        if (place.Date.Month == 12)
            notices = notices.Concat((await store.OfYearAsync(nip, year + 1, cancellationToken).ConfigureAwait(false)).SelectMany(stored => SkpNotices.Of(stored.Plan, organisation, times, now)));
        foreach (var notice in notices.Where(notice => notice.At + IsNews > now))
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
    }
}
