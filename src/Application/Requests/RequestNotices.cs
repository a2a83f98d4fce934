using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Application.Requests;

/// <summary>Who is told what of a change: as of a submission, and everybody of a group about the own part.</summary>
internal static class RequestNotices
{
    public static IReadOnlyList<Notice> Of(RequestId id, int version, IReadOnlyList<RequestEvent> events) =>
    [
        .. Notice.Of(id.Ref, version, Steps(events)).Concat(events.SelectMany(happened => Told(id, version, happened))).Distinct(),
    ];

    public static IReadOnlyList<ApprovalEvent> Steps(IEnumerable<RequestEvent> events) => [.. events.OfType<RequestEvent.Moved>().Select(moved => moved.Step)];

    private static IEnumerable<Notice> Told(RequestId id, int version, RequestEvent happened) => happened switch
    {
        RequestEvent.Moved { Step: ApprovalEvent.LinesDecided decided } => decided.Lines
            .Where(line => line.LineId != id.Owner.Value && line.Outcome.Status != LineStatus.Returned)
            .Select(line => new Notice(Nip.Parse(line.LineId), NoticeKind.Decided, id.Ref, version, decided.At.ToUniversalTime())),
        RequestEvent.Moved { Step: ApprovalEvent.AutoVerified counted } => counted.LineIds
            .Where(line => line != id.Owner.Value)
            .Select(line => new Notice(Nip.Parse(line), NoticeKind.AutoVerified, id.Ref, version, counted.At.ToUniversalTime())),
        RequestEvent.Revoked revoked => revoked.Persons.Append(id.Owner).Distinct()
            .Select(person => new Notice(person, NoticeKind.Revoked, id.Ref, version, revoked.At.ToUniversalTime())),
        _ => [],
    };
}
