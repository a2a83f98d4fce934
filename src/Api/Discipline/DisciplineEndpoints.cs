using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Discipline;
using EPerformance.Application.Ports;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Discipline;

/// <summary>Discipline for absence without reason: proposals with their days, and what people made of them (<c>docs/discipline.md</c>).</summary>
public sealed class DisciplineEndpoints : IEndpointArea
{
    private const string OfYear = "/discipline/people/{nip}/{year}", One = OfYear + "/{number}";

    public string Name => "discipline";

    public IJsonTypeInfoResolver Json => DisciplineJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        Change(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get("/discipline/cases/{year}", "list-discipline-cases", Permission.SeePersonalData, "Cases of a year of those whom the caller may look at: of people below, everybody's for the personnel office and auditors.",
            async Task<Reply<DisciplineCasesAnswer>> (int year, Caller caller, DisciplineQueries use, CancellationToken stop) =>
            {
                var (cases, refusal) = await use.OfYearAsync(Year(year), caller, stop);
                return refusal is null ? new DisciplineCasesAnswer([.. cases.Select(DisciplineShow.Case)]) : refusal;
            });

        endpoints.Get(OfYear, "list-cases-of-person", Permission.SeePersonalData, "A person's cases of a year.",
            async Task<Reply<DisciplineCasesAnswer>> (Nip nip, int year, Caller caller, DisciplineQueries use, CancellationToken stop) =>
            {
                var (cases, refusal) = await use.OfPersonAsync(nip, Year(year), caller, stop);
                return refusal is null ? new DisciplineCasesAnswer([.. cases.Select(DisciplineShow.Case)]) : refusal;
            });

        endpoints.Get(One, "get-discipline-case", Permission.SeePersonalData, "A case: the proposal with its days, who was told, summonses, examination, decision.",
            async Task<Reply<DisciplineCaseAnswer>> (Nip nip, int year, int number, Caller caller, DisciplineQueries use, CancellationToken stop) =>
            {
                var (stored, refusal) = await use.OfAsync(Id(nip, year, number), caller, stop);
                return refusal is null ? DisciplineShow.Whole(stored!) : refusal;
            });

        endpoints.Get(One + "/history", "list-discipline-changes", Permission.SeePersonalData, "What happened to a case, oldest first.",
            async Task<Reply<Page<DisciplineChangeAnswer>>> (Nip nip, int year, int number, Caller caller, PageRequest page, DisciplineQueries use, IDisciplineStore store, CancellationToken stop) =>
            {
                var id = Id(nip, year, number);
                if ((await use.OfAsync(id, caller, stop)).Refusal is { } refusal)
                    return refusal;
                var audits = await store.HistoryAsync(id, page.After, page.Limit, stop);
                return page.Page<DisciplineChangeAnswer>(
                    [.. audits.SelectMany(DisciplineShow.Change)], page.NextAfter(audits, change => change.Version));
            });
    }

    private static void Change(EndpointList endpoints)
    {
        endpoints.Post(One + "/summons", "summon-person", Permission.DecideItems, "The superior summons the person to be heard.",
            async Task<Reply<DisciplineCaseAnswer>> (Nip nip, int year, int number, SummonsBody body, Seen seen, Caller caller, DisciplineDesk use, CancellationToken stop) =>
                Show(await use.SummonAsync(Id(nip, year, number), caller, seen.Version, body.On, body.Document, stop)));

        endpoints.Post(One + "/examination", "record-examination", Permission.DecideItems, "The superior records what came out when the person was heard.",
            async Task<Reply<DisciplineCaseAnswer>> (Nip nip, int year, int number, ExaminationBody body, Seen seen, Caller caller, DisciplineDesk use, CancellationToken stop) =>
                Show(await use.ExamineAsync(Id(nip, year, number), caller, seen.Version, body.On, body.Document, body.Findings, stop)));

        endpoints.Post(One + "/ruling", "record-discipline-ruling", Permission.RuleDiscipline, "The personnel office records what was decided by a decree, with or without a sanction.",
            async Task<Reply<DisciplineCaseAnswer>> (Nip nip, int year, int number, DisciplineRulingBody body, Seen seen, Caller caller, DisciplineDesk use, CancellationToken stop) =>
                Show(await use.RuleAsync(Id(nip, year, number), caller, seen.Version, body.Sanction, body.From, body.To, body.Document, body.Reason, stop)));
    }

    private static Reply<DisciplineCaseAnswer> Show(CaseResult result) => result.Refusal is { } refusal ? refusal : DisciplineShow.Whole(result.Stored!, result.IsRepeat);

    private static DisciplineId Id(Nip nip, int year, int number) => new(nip, Year(year), number is >= 0 and <= 99 ? number : 0);

    // A year that no case can have is one without cases.
    private static int Year(int year) => year is >= 1 and <= 9999 ? year : 1;
}
