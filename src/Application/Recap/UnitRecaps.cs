using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Scoring;

namespace EPerformance.Application.Recap;

/// <summary>A person's part of a unit's month: the days on which the person worked there.</summary>
public sealed record UnitPersonRecap(Nip Nip, string Name, WorkSum Sum, int Workdays, Achievement? Minutes);

/// <summary>A unit with those below it.</summary>
/// <param name="People">Who worked there in the month and whom the caller may see.</param>
public sealed record UnitSum(string UnitCode, string Name, int People, WorkSum Sum, Achievement? Minutes);

/// <param name="Below">Units directly below, by code; each with those below it. What is in them is in <paramref name="Total"/> too.</param>
/// <param name="People">In order of NIP.</param>
public sealed record UnitRecap(CivilMonth Month, UnitSum Total, IReadOnlyList<UnitSum> Below, IReadOnlyList<UnitPersonRecap> People);

/// <summary>
/// A unit's month. Each line counts in the unit in which the person worked on its day: who moves within the month counts in both for the days there, and
/// in the sum above them once. Of people whom the caller may see: those below by the organisation of the day of the work or of today, everybody for the
/// personnel office and auditors, those of the own units for their administrator.
/// </summary>
public sealed class UnitRecaps(OrganisationCache organisations, CatalogueCache catalogues, MonthsOfPeople months, RecapRule rule, TimeProvider clock)
{
    public async Task<(UnitRecap? Recap, Violation? Refusal)> RunAsync(string unitCode, CivilMonth month, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        if (organisation.Units.Find(unitCode) is not { } unit)
            return (null, AccessViolations.NotFound);
        var sight = new Sight(caller, organisation, clock.GetUtcNow());
        var people = organisation.People.Values
            .Select(person => (Person: person, Places: Places(person, month, unitCode, organisation, sight)))
            .Where(one => one.Places.Count > 0)
            .OrderBy(one => one.Person.Nip)
            .ToList();
        var catalogue = await catalogues.CurrentAsync(cancellationToken).ConfigureAwait(false);
        var facts = await months.OfAsync([.. people.Select(one => one.Person.Nip)], month, cancellationToken).ConfigureAwait(false);
        var parts = people
            .SelectMany(one => Parts(one.Person, one.Places, facts.GetValueOrDefault(one.Person.Nip) ?? ActivityMonth.Empty, month, organisation, catalogue))
            .ToList();
        var below = organisation.Units.All.Where(other => other.ParentCode == unitCode).OrderBy(other => other.Code, StringComparer.Ordinal);
        return (new UnitRecap(
            month,
            Sum(unit, parts),
            [.. below.Select(other => Sum(other, [.. parts.Where(part => organisation.Units.IsWithin(part.Unit, other.Code))]))],
            [
                .. parts.GroupBy(part => part.Person.Nip).Select(own => new UnitPersonRecap(
                    own.Key, own.First().Person.Name, Total(own), own.Sum(part => part.Workdays), Achievement.Of(rule.MinutesPerWorkday * own.Sum(part => part.Workdays), Total(own).Minutes))),
            ]), null);
    }

    /// <summary>Assignments in the unit and below during the month that the caller may see.</summary>
    private static IReadOnlyList<Assignment> Places(Person person, CivilMonth month, string unitCode, OrganisationView organisation, Sight sight) =>
        [.. person.Assignments.Where(place => place.Days.Overlaps(month.Range) && organisation.Units.IsWithin(place.UnitCode, unitCode) && sight.MaySee(person.Nip, place, month))];

    private static IEnumerable<Part> Parts(
        Person person, IReadOnlyList<Assignment> places, ActivityMonth facts, CivilMonth month, OrganisationView organisation, CatalogueView catalogue)
    {
        var work = WorkOf.Month(person.Nip, facts, organisation, catalogue).ToLookup(one => one.UnitCode, StringComparer.Ordinal);
        return places.Select(place => place.UnitCode).Distinct(StringComparer.Ordinal)
            .Select(unit => new Part(person, unit, WorkSum.Of(work[unit]), WorkOf.Workdays(person, month, organisation, code => code == unit)));
    }

    private UnitSum Sum(Unit unit, IReadOnlyCollection<Part> parts) => new(
        unit.Code, unit.Name, parts.Select(part => part.Person.Nip).Distinct().Count(), Total(parts), Achievement.Of(rule.MinutesPerWorkday * parts.Sum(part => part.Workdays), Total(parts).Minutes));

    private static WorkSum Total(IEnumerable<Part> parts) => parts.Aggregate(WorkSum.None, (sum, part) => sum.Plus(part.Sum));

    /// <summary>What one person did in one unit.</summary>
    private sealed record Part(Person Person, string Unit, WorkSum Sum, int Workdays);

    /// <summary>Whom a caller may see where.</summary>
    private sealed class Sight(Caller caller, OrganisationView organisation, DateTimeOffset now)
    {
        private readonly string? _desk = caller.IsAny(Role.UnitAdmin) && caller.Nip is { } own ? organisation.At(own, now)?.Assignment.UnitCode : null;

        public bool MaySee(Nip nip, Assignment place, CivilMonth month)
        {
            if (caller.IsAny(Role.Hr | Role.Auditor) || (_desk is not null && organisation.Units.IsWithin(place.UnitCode, _desk)))
                return true;
            var then = place.Days.From > month.First ? place.Days.From : month.First;
            return PersonalData.MayRead(caller, nip, organisation, then) || PersonalData.MayRead(caller, nip, organisation, SubmissionAccess.Today(nip, organisation, now));
        }
    }
}
