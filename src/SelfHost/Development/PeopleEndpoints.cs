using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.SelfHost.Demo;

namespace EPerformance.SelfHost.Development;

/// <summary>Whom one can sign in as: everybody of today, and of the sample agency those who show something, with their office.</summary>
public sealed class PeopleEndpoints : IEndpointArea
{
    /// <summary>Enough to choose from on a page.</summary>
    private const int MostPeople = 500;

    public string Name => "development";

    public IJsonTypeInfoResolver Json => PeopleJson.Default;

    public void Declare(EndpointList endpoints) => endpoints.Get(
        "/development/people", "list-people", Permission.Anonymous, "Whom one can sign in as; in Development only.",
        async Task<Reply<PeopleAnswer>> (OrganisationCache organisations, TimeProvider clock, CancellationToken stop) =>
            await organisations.CurrentAsync(stop) is { } organisation ? Show(organisation, AgencyZone.Wib.DateOf(clock.GetUtcNow())) : new PeopleAnswer(null, null, []));

    private static PeopleAnswer Show(OrganisationView organisation, DateOnly today)
    {
        var sample = DemoAgency.Find();
        var shown = sample?.Story.SignIn.Where(role => Nip.TryParse(role.Nip, out var nip) && organisation.People.ContainsKey(nip)).ToList() ?? [];
        var byNip = shown.ToDictionary(role => role.Nip, StringComparer.Ordinal);
        var people = organisation.People.Values
            .Select(person => (Person: person, Place: person.AssignmentNearest(today)))
            .Where(one => one.Place is not null)
            .OrderBy(one => shown.FindIndex(role => role.Nip == one.Person.Nip.Value) is >= 0 and var place ? place : shown.Count)
            .ThenBy(one => one.Person.Name, StringComparer.Ordinal)
            .Take(MostPeople)
            .Select(one => (one.Person, Place: one.Place!, Unit: organisation.UnitOf(one.Place!), Role: byNip.GetValueOrDefault(one.Person.Nip.Value)))
            .Select(one => new SignInAnswer(
                one.Person.Nip.Value,
                one.Person.Name,
                one.Place.Position,
                one.Unit.Name,
                one.Unit.Zone.Id,
                one.Role?.Roles ?? ["Employee"],
                one.Role is null ? null : new Text(one.Role.Label.Id, one.Role.Label.En)));
        var root = organisation.Units.All.FirstOrDefault(unit => unit.ParentCode is null);
        return new PeopleAnswer(root?.Name, shown.Count > 0 ? sample!.Month.ToString() : null, [.. people]);
    }
}

/// <param name="Agency">Name of the topmost unit; null before the first import.</param>
/// <param name="Month">The month that the sample agency tells; null for other data.</param>
public sealed record PeopleAnswer(string? Agency, string? Month, IReadOnlyList<SignInAnswer> People);

/// <param name="Label">What the person shows; null for everybody else.</param>
public sealed record SignInAnswer(string Nip, string Name, string Position, string Unit, string TimeZone, IReadOnlyList<string> Roles, Text? Label);

[JsonSerializable(typeof(PeopleAnswer))]
internal sealed partial class PeopleJson : JsonSerializerContext;
