using System.Globalization;
using System.Text.Json;
using EPerformance.Api.Activities;
using EPerformance.Api.Requests;
using EPerformance.Application.Organisation;
using EPerformance.Application.Requests;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Requests;

namespace EPerformance.Api.PersonRequests;

/// <summary>Requests as the API shows them.</summary>
internal static class RequestShow
{
    public static Reply<RequestAnswer> Of(StoredRequest request, OrganisationView organisation, bool isRepeat = false)
    {
        var (state, matter) = (request.State, request.State.Form.Matter);
        var route = (state.Approval as ApprovalState.Submitted)?.Route;
        var answer = new RequestAnswer(
            request.Id.Owner,
            organisation.NameOf(request.Id.Owner),
            request.Id.Month.ToString(),
            request.Id.Id,
            matter.Kind,
            matter.Days.From,
            matter.Days.To,
            matter.From,
            matter.To,
            matter.Direction,
            matter.Reason,
            matter.Document,
            matter.Note,
            matter.Place?.LocationCode,
            matter.Place?.Zone.Id,
            SubmissionShow.NameOf(state.Approval),
            StatusText.Of(state.Approval, organisation),
            request.Version,
            state.Approval.Revision,
            route is null ? [] : [.. route.Chain.Superiors[route.Level].Verifiers.Select(one => one.Nip)],
            route?.Clock?.DueAt,
            [.. state.Form.Persons.Select(person => Part(state, person, organisation))]);
        return Reply<RequestAnswer>.Of(answer, request.Version.ToString(CultureInfo.InvariantCulture), replayed: isRepeat);
    }

    public static RequestItemAnswer Item(PersonRequest part) => new(
        part.Request.Owner,
        part.Request.Month.ToString(),
        part.Request.Id,
        part.Matter.Kind,
        part.Matter.Days.From,
        part.Matter.Days.To,
        part.Matter.From,
        part.Matter.To,
        part.Matter.Document,
        part.Matter.Place?.LocationCode,
        part.Matter.Place?.Zone.Id,
        part.Status,
        part.Minutes,
        part.Version);

    public static RequestChangeAnswer Change(RequestAudit audit, OrganisationView organisation) => new(
        audit.Version, audit.At, audit.By, audit.By is { } by ? organisation.NameOf(by) : null, audit.Reason, [.. audit.Events.Select(Name)]);

    private static string Name(RequestEvent happened) =>
        JsonNamingPolicy.CamelCase.ConvertName(happened is RequestEvent.Moved moved ? moved.Step.GetType().Name : happened.GetType().Name);

    private static PartAnswer Part(RequestState state, Nip person, OrganisationView organisation)
    {
        var outcome = state.Approval.Find(person.Value)?.Outcome ?? LineOutcome.Pending;
        var revoked = state.Revoked.FirstOrDefault(one => one.Person == person);
        return new PartAnswer(
            person, organisation.NameOf(person), state.PartOf(person), revoked is null ? outcome.Minutes : 0, revoked?.Reason ?? outcome.Reason, revoked?.By ?? outcome.By, revoked?.At ?? outcome.At);
    }
}
