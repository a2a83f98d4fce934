using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>From where a caller sees a person, by the organisation of today.</summary>
internal static class AppraisalAccess
{
    /// <summary>Those above the person today; the personnel office only where there is nobody.</summary>
    public static Violation? Refusal(Caller caller, Nip person, OrganisationView organisation, DateTimeOffset now) =>
        caller.Nip == person ? AppraisalViolations.OwnAppraisal : PersonAccess.MayDecide(caller, person, organisation, now) ? null : AppraisalViolations.NotSuperior;

    /// <summary>In order of NIP: those employed today of whom the caller is the direct superior, or stands in for him; for the personnel office also those above whom nobody stands.</summary>
    public static IReadOnlyList<Nip> DirectlyBelow(Caller caller, OrganisationView organisation, DateTimeOffset now) =>
        [.. Nearby.Below(caller, organisation, now).Where(nip => organisation.At(nip, now) is not null && GroupOf(caller, nip, organisation, now) == RaterGroup.Superior)];

    /// <summary>
    /// Self; the direct superior or who stands in; who has the same superior; whose superior the person is. The personnel office speaks as superior of who has none.
    /// <c>null</c> for everybody else.
    /// </summary>
    public static RaterGroup? GroupOf(Caller caller, Nip person, OrganisationView organisation, DateTimeOffset now)
    {
        if (caller.Nip is not { } rater)
            return null;
        if (rater == person)
            return RaterGroup.Self;
        var today = SubmissionAccess.Today(person, organisation, now);
        var chain = organisation.Supervision.ChainOf(person, today);
        if (chain.Superiors.Count == 0 ? caller.IsAny(Role.Hr) : chain.Superiors[0].Find(rater) is not null)
            return RaterGroup.Superior;
        if (organisation.AssignmentOn(person, today) is not { } place)
            return null;
        return organisation.AssignmentOn(rater, today) switch
        {
            { SupervisorNip: { } above } when above == person => RaterGroup.Subordinate,
            { SupervisorNip: { } above } when above == place.SupervisorNip => RaterGroup.Peer,
            _ => null,
        };
    }
}
