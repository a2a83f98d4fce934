using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Access;

/// <summary>As whom a caller meets what belongs to a person: plans, evaluations, orders, cases; by the organisation of today.</summary>
internal static class PersonAccess
{
    public static bool MayRead(Caller caller, Nip owner, OrganisationView organisation, DateTimeOffset now) =>
        PersonalData.MayRead(caller, owner, organisation, SubmissionAccess.Today(owner, organisation, now));

    /// <summary>The owner; the personnel office for everybody; a unit's administrator for those of the unit and below.</summary>
    public static bool MayWrite(Caller caller, Nip owner, OrganisationView organisation, DateTimeOffset now) =>
        caller.Nip == owner
        || caller.IsAny(Role.Hr)
        || (caller.IsAny(Role.UnitAdmin)
            && caller.Nip is { } own
            && organisation.At(own, now) is { } desk
            && organisation.AssignmentOn(owner, SubmissionAccess.Today(owner, organisation, now)) is { } place
            && organisation.Units.IsWithin(place.UnitCode, desk.Assignment.UnitCode));

    /// <summary>Whether somebody stands above the owner today: the direct superior, who stands in for him, and those above.</summary>
    public static bool IsAbove(Nip nip, Nip owner, OrganisationView organisation, DateTimeOffset now) => ChainOf(owner, organisation, now).LevelOf(nip) is not null;

    /// <summary>Those above the owner today, whoever they were when it was proposed; the personnel office only where there is nobody.</summary>
    public static bool MayDecide(Caller caller, Nip owner, OrganisationView organisation, DateTimeOffset now)
    {
        var chain = ChainOf(owner, organisation, now);
        return caller.Nip is { } own && own != owner && (chain.LevelOf(own) is not null || (chain.Superiors.Count == 0 && caller.IsAny(Role.Hr)));
    }

    private static VerifierChain ChainOf(Nip owner, OrganisationView organisation, DateTimeOffset now) =>
        organisation.Supervision.ChainOf(owner, SubmissionAccess.Today(owner, organisation, now));
}
