using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Submissions;

/// <summary>As whom a caller meets a submission, by the organisation of today; whose the token does not say.</summary>
public static class SubmissionAccess
{
    /// <summary>The caller with the office that covers the submission.</summary>
    /// <exception cref="InvalidOperationException">No person is behind the account; endpoints that call this let only persons in.</exception>
    public static Actor ActorOf(Caller caller, SubmissionDay id, OrganisationView? organisation, DateTimeOffset now)
    {
        var actor = ActorOf(caller);
        if (actor.Office != Office.None || organisation is null || !caller.IsAny(Role.UnitAdmin))
            return actor;
        var isCovered = organisation.At(actor.Nip, now) is { } desk
            && organisation.AssignmentOn(id.Nip, id.Day) is { } place
            && organisation.Units.IsWithin(place.UnitCode, desk.Assignment.UnitCode);
        return isCovered ? actor with { Office = Office.UnitAdmin } : actor;
    }

    /// <summary>The caller where it does not matter whose submission it is: only the personnel office covers everybody's.</summary>
    public static Actor ActorOf(Caller caller) => new(
        caller.Nip ?? throw new InvalidOperationException("no person is behind the account"),
        caller.IsAny(Role.Hr) ? Office.Hr : Office.None);

    /// <summary>Owner, superiors of today and of the stored chain, and the offices: whom a submission concerns. Nobody else changes or decides it.</summary>
    internal static bool Concerns(Actor actor, SubmissionDay id, ApprovalState? state, OrganisationView organisation, DateTimeOffset now) =>
        actor.Nip == id.Nip
        || actor.Office != Office.None
        || organisation.Supervision.ChainOf(id.Nip, Today(id.Nip, organisation, now)).LevelOf(actor.Nip) is not null
        || ChainOf(state)?.LevelOf(actor.Nip) is not null;

    /// <summary>Whom it concerns, and who may read the owner's data anyway.</summary>
    internal static bool MayRead(Caller caller, SubmissionDay id, ApprovalState? state, OrganisationView organisation, DateTimeOffset now) =>
        PersonalData.MayRead(caller, id.Nip, organisation, Today(id.Nip, organisation, now))
        || Concerns(ActorOf(caller, id, organisation, now), id, state, organisation, now);

    /// <summary>The civil day at the owner's place of work.</summary>
    internal static DateOnly Today(Nip owner, OrganisationView organisation, DateTimeOffset now) =>
        organisation.At(owner, now)?.Date ?? AgencyZone.Wib.DateOf(now);

    private static VerifierChain? ChainOf(ApprovalState? state) => state switch
    {
        ApprovalState.Submitted submitted => submitted.Route.Chain,
        ApprovalState.WithHr withHr => withHr.Route.Chain,
        _ => null,
    };
}
