using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Organisation;

namespace EPerformance.Application.Attendance;

/// <summary>Of whom a view of attendance may speak: the same people whose days the caller may read one by one.</summary>
internal static class Seen
{
    /// <param name="unit">This unit and those below; <c>null</c> for all.</param>
    public static IEnumerable<Person> People(Caller caller, OrganisationView organisation, string? unit, DateTimeOffset now) => organisation.People.Values.Where(person =>
        organisation.At(person.Nip, now) is var (date, assignment, _)
        && (unit is null || organisation.Units.IsWithin(assignment.UnitCode, unit))
        && PersonalData.MayRead(caller, person.Nip, organisation, date));

    /// <summary>Sums about a unit are for who may read days of others in it.</summary>
    public static bool MaySeeSumsOf(string unit, Caller caller, OrganisationView organisation, DateTimeOffset now) =>
        organisation.Units.Find(unit) is not null
        && (caller.IsAny(Role.Hr | Role.Auditor) || People(caller, organisation, unit, now).Any(person => person.Nip != caller.Nip));
}
