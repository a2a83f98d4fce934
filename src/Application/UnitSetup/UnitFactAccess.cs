using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.UnitSetup;

/// <summary>A unit, or a person.</summary>
public readonly record struct UnitScope(string? Unit, Nip? Person);

/// <summary>Whose setup somebody may make and see, by the organisation of today.</summary>
internal static class UnitFactAccess
{
    /// <summary>The personnel office everywhere; an administrator in the unit of the own assignment of today and those below.</summary>
    public static bool MayManage(Caller caller, string unitCode, OrganisationView organisation, DateTimeOffset now) =>
        organisation.Units.Find(unitCode) is not null
        && (caller.IsAny(Role.Hr)
            || (caller.IsAny(Role.UnitAdmin) && caller.Nip is { } own && organisation.At(own, now) is { } desk && organisation.Units.IsWithin(unitCode, desk.Assignment.UnitCode)));

    /// <summary>Of a person at the place of work of today.</summary>
    public static bool MayManage(Caller caller, UnitScope scope, OrganisationView organisation, DateTimeOffset now) => scope switch
    {
        { Unit: { } unit } => MayManage(caller, unit, organisation, now),
        { Person: { } nip } => organisation.People.TryGetValue(nip, out var person)
            && person.AssignmentNearest(SubmissionAccess.Today(nip, organisation, now)) is { } place && MayManage(caller, place.UnitCode, organisation, now),
        _ => false,
    };

    /// <summary>Of a person wherever the days of the fact find him.</summary>
    public static bool MayManage(Caller caller, UnitFact fact, OrganisationView organisation, DateTimeOffset now)
    {
        if (fact.Unit is { } unit)
            return MayManage(caller, unit, organisation, now);
        return fact.Person is { } nip && organisation.People.TryGetValue(nip, out var person)
            && Places(person, fact.Days).All(place => MayManage(caller, place.UnitCode, organisation, now));
    }

    /// <summary>Whether days of the caller would be read by it.</summary>
    public static bool IsOwn(Caller caller, UnitFact fact, OrganisationView organisation)
    {
        if (fact is UnitFact.Place || caller.Nip is not { } own)
            return false;
        return fact.Person == own
            || (fact.Unit is { } unit && organisation.People.TryGetValue(own, out var person) && Places(person, fact.Days).Any(place => organisation.Units.IsWithin(place.UnitCode, unit)));
    }

    /// <summary>Who may see what is set up in a unit: who may set it up, and auditors.</summary>
    public static bool MaySee(Caller caller, string unitCode, OrganisationView organisation, DateTimeOffset now) =>
        caller.IsAny(Role.Auditor) ? organisation.Units.Find(unitCode) is not null : MayManage(caller, unitCode, organisation, now);

    /// <summary>Assignments on the days, else the nearest one.</summary>
    private static IEnumerable<Assignment> Places(Person person, DateRange days)
    {
        var there = person.Assignments.Where(place => place.Days.Overlaps(days)).ToList();
        return there.Count > 0 || person.AssignmentNearest(days.From) is not { } nearest ? there : [nearest];
    }
}
