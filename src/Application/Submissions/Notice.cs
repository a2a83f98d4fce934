using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

public enum NoticeKind
{
    /// <summary>Your deadline comes near.</summary>
    Reminded,

    /// <summary>Somebody let a deadline pass: to the owner, and to whom it waits for now.</summary>
    Escalated,

    Decided,

    /// <summary>Back to the owner for revision.</summary>
    Returned,

    /// <summary>Counts without anybody having looked.</summary>
    AutoVerified,

    /// <summary>A period is about to be closed and work of others still waits for you. The item is the recipient and the first day of the period.</summary>
    PeriodCloses,

    /// <summary>An approval of a request was taken back.</summary>
    Revoked,

    /// <summary>Somebody asked for another phone to tap with: to the owner and the superior. The item is the owner and the day from which it counts.</summary>
    PhoneChanges,

    /// <summary>A work order was given to you. The item of all that is told of orders is the person whose part it is, the deadline and the order's id.</summary>
    OrderGiven,

    /// <summary>Another deadline, or given back as not finished.</summary>
    OrderChanged,

    /// <summary>The person says that it is done: to who gave it.</summary>
    OrderFinished,

    /// <summary>Closed, cancelled, or taken off you.</summary>
    OrderEnded,

    /// <summary>The deadline comes near.</summary>
    OrderDue,

    /// <summary>The deadline has passed: to the person and to who gave it.</summary>
    OrderOverdue,

    /// <summary>An objection waits for your decision.</summary>
    ObjectionFiled,

    /// <summary>The personnel office has done what an accepted objection asked for.</summary>
    ObjectionCarriedOut,

    /// <summary>A performance plan waits for you. The item of all that is told of plans is the owner, the first day and <c>skp-year-number</c>.</summary>
    PlanProposed,

    PlanReturned,

    PlanAgreed,

    /// <summary>A plan still waits for you.</summary>
    PlanReminded,

    /// <summary>A superior let the time pass: to the owner, and to the superior's superior, who is asked too.</summary>
    PlanEscalated,

    /// <summary>The plan of the year has to be agreed soon. The item's day is the last one.</summary>
    PlanDue,

    /// <summary>The plan of the year is not agreed: to the owner and the superior.</summary>
    PlanMissing,

    /// <summary>Unexcused days of somebody give rise to a case of discipline that the recipient has to look into. The item is the person and the last of the days.</summary>
    DisciplineWaits,

    /// <summary>A period is over: report what became of the planned results. The item of all that is told of evaluations is the person, the last day of the period and <c>evaluation-period</c>.</summary>
    EvaluationReportDue,

    /// <summary>The predicate of somebody is to be decided soon: to the superior.</summary>
    EvaluationDue,

    /// <summary>It was not: to the person, the superior and the superior's superior.</summary>
    EvaluationMissing,

    /// <summary>Feedback for you. The item of all that is told of feedback is the person, the day and <c>dialogue-year-number</c>.</summary>
    FeedbackGiven,

    /// <summary>The person or a colleague has answered: to the superior.</summary>
    FeedbackAnswered,

    /// <summary>A superior asks you to say something about a colleague, by name.</summary>
    FeedbackAsked,

    /// <summary>A proposal to develop somebody, or the report that it is done, waits for you. The item of all that is told of development is the person, the day by when and <c>development-year-number</c>.</summary>
    DevelopmentWaits,

    /// <summary>A superior has answered: to the person.</summary>
    DevelopmentAnswered,

    /// <summary>Granted, to the person and who proposed it; refused, to who proposed it. The item is the person, the day and <c>commendation-year-number</c>.</summary>
    CommendationDecided,

    /// <summary>A proposal to commend somebody waits for a decision: to the nearest above who did not make it.</summary>
    CommendationWaits,

    /// <summary>Somebody stands in for a superior: to both. The item is the holder, the first day and the id of the stand-in.</summary>
    StandInBegins,

    /// <summary>It was ended before its time; the item's day is the last one.</summary>
    StandInEnded,

    /// <summary>Your schedule was changed, or is no longer. The item is the person, the first day that it concerns and the id of what was set up.</summary>
    ScheduleChanged,
}

/// <summary>What one person is told about one change of a submission or a request.</summary>
/// <param name="Version">The change; together with recipient and kind it names the notice, so that writing it twice tells it once.</param>
public sealed record Notice(Nip Recipient, NoticeKind Kind, ItemRef Item, int Version, DateTimeOffset At)
{
    public static IReadOnlyList<Notice> Of(ItemRef item, int version, IEnumerable<ApprovalEvent> events) =>
        [.. events.SelectMany(happened => Of(item.Nip, happened).Select(one => new Notice(one.To, one.Kind, item, version, happened.At.ToUniversalTime()))).Distinct()];

    private static IEnumerable<(Nip To, NoticeKind Kind)> Of(Nip owner, ApprovalEvent happened) => happened switch
    {
        ApprovalEvent.Reminded e => [(e.Awaited, NoticeKind.Reminded)],
        ApprovalEvent.Escalated e => [(owner, NoticeKind.Escalated), (e.Route.Chain.Superiors[e.Route.Level].Awaited.Nip, NoticeKind.Escalated)],
        ApprovalEvent.EscalatedToHr => [(owner, NoticeKind.Escalated)],
        ApprovalEvent.AutoVerified => [(owner, NoticeKind.AutoVerified)],
        ApprovalEvent.LinesDecided e => [(owner, e.Lines.Any(line => line.Outcome.Status == LineStatus.Returned) ? NoticeKind.Returned : NoticeKind.Decided)],
        ApprovalEvent.Redressed => [(owner, NoticeKind.Decided)],
        _ => [],
    };
}
