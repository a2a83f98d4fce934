using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>What a change of a request does outside its row: as of a submission, and the parts by person.</summary>
public sealed class RequestEffects(IInbox inbox, IDueList due, IOutbox outbox, IPersonRequests people, IRequestEngine engine)
    : ItemEffects<StoredRequest>(inbox, due, outbox)
{
    /// <summary>What is approved fixes the days for good, so nothing has to be taken out of other months.</summary>
    private async Task ProjectTripAsync(PersonRequest part, CancellationToken cancellationToken)
    {
        if (part.Matter.Place is null || !(part.Status.IsApproved() || part.Status == PartStatus.Revoked))
            return;
        for (var month = CivilMonth.Of(part.Matter.Days.From); month.First <= part.Matter.Days.To; month = month.Next)
            await people.PutTripAsync(part, month, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>A revision may have moved the days away from a year; no request is longer than this.</summary>
    private const int LongestYears = 3;

    protected override Task TellSubmittedAsync(StoredRequest item, CancellationToken cancellationToken) => engine.SubmittedAsync(item, cancellationToken);

    protected override Task TellDecidedAsync(StoredRequest item, CancellationToken cancellationToken) => engine.DecidedAsync(item, cancellationToken);

    protected override async Task ProjectAsync(StoredRequest item, CancellationToken cancellationToken)
    {
        var days = item.State.Form.Matter.Days;
        var isRevised = item.State.Approval.Revision > 0;
        var first = Math.Min(days.From.Year, isRevised ? item.Id.Day.Year : days.From.Year);
        var last = Math.Max(days.To.Year, isRevised ? item.Id.Day.Year + LongestYears : days.To.Year);
        foreach (var person in item.State.Form.Persons)
        {
            for (var year = first; year <= last; year++)
                await people.PutAsync(item.PartOf(person), year, cancellationToken).ConfigureAwait(false);
            await ProjectTripAsync(item.PartOf(person), cancellationToken).ConfigureAwait(false);
        }
    }
}
