using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using EPerformance.Api.Requests;
using EPerformance.Application.Competence;
using EPerformance.Application.Ports;
using EPerformance.Domain.Competence;

namespace EPerformance.Api.Competence;

/// <summary>Proposals to develop people as the API shows them.</summary>
internal static class DevelopmentShow
{
    public static Reply<DevelopmentProposalAnswer> Result(DevelopmentResult result) => result.Refusal is { } refusal ? refusal : Whole(result.Stored!, result.IsRepeat);

    public static Reply<DevelopmentProposalAnswer> Whole(StoredDevelopment stored, bool replayed = false) =>
        Reply<DevelopmentProposalAnswer>.Of(One(stored), stored.Version.ToString(CultureInfo.InvariantCulture), replayed: replayed);

    public static DevelopmentListAnswer OfYear(IReadOnlyList<StoredDevelopment> all) => new(
        [.. all.Select(One)],
        all.Where(stored => stored.Proposal.Status == DevelopmentStatus.Done).Sum(stored => stored.Proposal.Report!.Hours),
        DevelopmentProposal.HoursOfYear);

    public static DevelopmentProposalAnswer One(StoredDevelopment stored)
    {
        var one = stored.Proposal;
        return new DevelopmentProposalAnswer(
            one.Id.Person,
            one.Id.Year,
            one.Id.Number,
            stored.Version,
            one.Status,
            one.Origin,
            one.ProposedBy,
            DevelopmentContentBody.Of(one.Content),
            [.. one.Reasons.Select(Fact)],
            one.Answer is { } answer ? new DevelopmentRulingAnswer(answer.IsApproved, answer.Reason, answer.By, answer.At) : null,
            one.Report is { } report ? new DevelopmentReportAnswer(report.Text, report.Evidence, report.Hours, report.At) : null,
            one.Returned);
    }

    public static IEnumerable<DevelopmentChangeAnswer> Change(DevelopmentAudit audit) =>
        audit.Events.Select(happened => new DevelopmentChangeAnswer(audit.Version, happened.At, audit.By, JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name)));

    private static DevelopmentFactAnswer Fact(DevelopmentReason reason) => reason switch
    {
        DevelopmentReason.ResultBelow r => new(DevelopmentFactKind.ResultBelow, Period: r.Period.ToString(), Plan: r.Result.Plan, Result: r.Result.Result, Text: r.Statement),
        DevelopmentReason.BehaviourBelow r => new(DevelopmentFactKind.BehaviourBelow, Period: r.Period.ToString(), Value: r.Value),
        DevelopmentReason.CompetencyGap r => new(DevelopmentFactKind.CompetencyGap, Competency: r.Competency, Required: r.Required, Shown: r.Shown, AssessedOn: r.AssessedOn),
        DevelopmentReason.Stated r => new(DevelopmentFactKind.Stated, Text: r.Text),
        _ => throw new UnreachableException($"No form for {reason.GetType()}"),
    };
}
