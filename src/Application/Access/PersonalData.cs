using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Access;

/// <summary>
/// Whose data a caller may read: the own; those of people below, by the organisation of the day and not by the token; everybody's for the
/// personnel office and auditors; those of the own unit for its administrator.
/// </summary>
public static class PersonalData
{
    public static bool MayRead(Caller caller, Nip person, OrganisationView organisation, DateOnly today)
    {
        if (caller.Nip is not { } own)
            return false;
        if (own == person || caller.IsAny(Role.Hr | Role.Auditor))
            return true;
        if (organisation.Supervision.ChainOf(person, today).LevelOf(own) is not null)
            return true;
        return caller.IsAny(Role.UnitAdmin)
            && organisation.AssignmentOn(own, today) is { } desk
            && organisation.AssignmentOn(person, today) is { } place
            && organisation.Units.IsWithin(place.UnitCode, desk.UnitCode);
    }
}
