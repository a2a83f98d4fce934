using System.Globalization;
using System.Text.Json;
using EPerformance.Api.Requests;
using EPerformance.Application.Ports;

namespace EPerformance.Api.Discipline;

/// <summary>Cases of discipline as the API shows them.</summary>
internal static class DisciplineShow
{
    public static Reply<DisciplineCaseAnswer> Whole(StoredCase stored, bool replayed = false) =>
        Reply<DisciplineCaseAnswer>.Of(Case(stored), stored.Version.ToString(CultureInfo.InvariantCulture), replayed: replayed);

    public static DisciplineCaseAnswer Case(StoredCase stored)
    {
        var one = stored.Case;
        return new DisciplineCaseAnswer(
            one.Id.Person,
            one.Id.Year,
            one.Id.Number,
            stored.Version,
            one.Status,
            one.Proposal is { } proposal ? new DisciplineProposalAnswer(proposal.Ground, proposal.Level, proposal.Sanction, proposal.Months, proposal.Evidence) : null,
            [.. one.Told.Select(told => new ToldAnswer(told.Who, told.At))],
            [.. one.Summonses.Select(summons => new SummonsAnswer(summons.On, summons.Document, summons.By, summons.At))],
            one.Examination is { } heard ? new ExaminationAnswer(heard.On, heard.Document, heard.Findings, heard.By, heard.At) : null,
            one.Ruling is { } ruling
                ? new DisciplineRulingAnswer(
                    ruling.Sanction, ruling.Days?.From, ruling.Days is { } days && days.To != DateOnly.MaxValue ? days.To : null, ruling.Document, ruling.Reason, ruling.By, ruling.At)
                : null);
    }

    public static IEnumerable<DisciplineChangeAnswer> Change(CaseAudit audit) =>
        audit.Events.Select(happened => new DisciplineChangeAnswer(audit.Version, happened.At, audit.By, JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name)));
}
