using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Commendations;
using EPerformance.Application.Ports;
using EPerformance.Domain.Commendations;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Commendations;

/// <summary>Commendations: proposals with their evidence, and what people decided (<c>docs/development.md</c>).</summary>
public sealed class CommendationEndpoints : IEndpointArea
{
    private const string OfPerson = "/commendations/people/{nip}", OfYear = OfPerson + "/{year}", One = OfYear + "/{number}";

    public string Name => "commendations";

    public IJsonTypeInfoResolver Json => CommendationJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        Change(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get("/commendations/{year}", "list-commendations", Permission.SeePersonalData, "Commendations of a year of those whom the caller may look at, and the own that were granted.",
            async Task<Reply<CommendationListAnswer>> (int year, Caller caller, CommendationQueries use, CancellationToken stop) =>
            {
                var (items, refusal) = await use.OfYearAsync(Year(year), caller, stop);
                return refusal is null ? new CommendationListAnswer([.. items.Select(CommendationShow.One)]) : refusal;
            });

        endpoints.Get(OfYear, "list-commendations-of-person", Permission.SeePersonalData, "A person's commendations of a year; the person sees what was granted.",
            async Task<Reply<CommendationListAnswer>> (Nip nip, int year, Caller caller, CommendationQueries use, CancellationToken stop) =>
            {
                var (items, refusal) = await use.OfPersonAsync(nip, Year(year), caller, stop);
                return refusal is null ? new CommendationListAnswer([.. items.Select(CommendationShow.One)]) : refusal;
            });

        endpoints.Get(One, "get-commendation", Permission.SeePersonalData, "A commendation with its evidence and what was decided.",
            async Task<Reply<CommendationAnswer>> (Nip nip, int year, int number, Caller caller, CommendationQueries use, CancellationToken stop) =>
            {
                var (stored, refusal) = await use.OfAsync(Id(nip, year, number), caller, stop);
                return refusal is null ? CommendationShow.Whole(stored!) : refusal;
            });

        endpoints.Get(One + "/history", "list-commendation-changes", Permission.SeePersonalData, "What happened to a commendation, oldest first.",
            async Task<Reply<Page<CommendationChangeAnswer>>> (Nip nip, int year, int number, Caller caller, PageRequest page, CommendationQueries use, ICommendationStore store, CancellationToken stop) =>
            {
                var id = Id(nip, year, number);
                if ((await use.OfAsync(id, caller, stop)).Refusal is { } refusal)
                    return refusal;
                var audits = await store.HistoryAsync(id, page.After, page.Limit, stop);
                return page.Page<CommendationChangeAnswer>([.. audits.SelectMany(CommendationShow.Change)], page.NextAfter(audits, change => change.Version));
            });
    }

    private static void Change(EndpointList endpoints)
    {
        endpoints.Post(OfPerson, "propose-commendation", Permission.DecideItems, "A superior of today or the personnel office proposes, with evidence.",
            async Task<Reply<CommendationAnswer>> (Nip nip, CommendationBody body, Caller caller, CommendationDesk use, CancellationToken stop) =>
                CommendationShow.Result(await use.ProposeAsync(nip, caller, new CommendationContent(body.Kind, body.Title.Trim(), body.Grounds.Trim()), body.Evidence, stop)),
            success: 201);

        endpoints.Post(One + "/grant", "grant-commendation", Permission.DecideItems, "Somebody with authority who did not propose it grants it, by a document.",
            async Task<Reply<CommendationAnswer>> (Nip nip, int year, int number, CommendationGrantBody body, Seen seen, Caller caller, CommendationDesk use, CancellationToken stop) =>
                CommendationShow.Result(await use.GrantAsync(Id(nip, year, number), caller, seen.Version, body.Document, body.Reason, stop)));

        endpoints.Post(One + "/refusal", "refuse-commendation", Permission.DecideItems, "Somebody with authority who did not propose it refuses it, with a reason.",
            async Task<Reply<CommendationAnswer>> (Nip nip, int year, int number, CommendationReasonBody body, Seen seen, Caller caller, CommendationDesk use, CancellationToken stop) =>
                CommendationShow.Result(await use.RefuseAsync(Id(nip, year, number), caller, seen.Version, body.Reason, stop)));

        endpoints.Post(One + "/withdrawal", "withdraw-commendation", Permission.DecideItems, "Who proposed it takes it back.",
            async Task<Reply<CommendationAnswer>> (Nip nip, int year, int number, Seen seen, Caller caller, CommendationDesk use, CancellationToken stop) =>
                CommendationShow.Result(await use.WithdrawAsync(Id(nip, year, number), caller, seen.Version, stop)));
    }

    private static CommendationId Id(Nip nip, int year, int number) => new(nip, Year(year), number is >= 0 and <= CommendationId.MostInYear ? number : 0);

    // A year that no commendation can have is one without any.
    private static int Year(int year) => year is >= 1 and <= 9999 ? year : 1;
}
