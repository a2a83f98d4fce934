using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>Who is told of a change. The item of a notice is the person whose part it is about, with the deadline and the order's id.</summary>
internal static class WorkOrderNotices
{
    /// <param name="manager">Who is told what people say of their parts: who gave it, or their superior of today.</param>
    public static IReadOnlyList<Notice> Of(WorkOrderEvent happened, WorkOrder after, int version, Nip? manager)
    {
        var told = happened switch
        {
            WorkOrderEvent.Given => ToPeople(NoticeKind.OrderGiven),
            WorkOrderEvent.Finished e when manager is { } to => [(to, e.By, NoticeKind.OrderFinished)],
            WorkOrderEvent.Returned e => [(e.Person, e.Person, NoticeKind.OrderChanged)],
            WorkOrderEvent.Released e => [(e.Person, e.Person, NoticeKind.OrderEnded)],
            WorkOrderEvent.Postponed => ToPeople(NoticeKind.OrderChanged),
            WorkOrderEvent.Closed or WorkOrderEvent.Cancelled => ToPeople(NoticeKind.OrderEnded),
            _ => [],
        };
        return [.. told.Select(one => new Notice(one.To, one.Kind, Item(one.About, after), version, happened.At.ToUniversalTime()))];

        IEnumerable<(Nip To, Nip About, NoticeKind Kind)> ToPeople(NoticeKind kind) => after.People.Select(person => (person, person, kind));
    }

    public static ItemRef Item(Nip about, WorkOrder order) => new(about, order.Content.Deadline, order.Id.Id);
}
