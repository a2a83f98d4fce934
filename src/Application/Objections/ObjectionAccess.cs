using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Objections;

/// <summary>Whom an objection concerns, by the organisation of today.</summary>
internal static class ObjectionAccess
{
    /// <summary>The owner, those above today and in the stored chain, the personnel office.</summary>
    public static bool Concerns(Actor actor, Nip owner, StoredObjection? stored, OrganisationView organisation, DateTimeOffset now) =>
        actor.Nip == owner
        || actor.Office == Office.Hr
        || organisation.Supervision.ChainOf(owner, SubmissionAccess.Today(owner, organisation, now)).LevelOf(actor.Nip) is not null
        || (stored?.State as ObjectionState.Filed)?.Chain.LevelOf(actor.Nip) is not null;

    /// <summary>Whom it concerns, and who may read the owner's data anyway.</summary>
    public static bool MayRead(Caller caller, Nip owner, StoredObjection? stored, OrganisationView organisation, DateTimeOffset now) =>
        PersonalData.MayRead(caller, owner, organisation, SubmissionAccess.Today(owner, organisation, now))
        || Concerns(SubmissionAccess.ActorOf(caller), owner, stored, organisation, now);
}
