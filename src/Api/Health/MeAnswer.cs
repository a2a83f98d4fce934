using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Health;

/// <param name="Nip">Null for machines and for accounts without a person.</param>
/// <param name="Roles">Names of <see cref="Role"/>, in its order.</param>
/// <param name="Person">As the organisation has the person today; null for who is not in it.</param>
public sealed record MeAnswer(Nip? Nip, IReadOnlyList<string> Roles, MePersonAnswer? Person)
{
    public static MeAnswer Of(Caller caller, OrganisationView? organisation, DateTimeOffset now) => new(
        caller.Nip,
        [.. Enum.GetValues<Role>().Where(role => caller.IsAny(role)).Select(role => role.ToString())],
        caller.Nip is { } nip && organisation is not null ? MePersonAnswer.Of(nip, organisation, AgencyZone.Wib.DateOf(now)) : null);
}

/// <param name="TimeZone">Of the place of work: days and times of the person are on its clock.</param>
public sealed record MePersonAnswer(string Name, string Position, string Unit, string UnitName, string TimeZone)
{
    internal static MePersonAnswer? Of(Nip nip, OrganisationView organisation, DateOnly today)
    {
        if (!organisation.People.TryGetValue(nip, out var person) || person.AssignmentNearest(today) is not { } place)
            return null;
        var unit = organisation.UnitOf(place);
        return new MePersonAnswer(person.Name, place.Position, unit.Code, unit.Name, unit.Zone.Id);
    }
}
