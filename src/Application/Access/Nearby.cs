using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Access;

/// <summary>
/// Who comes into question for a caller, so that a request looks at those around the caller and not at the whole agency: a few too many, never one too few. The rules decide on each of them.
/// </summary>
internal static class Nearby
{
    /// <summary>
    /// In order of NIP: everybody whose verifier the caller may be today, as holder or for somebody else, at the given level or a lower one; for the personnel office also those above whom nobody stands.
    /// </summary>
    /// <param name="level">0 for direct superiors.</param>
    public static IReadOnlyList<Nip> Below(Caller caller, OrganisationView organisation, DateTimeOffset now, int level = 0) =>
        caller.Nip is { } own ? [.. BelowOf(own, caller, organisation, now, level).Where(nip => nip != own).Distinct().Order()] : [];

    /// <summary>In order of NIP: those below at level 0, the caller, the caller's superior, and who has the same superior.</summary>
    public static IReadOnlyList<Nip> Around(Caller caller, OrganisationView organisation, DateTimeOffset now)
    {
        if (caller.Nip is not { } own)
            return [];
        var around = BelowOf(own, caller, organisation, now, 0).Append(own);
        foreach (var date in DatesOf(now))
        {
            if (organisation.AssignmentOn(own, date)?.SupervisorNip is { } superior)
                around = around.Concat(organisation.Supervision.ReportsOf(superior, date)).Append(superior);
        }

        return [.. around.Where(organisation.People.ContainsKey).Distinct().Order()];
    }

    private static IEnumerable<Nip> BelowOf(Nip own, Caller caller, OrganisationView organisation, DateTimeOffset now, int level) => DatesOf(now).SelectMany(date =>
        organisation.Supervision.MayVerify(own, date, level).Concat(caller.IsAny(Role.Hr) ? organisation.Supervision.MayHaveNobodyAbove(date) : []));

    /// <summary>Everybody's today is one of these.</summary>
    private static IEnumerable<DateOnly> DatesOf(DateTimeOffset now) => AgencyZone.All.Select(zone => zone.DateOf(now)).Distinct();
}
