using EPerformance.Application.Appraisal;
using EPerformance.Application.Bundles;
using EPerformance.Application.Discipline;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Periods;

/// <summary>Where the facts of a month come from when they are frozen: closed days, verified and undecided work, what was granted.</summary>
public sealed class MonthSources(IDayStore days, IActivityMonths activities, PendingWork pending, GrantedTo requests, EvaluatedRatings ratings, DecidedSanctions sanctions, IBuckets buckets)
{
    /// <summary>Puts everything about a bucket's people in a month into a gathering.</summary>
    internal async Task FillAsync(
        FactGathering gathering, FreezeManifest manifest, OrganisationView organisation, int bucket, CivilMonth month, CancellationToken cancellationToken)
    {
        await foreach (var day in days.OfBucketAsync(bucket, month, cancellationToken).ConfigureAwait(false))
            gathering.Add(day);
        // The queue before what was verified, and the submissions after it: a line that is decided in between is found as decided, never twice and never not at all.
        var waiting = await pending.OfVersionAsync(manifest, cancellationToken).ConfigureAwait(false);
        var verified = await activities.OfBucketAsync(bucket, month, cancellationToken).ConfigureAwait(false);
        var people = waiting.Where(person => buckets.Of(person.Key) == bucket && person.Any(day => day.Month == month)).Select(person => person.Key);
        var submissions = await pending.OfAsync(people, month, cancellationToken).ConfigureAwait(false);
        foreach (var nip in verified.Keys.Union(submissions.Keys))
        {
            var own = submissions.GetValueOrDefault(nip, []);
            gathering.Add(nip, month, own.Aggregate(verified.GetValueOrDefault(nip, ActivityMonth.Empty), With));
            gathering.Add(nip, month, [.. own.Select(PendingDay.Of).OfType<PendingDay>()]);
        }

        gathering.Add(month, await requests.OfBucketAsync(organisation, bucket, month, manifest.BegunAt, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Tables of which rows were decided here, without the rows.</summary>
    public async Task<IReadOnlyList<FactTable>> DecidedHereAsync(PayPeriod period, CancellationToken cancellationToken)
    {
        var tables = new List<FactTable>();
        if (await ratings.AreKeptAsync(period, cancellationToken).ConfigureAwait(false))
            tables.Add(EvaluatedRatings.Table);
        if (await sanctions.AreKeptAsync(period, cancellationToken).ConfigureAwait(false))
            tables.Add(DecidedSanctions.Table);
        return tables;
    }

    /// <summary>Puts what was decided here about a bucket's people into a gathering for a period.</summary>
    internal async Task JoinDecidedAsync(FactGathering gathering, FreezeManifest manifest, int bucket, PayPeriod period, CancellationToken cancellationToken)
    {
        foreach (var file in manifest.DecidedHere)
        {
            var columns = manifest.Tables.First(table => table.FileName == file).Columns;
            gathering.Join(file == EvaluatedRatings.FileName
                ? await ratings.OfBucketAsync(bucket, period, columns, cancellationToken).ConfigureAwait(false)
                : await sanctions.OfBucketAsync(bucket, period, columns, cancellationToken).ConfigureAwait(false));
        }
    }

    /// <summary>A day of which nothing is decided is no day of verified work.</summary>
    private static ActivityMonth With(ActivityMonth month, StoredSubmission submission) =>
        ActivityDay.Of(submission) is { } day && day.Lines + day.Rejected > 0 ? month.With(day) : month;
}
