using System.Globalization;
using System.Text.Json;
using EPerformance.Api.Requests;
using EPerformance.Application.Objections;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Objections;

/// <summary>Objections as the API shows them.</summary>
internal static class ObjectionShow
{
    public static Reply<ObjectionAnswer> Of(StoredObjection objection, OrganisationView organisation, bool isRepeat = false) =>
        Reply<ObjectionAnswer>.Of(Answer(objection, organisation), objection.Version.ToString(CultureInfo.InvariantCulture), replayed: isRepeat);

    public static ObjectionAnswer Answer(StoredObjection objection, OrganisationView organisation)
    {
        var (matter, state) = (objection.Matter, objection.State);
        var (filed, decided) = (state as ObjectionState.Filed, state as ObjectionState.Decided);
        return new ObjectionAnswer(
            objection.Id.Owner,
            organisation.NameOf(objection.Id.Owner),
            objection.Id.Month.ToString(),
            objection.Id.Id,
            matter.Kind,
            objection.Id.Day,
            matter.Line,
            matter.Period,
            matter.In,
            matter.Out,
            matter.Document,
            filed?.Reason ?? decided?.Reason ?? "",
            JsonNamingPolicy.CamelCase.ConvertName(state.GetType().Name),
            ObjectionStatus.Of(state, organisation),
            objection.Version,
            state.Case.DecidedBy,
            [.. objection.Inbox.Where(entry => entry.Post != InboxEntry.HrPost).Select(entry => Nip.Parse(entry.Post))],
            filed?.DueAt,
            decided?.Result,
            decided?.Grounds,
            decided?.By?.Nip,
            decided?.At,
            decided is { IsAccepted: true } ? decided.Done is not null : null,
            decided?.Done?.Note);
    }

    public static ObjectionChangeAnswer Change(ObjectionAudit audit, OrganisationView organisation) => new(
        audit.Version, audit.At, audit.By, audit.By is { } by ? organisation.NameOf(by) : null, audit.Reason,
        [.. audit.Events.Select(happened => JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name))]);
}
