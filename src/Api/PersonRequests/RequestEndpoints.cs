using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Application.Requests;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.PersonRequests;

/// <summary>Leave, trips, corrections and hours: asked for, decided person by person (<c>docs/requests.md</c>).</summary>
public sealed class RequestEndpoints : IEndpointArea
{
    private const string One = "/requests/{nip}/{month}/{id}";

    public string Name => "requests";

    public IJsonTypeInfoResolver Json => RequestJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        File(endpoints);
        Decide(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get("/requests/{nip}/years/{year}", "list-requests", Permission.SeePersonalData, "What a person asked for, or was named in, in a year.",
            async Task<Reply<RequestYearAnswer>> (Nip nip, int year, Caller caller, RequestOf use, CancellationToken stop) =>
            {
                if (year is < 2000 or > 2200)
                    return AccessViolations.NotFound;
                var (requests, refusal) = await use.OfYearAsync(nip, year, caller, stop);
                return refusal is null ? new RequestYearAnswer(nip, year, [.. requests.Select(RequestShow.Item)]) : refusal;
            });

        endpoints.Get("/requests/{nip}/leave/{year}", "get-annual-leave", Permission.SeePersonalData, "Annual leave of a year: right, carried, taken, waiting, left.",
            async Task<Reply<LeaveAnswer>> (Nip nip, int year, Caller caller, RequestOf use, CancellationToken stop) =>
            {
                if (year is < 2000 or > 2200)
                    return AccessViolations.NotFound;
                var (leave, refusal) = await use.LeaveAsync(nip, year, caller, stop);
                return refusal is null ? new LeaveAnswer(nip, year, leave!.Own, leave.Carried, leave.Taken, leave.Waiting, leave.Left) : refusal;
            });

        endpoints.Get(One, "get-request", Permission.SeePersonalData, "A request, the outcome for each person, who is waited for and until when.",
            async (Nip nip, CivilMonth month, string id, Caller caller, RequestDoor door, RequestOf use, CancellationToken stop) =>
            {
                var (request, refusal) = await use.RunAsync(RequestDoor.IdOf(nip, month, id), caller, stop);
                return await door.ShowAsync(refusal, organisation => RequestShow.Of(request!, organisation), stop);
            });

        endpoints.Get(One + "/history", "list-request-changes", Permission.SeePersonalData, "Who changed a request when, oldest first.",
            async (Nip nip, CivilMonth month, string id, Caller caller, PageRequest page, RequestDoor door, RequestOf use, CancellationToken stop) =>
            {
                var (changes, refusal) = await use.HistoryAsync(RequestDoor.IdOf(nip, month, id), page.After, page.Limit, caller, stop);
                var next = page.NextAfter(changes, change => change.Version);
                return await door.ShowAsync<Page<RequestChangeAnswer>>(
                    refusal, organisation => page.Page([.. changes.Select(change => RequestShow.Change(change, organisation))], next), stop);
            });
    }

    private static void File(EndpointList endpoints)
    {
        endpoints.Post("/requests", "make-request", Permission.SubmitWork, "Asks the superior for leave, a trip, a correction, hours or overtime.",
            (RequestBody body, Caller caller, IdempotencyKey key, RequestDoor door, ProposeRequest use, CancellationToken stop) =>
            {
                var owner = body.Owner ?? caller.Nip!.Value;
                return door.SendAsync(caller, new RequestId(owner, body.From, ""), body, (by, form) => use.RunAsync(owner, by, form, key.Value, stop), stop);
            },
            success: StatusCodes.Status201Created);

        endpoints.Post(One + "/revise", "revise-request", Permission.SubmitWork, "Sends a returned request again, revised or as it was.",
            (Nip nip, CivilMonth month, string id, RequestBody body, IfMatch seen, Caller caller, RequestDoor door, ProposeRequest use, CancellationToken stop) =>
            {
                var request = RequestDoor.IdOf(nip, month, id);
                return door.SendAsync(caller, request, body, (by, form) => use.ReviseAsync(request, by, form, RequestDoor.Version(seen), stop), stop);
            });

        endpoints.Post(One + "/withdraw", "withdraw-request", Permission.SubmitWork, "Takes back what nobody has decided.",
            (Nip nip, CivilMonth month, string id, WithdrawRequestBody body, IfMatch seen, Caller caller, RequestDoor door, ChangeRequest use, CancellationToken stop) =>
            {
                var request = RequestDoor.IdOf(nip, month, id);
                return door.ChangeAsync(caller, request, by => use.WithdrawAsync(request, by, body.Persons, RequestDoor.Version(seen), stop), stop);
            });
    }

    private static void Decide(EndpointList endpoints)
    {
        endpoints.Post(One + "/decisions", "decide-request", Permission.DecideItems, "Approves, rejects or returns, person by person.",
            (Nip nip, CivilMonth month, string id, DecideRequestBody body, IfMatch seen, Caller caller, RequestDoor door, ChangeRequest use, CancellationToken stop) =>
            {
                var request = RequestDoor.IdOf(nip, month, id);
                IReadOnlyList<LineDecision> parts = [.. body.Persons.Select(part => new LineDecision(part.Nip.Value, part.Verdict, null, part.Minutes, part.Reason))];
                return door.ChangeAsync(caller, request, by => use.DecideAsync(request, by, parts, RequestDoor.Version(seen), stop), stop);
            });

        endpoints.Post(One + "/return", "return-request", Permission.DecideItems, "Gives everything that waits back for revision.",
            (Nip nip, CivilMonth month, string id, ReturnRequestBody body, IfMatch seen, Caller caller, RequestDoor door, ChangeRequest use, CancellationToken stop) =>
            {
                var request = RequestDoor.IdOf(nip, month, id);
                return door.ChangeAsync(caller, request, by => use.ReturnAsync(request, by, body.Reason, RequestDoor.Version(seen), stop), stop);
            });

        endpoints.Post(One + "/revoke", "revoke-request", Permission.DecideItems, "Takes an approval back, for the personnel office.",
            (Nip nip, CivilMonth month, string id, RevokeRequestBody body, IfMatch seen, Caller caller, RequestDoor door, ChangeRequest use, CancellationToken stop) =>
            {
                var request = RequestDoor.IdOf(nip, month, id);
                return door.ChangeAsync(caller, request, by => use.RevokeAsync(request, by, body.Persons, body.Reason, RequestDoor.Version(seen), stop), stop);
            });
    }
}
