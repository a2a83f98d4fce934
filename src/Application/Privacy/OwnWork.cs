using System.Runtime.CompilerServices;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Privacy;

/// <summary>Taps, days, activities and requests, month by month from the first day that the instance has. A month costs one read for its days, one for its activities, one for each day of taps and one for each day with activities; a year one for its requests and one for its objections.</summary>
public sealed class OwnWork(
    OrganisationCache organisations, IClosedDays closes, IPunchMonths months, IPunchStore punches, IDayStore days, ISubmissionStore submissions, IPersonRequests requests, IObjectionStore objections, TimeProvider clock) : IOwnDataPart
{
    private const int ReadsAtOnce = 8;

    public IEnumerable<(string Name, IAsyncEnumerable<object> Items)> Sections(Nip person, CancellationToken cancellationToken) =>
    [
        ("taps", TapsAsync(person, cancellationToken)),
        ("days", DaysAsync(person, cancellationToken)),
        ("activities", ActivitiesAsync(person, cancellationToken)),
        ("requests", RequestsAsync(person, cancellationToken)),
        ("objections", ObjectionsAsync(person, cancellationToken)),
    ];

    private async IAsyncEnumerable<object> TapsAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var month in (await months.StoredAsync(cancellationToken).ConfigureAwait(false)).Order())
        {
            foreach (var dates in month.Range.EachDay().Chunk(ReadsAtOnce))
            {
                foreach (var found in await Task.WhenAll(dates.Select(date => punches.OfPersonAsync(person, date, cancellationToken))).ConfigureAwait(false))
                {
                    foreach (var punch in found.OrderBy(punch => punch.At))
                        yield return punch;
                }
            }
        }
    }

    private async IAsyncEnumerable<object> DaysAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var month in await MonthsAsync(person, cancellationToken).ConfigureAwait(false))
        {
            // The taps of a day are shown among the taps.
            foreach (var day in await days.OfPersonAsync(person, month, cancellationToken).ConfigureAwait(false))
                yield return day with { Punches = [] };
        }
    }

    private async IAsyncEnumerable<object> ActivitiesAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var month in await MonthsAsync(person, cancellationToken).ConfigureAwait(false))
        {
            foreach (var submission in await submissions.InMonthAsync(person, month, cancellationToken).ConfigureAwait(false))
                yield return new OwnActivities(submission.Id.Day, submission.State, await submissions.LinesAsync(submission.Id, cancellationToken).ConfigureAwait(false));
        }
    }

    private async IAsyncEnumerable<object> RequestsAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = await MonthsAsync(person, cancellationToken).ConfigureAwait(false);
        // Leave is asked for up to a year ahead.
        foreach (var year in all.Select(month => month.Year).Append(AgencyZone.Wib.DateOf(clock.GetUtcNow()).Year + 1).Distinct())
        {
            foreach (var request in await requests.OfPersonAsync(person, year, cancellationToken).ConfigureAwait(false))
                yield return request;
        }
    }

    private async IAsyncEnumerable<object> ObjectionsAsync(Nip person, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var year in (await MonthsAsync(person, cancellationToken).ConfigureAwait(false)).Select(month => month.Year).Distinct())
        {
            foreach (var objection in await objections.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false))
                yield return new OwnObjection(objection.Id.Day, objection.Matter, objection.State);
        }
    }

    /// <summary>From the first of the instance, or the month in which the person came if that is later, to the running one.</summary>
    private async Task<IReadOnlyList<CivilMonth>> MonthsAsync(Nip person, CancellationToken cancellationToken)
    {
        var last = CivilMonth.Of(AgencyZone.Wit.DateOf(clock.GetUtcNow()));
        var first = await closes.FirstDayAsync(cancellationToken).ConfigureAwait(false) is { } begin ? CivilMonth.Of(begin) : last;
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is { } organisation
            && organisation.People.TryGetValue(person, out var known) && known.Assignments.Count > 0
            && CivilMonth.Of(known.Assignments.Min(part => part.Days.From)) is var came && came.First > first.First)
            first = came;
        var all = new List<CivilMonth>();
        for (var month = first; month.First <= last.First; month = month.Next)
            all.Add(month);
        return all;
    }
}

public sealed record OwnActivities(DateOnly Date, Domain.Approvals.ApprovalState State, IReadOnlyList<ActivityLine> Lines);

public sealed record OwnObjection(DateOnly Date, Objections.ObjectionMatter Matter, Domain.Objections.ObjectionState State);
