using EPerformance.Application.Submissions;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>Who is told what of a change of an objection: who may decide it that it waits, its owner and who took the contested decision how it ended.</summary>
internal static class ObjectionNotices
{
    public static IReadOnlyList<Notice> Of(StoredObjection after, IReadOnlyList<ObjectionEvent> events) =>
        [.. events.SelectMany(happened => Of(after, happened).Select(one => new Notice(one.To, one.Kind, after.Id.Ref, after.Version, happened.At.ToUniversalTime()))).Distinct()];

    private static IEnumerable<(Nip To, NoticeKind Kind)> Of(StoredObjection after, ObjectionEvent happened)
    {
        var (owner, contested) = (after.Id.Owner, after.State.Case.DecidedBy);
        return happened switch
        {
            ObjectionEvent.Filed => Waiting(after, NoticeKind.ObjectionFiled),
            ObjectionEvent.Moved { Silent: not null } => Waiting(after, NoticeKind.Escalated).Append((owner, NoticeKind.Escalated)),
            ObjectionEvent.Moved => Waiting(after, NoticeKind.ObjectionFiled),
            ObjectionEvent.Decided or ObjectionEvent.AcceptedBySilence => contested.Append(owner).Select(to => (to, NoticeKind.Decided)),
            ObjectionEvent.CarriedOut { By: not null } => [(owner, NoticeKind.ObjectionCarriedOut)],
            ObjectionEvent.Withdrawn => [],
            _ => [],
        };
    }

    /// <summary>The office has no person to be told: it stands in its queue.</summary>
    private static IEnumerable<(Nip To, NoticeKind Kind)> Waiting(StoredObjection after, NoticeKind kind) =>
        after.Inbox.Where(entry => entry.Post != InboxEntry.HrPost).Select(entry => (Nip.Parse(entry.Post), kind));
}
