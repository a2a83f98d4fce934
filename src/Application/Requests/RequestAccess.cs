using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Requests;

/// <summary>Whom a request concerns, by the organisation of today.</summary>
internal static class RequestAccess
{
    /// <summary>Owner, superiors of today and of the stored chain, and the offices; and a form names only people whom its sender may send.</summary>
    public static bool MayAct(Actor actor, RequestAsk ask, StoredRequest? stored, OrganisationView organisation, DateTimeOffset now) =>
        SubmissionAccess.Concerns(actor, Day(ask.Id), stored?.State.Approval, organisation, now)
        && (ask.Form is not { } form || form.Persons.All(person => MayName(actor, ask.Id, person, organisation, now)));

    /// <summary>Whom it concerns, who may read the owner's data anyway, and everybody whom it is for.</summary>
    public static bool MayRead(Caller caller, RequestId id, StoredRequest? stored, OrganisationView organisation, DateTimeOffset now) =>
        SubmissionAccess.MayRead(caller, Day(id), stored?.State.Approval, organisation, now)
        || (caller.Nip is { } own && stored?.State.Form.Persons.Contains(own) is true);

    internal static SubmissionDay Day(RequestId id) => new(id.Owner, id.Day);

    /// <summary>The owner, people below him, those of his unit and of the units below it; for the personnel office everybody.</summary>
    private static bool MayName(Actor actor, RequestId id, Nip person, OrganisationView organisation, DateTimeOffset now)
    {
        if (person == id.Owner || actor.Office == Office.Hr)
            return true;
        if (!organisation.People.ContainsKey(person))
            return false;
        if (organisation.Supervision.ChainOf(person, SubmissionAccess.Today(person, organisation, now)).LevelOf(id.Owner) is not null)
            return true;
        return organisation.AssignmentOn(id.Owner, id.Day) is { } own
            && organisation.AssignmentOn(person, id.Day) is { } place
            && organisation.Units.IsWithin(place.UnitCode, own.UnitCode);
    }
}
