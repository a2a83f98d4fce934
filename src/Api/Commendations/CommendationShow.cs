using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using EPerformance.Api.Requests;
using EPerformance.Application.Commendations;
using EPerformance.Application.Ports;
using EPerformance.Domain.Commendations;

namespace EPerformance.Api.Commendations;

/// <summary>Commendations as the API shows them.</summary>
internal static class CommendationShow
{
    public static Reply<CommendationAnswer> Result(CommendationResult result) => result.Refusal is { } refusal ? refusal : Whole(result.Stored!, result.IsRepeat);

    public static Reply<CommendationAnswer> Whole(StoredCommendation stored, bool replayed = false) =>
        Reply<CommendationAnswer>.Of(One(stored), stored.Version.ToString(CultureInfo.InvariantCulture), replayed: replayed);

    public static CommendationAnswer One(StoredCommendation stored)
    {
        var one = stored.Commendation;
        return new CommendationAnswer(
            one.Id.Person,
            one.Id.Year,
            one.Id.Number,
            stored.Version,
            one.Status,
            one.Content.Kind,
            one.Content.Title,
            one.Content.Grounds,
            [.. one.Evidence.Select(Evidence)],
            one.ProposedBy,
            one.ProposedAt,
            one.Ruling is { } ruling ? new CommendationRulingAnswer(ruling.IsGranted, ruling.Document, ruling.Reason, ruling.By, ruling.At) : null);
    }

    public static IEnumerable<CommendationChangeAnswer> Change(CommendationAudit audit) =>
        audit.Events.Select(happened => new CommendationChangeAnswer(audit.Version, happened.At, audit.By, JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name)));

    private static CommendationEvidenceAnswer Evidence(CommendationEvidence evidence) => evidence switch
    {
        CommendationEvidence.Rated rated => new(Period: rated.Period.ToString(), Predicate: rated.Predicate),
        CommendationEvidence.Card card => new(Period: card.Period.ToString(), Attendance: card.Attendance, LateMinutes: card.LateMinutes, WorkMinutes: card.WorkMinutes),
        CommendationEvidence.Document document => new(Document: document.Name),
        _ => throw new UnreachableException($"No form for {evidence.GetType()}"),
    };
}
