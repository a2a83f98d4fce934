using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.PersonRequests;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Objections;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Objections;

/// <summary>Objections: raised by the person concerned, decided by the superior's superior, carried out (<c>docs/objections.md</c>). What waits stands in the inbox.</summary>
public sealed class ObjectionEndpoints : IEndpointArea
{
    private const string One = "/objections/{nip}/{month}/{id}";

    public string Name => "objections";

    public IJsonTypeInfoResolver Json => ObjectionJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        Change(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get("/objections/{nip}/years/{year}", "list-objections", Permission.SeePersonalData, "What a person objected to about a year.",
            async Task<Reply<ObjectionYearAnswer>> (Nip nip, int year, Caller caller, ObjectionDoor door, ObjectionOf use, CancellationToken stop) =>
            {
                if (year is < 2000 or > 2200)
                    return AccessViolations.NotFound;
                var (objections, refusal) = await use.OfYearAsync(nip, year, caller, stop);
                return await door.ShowAsync<ObjectionYearAnswer>(
                    refusal, organisation => new ObjectionYearAnswer(nip, year, [.. objections.Select(one => ObjectionShow.Answer(one, organisation))]), stop);
            });

        endpoints.Get(One, "get-objection", Permission.SeePersonalData, "An objection, who is waited for and until when, and how it ended.",
            async (Nip nip, CivilMonth month, string id, Caller caller, ObjectionDoor door, ObjectionOf use, CancellationToken stop) =>
            {
                var (objection, refusal) = await use.RunAsync(ObjectionDoor.IdOf(nip, month, id), caller, stop);
                return await door.ShowAsync(refusal, organisation => ObjectionShow.Of(objection!, organisation), stop);
            });

        endpoints.Get(One + "/history", "list-objection-changes", Permission.SeePersonalData, "Who changed an objection when, oldest first.",
            async (Nip nip, CivilMonth month, string id, Caller caller, PageRequest page, ObjectionDoor door, ObjectionOf use, CancellationToken stop) =>
            {
                var (changes, refusal) = await use.HistoryAsync(ObjectionDoor.IdOf(nip, month, id), page.After, page.Limit, caller, stop);
                var next = page.NextAfter(changes, change => change.Version);
                return await door.ShowAsync<Page<ObjectionChangeAnswer>>(
                    refusal, organisation => page.Page([.. changes.Select(change => ObjectionShow.Change(change, organisation))], next), stop);
            });
    }

    private static void Change(EndpointList endpoints)
    {
        endpoints.Post("/objections", "raise-objection", Permission.SubmitWork, "Objects to a decision about the own work, attendance, allowance, appraisal or class.",
            async (ObjectionBody body, Caller caller, ObjectionDoor door, RaiseObjection use, CancellationToken stop) =>
                await door.ChangedAsync(await use.RunAsync(caller.Nip!.Value, body.Matter, body.Reason, stop), stop),
            success: StatusCodes.Status201Created);

        endpoints.Post(One + "/withdraw", "withdraw-objection", Permission.SubmitWork, "Takes an objection back, for good.",
            async (Nip nip, CivilMonth month, string id, IfMatch seen, Caller caller, ObjectionDoor door, ChangeObjection use, CancellationToken stop) =>
                await door.ChangedAsync(
                    await use.WithdrawAsync(ObjectionDoor.IdOf(nip, month, id), SubmissionAccess.ActorOf(caller), RequestDoor.Version(seen), stop), stop));

        endpoints.Post(One + "/decision", "decide-objection", Permission.DecideItems, "The superior's superior decides, for good.",
            async (Nip nip, CivilMonth month, string id, ObjectionDecisionBody body, IfMatch seen, Caller caller, ObjectionDoor door, ChangeObjection use, CancellationToken stop) =>
                await door.ChangedAsync(
                    await use.DecideAsync(
                        ObjectionDoor.IdOf(nip, month, id), SubmissionAccess.ActorOf(caller), body.Result, body.Grounds, new ObjectionRemedy(body.Quantity, body.Minutes), RequestDoor.Version(seen), stop),
                    stop));

        endpoints.Post(One + "/carried-out", "carry-out-objection", Permission.DecideItems, "The personnel office records what was done about an accepted objection.",
            async (Nip nip, CivilMonth month, string id, ObjectionDoneBody body, IfMatch seen, Caller caller, ObjectionDoor door, ChangeObjection use, CancellationToken stop) =>
                await door.ChangedAsync(
                    await use.CarryOutAsync(ObjectionDoor.IdOf(nip, month, id), SubmissionAccess.ActorOf(caller), body.Note, RequestDoor.Version(seen), stop), stop));
    }
}
