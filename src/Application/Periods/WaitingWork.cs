using EPerformance.Application.Objections;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Periods;

namespace EPerformance.Application.Periods;

/// <summary>
/// What waits for somebody's decision and is about a period: submissions of its days, requests that touch it, also those that begin before it, and objections
/// to what it pays, also accepted ones that nobody has carried out.
/// </summary>
public sealed class WaitingWork(IInbox inbox, IRequestStore requests, IObjectionStore objections)
{
    /// <summary>One transaction per thousand waiting items, and one per waiting request that begins before the period.</summary>
    public async Task<IReadOnlyList<WaitingItem>> InAsync(PayPeriod period, OrganisationView organisation, CancellationToken cancellationToken)
    {
        var waiting = new List<WaitingItem>();
        var touches = new Dictionary<ItemRef, bool>();
        await foreach (var entry in inbox.AllAsync(cancellationToken).ConfigureAwait(false))
        {
            if (!touches.TryGetValue(entry.Item, out var isOfPeriod))
                touches[entry.Item] = isOfPeriod = await IsOfAsync(period, entry.Item, cancellationToken).ConfigureAwait(false);
            if (!isOfPeriod)
                continue;
            var unit = organisation.People.GetValueOrDefault(entry.Item.Nip)?.AssignmentNearest(entry.Item.Day)?.UnitCode ?? "";
            waiting.Add(new WaitingItem(unit, entry.Post, entry.Kind, entry.Item, entry.Pending));
        }

        return waiting;
    }

    private async Task<bool> IsOfAsync(PayPeriod period, ItemRef item, CancellationToken cancellationToken)
    {
        if (item.Objection is not null)
            return item.Day <= period.Range.To && (period.Range.Contains(item.Day) || await MayReachAsync(item, cancellationToken).ConfigureAwait(false));
        if (item.Request is not { } request || item.Day >= period.Range.From)
            return period.Range.Contains(item.Day);
        return await requests.FindAsync(new RequestId(item.Nip, item.Day, request), cancellationToken).ConfigureAwait(false) is { } found
            && found.State.Form.Matter.Days.Overlaps(period.Range);
    }

    /// <summary>A class or an appraisal of before goes on counting.</summary>
    private async Task<bool> MayReachAsync(ItemRef item, CancellationToken cancellationToken) =>
        (await objections.FindAsync(ObjectionId.Of(item), cancellationToken).ConfigureAwait(false))?.Matter.Kind is ObjectionKind.Appraisal or ObjectionKind.JobClass;
}

/// <param name="UnitCode">Of the owner on that day.</param>
/// <param name="Post">NIP of who may decide, or <see cref="InboxEntry.HrPost"/>.</param>
/// <param name="Lines">That wait: activities, people of a request, or one objection.</param>
public sealed record WaitingItem(string UnitCode, string Post, ItemKind Kind, ItemRef Item, int Lines)
{
    /// <summary>By unit of the owner, by who has to decide, and by what it is. An item that may be decided by several is in the queue of each.</summary>
    public static IReadOnlyList<WaitingSum> Sum(IEnumerable<WaitingItem> items) =>
    [
        .. items.GroupBy(item => (item.UnitCode, item.Post, item.Kind))
            .OrderBy(group => group.Key.UnitCode, StringComparer.Ordinal).ThenBy(group => group.Key.Post, StringComparer.Ordinal).ThenBy(group => group.Key.Kind)
            .Select(group => new WaitingSum(group.Key.UnitCode, group.Key.Post, group.Key.Kind, group.Count(), group.Sum(item => item.Lines), group.Min(item => item.Item.Day))),
    ];
}

/// <param name="Items">Days of work, or requests.</param>
/// <param name="Oldest">Day of work, or first day of a request.</param>
public sealed record WaitingSum(string UnitCode, string Post, ItemKind Kind, int Items, int Lines, DateOnly Oldest);
