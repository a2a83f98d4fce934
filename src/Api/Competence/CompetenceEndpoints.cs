using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Competence;
using EPerformance.Application.Ports;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Competence;

/// <summary>Development of people: proposals, answers, proof (<c>docs/development.md</c>).</summary>
public sealed class CompetenceEndpoints : IEndpointArea
{
    private const string OfPerson = "/competence/proposals/{nip}", OfYear = OfPerson + "/{year}", One = OfYear + "/{number}";

    public string Name => "competence";

    public IJsonTypeInfoResolver Json => CompetenceJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        Propose(endpoints);
        Answer(endpoints);
        CompetencyMapEndpoints.Declare(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get("/competence/waiting/{year}", "list-waiting-development", Permission.DecideItems, "Proposals and reports of a year that wait for the caller as the superior of today.",
            async Task<Reply<DevelopmentListAnswer>> (int year, Caller caller, DevelopmentQueries use, CancellationToken stop) =>
            {
                var (proposals, refusal) = await use.WaitingAsync(Year(year), caller, stop);
                return refusal is null ? new DevelopmentListAnswer([.. proposals.Select(DevelopmentShow.One)]) : refusal;
            });

        endpoints.Get(OfYear, "list-development-proposals", Permission.SeePersonalData, "A person's proposals of a year, and the lesson hours that were done.",
            async Task<Reply<DevelopmentListAnswer>> (Nip nip, int year, Caller caller, DevelopmentQueries use, CancellationToken stop) =>
            {
                var (proposals, refusal) = await use.OfYearAsync(nip, Year(year), caller, stop);
                return refusal is null ? DevelopmentShow.OfYear(proposals) : refusal;
            });

        endpoints.Get(One, "get-development-proposal", Permission.SeePersonalData, "A proposal with the facts that it rests on, the answer and the report.",
            async Task<Reply<DevelopmentProposalAnswer>> (Nip nip, int year, int number, Caller caller, DevelopmentQueries use, CancellationToken stop) =>
            {
                var (stored, refusal) = await use.OfAsync(Id(nip, year, number), caller, stop);
                return refusal is null ? DevelopmentShow.Whole(stored!) : refusal;
            });

        endpoints.Get(One + "/history", "list-development-changes", Permission.SeePersonalData, "What happened to a proposal, oldest first.",
            async Task<Reply<Page<DevelopmentChangeAnswer>>> (Nip nip, int year, int number, Caller caller, PageRequest page, DevelopmentQueries use, IDevelopmentStore store, CancellationToken stop) =>
            {
                var id = Id(nip, year, number);
                if ((await use.OfAsync(id, caller, stop)).Refusal is { } refusal)
                    return refusal;
                var audits = await store.HistoryAsync(id, page.After, page.Limit, stop);
                return page.Page<DevelopmentChangeAnswer>([.. audits.SelectMany(DevelopmentShow.Change)], page.NextAfter(audits, change => change.Version));
            });
    }

    private static void Propose(EndpointList endpoints)
    {
        endpoints.Post(OfPerson, "propose-development", Permission.SubmitWork, "The person or a superior of today proposes something to learn.",
            async Task<Reply<DevelopmentProposalAnswer>> (Nip nip, DevelopmentBody body, Caller caller, DevelopmentDesk use, CancellationToken stop) =>
                DevelopmentShow.Result(await use.ProposeAsync(nip, caller, body.Content.Content, body.Reason, stop)),
            success: 201);

        endpoints.Post(One + "/report", "report-development", Permission.SubmitWork, "The person reports that it is done, with evidence and lesson hours.",
            async Task<Reply<DevelopmentProposalAnswer>> (Nip nip, int year, int number, DevelopmentReportBody body, Seen seen, Caller caller, DevelopmentDesk use, CancellationToken stop) =>
                DevelopmentShow.Result(await use.FinishAsync(Id(nip, year, number), caller, seen.Version, body.Text, body.Evidence, body.Hours, stop)));
    }

    private static void Answer(EndpointList endpoints)
    {
        endpoints.Post(One + "/approval", "approve-development", Permission.DecideItems, "A superior approves, as proposed or changed with a reason.",
            async Task<Reply<DevelopmentProposalAnswer>> (Nip nip, int year, int number, DevelopmentApprovalBody body, Seen seen, Caller caller, DevelopmentDesk use, CancellationToken stop) =>
                DevelopmentShow.Result(await use.ApproveAsync(Id(nip, year, number), caller, seen.Version, body.Changed?.Content, body.Reason, stop)));

        endpoints.Post(One + "/refusal", "decline-development", Permission.DecideItems, "A superior declines, with a reason.",
            async Task<Reply<DevelopmentProposalAnswer>> (Nip nip, int year, int number, DevelopmentReasonBody body, Seen seen, Caller caller, DevelopmentDesk use, CancellationToken stop) =>
                DevelopmentShow.Result(await use.DeclineAsync(Id(nip, year, number), caller, seen.Version, body.Reason, stop)));

        endpoints.Post(One + "/confirmation", "confirm-development", Permission.DecideItems, "A superior confirms that it is done.",
            async Task<Reply<DevelopmentProposalAnswer>> (Nip nip, int year, int number, Seen seen, Caller caller, DevelopmentDesk use, CancellationToken stop) =>
                DevelopmentShow.Result(await use.ConfirmAsync(Id(nip, year, number), caller, seen.Version, stop)));

        endpoints.Post(One + "/return", "return-development", Permission.DecideItems, "A superior gives the report back: it is not done, or not proven.",
            async Task<Reply<DevelopmentProposalAnswer>> (Nip nip, int year, int number, DevelopmentReasonBody body, Seen seen, Caller caller, DevelopmentDesk use, CancellationToken stop) =>
                DevelopmentShow.Result(await use.ReturnAsync(Id(nip, year, number), caller, seen.Version, body.Reason, stop)));
    }

    private static DevelopmentId Id(Nip nip, int year, int number) => new(nip, Year(year), number is >= 0 and <= DevelopmentId.MostInYear ? number : 0);

    // A year that no proposal can have is one without any.
    private static int Year(int year) => year is >= 1 and <= 9999 ? year : 1;
}
