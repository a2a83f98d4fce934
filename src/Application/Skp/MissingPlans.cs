using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>Somebody without an agreed plan of the year.</summary>
/// <param name="Status"><c>null</c> when nothing is written.</param>
/// <param name="Wait">Who is waited for about a proposal.</param>
/// <param name="DueOn">Inclusive.</param>
/// <param name="IsOverdue">The day has passed.</param>
public sealed record MissingPlan(Nip Nip, string? Name, string UnitCode, SkpStatus? Status, SkpWait? Wait, DateOnly DueOn, bool IsOverdue);

/// <summary>Who of a unit and those below has no agreed plan of the year, of those whom the caller may see: superiors see their subtree, the personnel office everybody. One read per person.</summary>
public sealed class MissingPlans(OrganisationCache organisations, SkpQueries queries, SkpRule rule, SkpTimes times, TimeProvider clock)
{
    public async Task<(IReadOnlyList<MissingPlan> People, Violation? Refusal)> RunAsync(string unitCode, int year, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        if (organisation.Units.Find(unitCode) is null || year is < SkpId.FirstYear or > SkpId.LastYear)
            return ([], AccessViolations.NotFound);
        var now = clock.GetUtcNow();
        var people = organisation.People.Keys
            .Where(nip => organisation.At(nip, now) is { } place && organisation.Units.IsWithin(place.Assignment.UnitCode, unitCode) && IsAsked(place.Assignment, rule)
                && PersonAccess.MayRead(caller, nip, organisation, now))
            .Take(RoleResultMatrix.MostPeople + 1)
            .ToList();
        if (people.Count > RoleResultMatrix.MostPeople)
            return ([], SkpViolations.MatrixTooLarge);
        var plans = (await queries.OfPeopleAsync(people, [year], cancellationToken).ConfigureAwait(false)).ToLookup(stored => stored.Plan.Id.Owner);
        return ([.. people.Order().Where(nip => IsMissing(plans[nip])).Select(nip => Of(nip, plans[nip], year, organisation, now))], null);
    }

    /// <summary>Of whom a plan is expected: civil servants; others where the agency lets nobody enter without one.</summary>
    internal static bool IsAsked(Assignment assignment, SkpRule rule) => assignment.EmploymentType != EmploymentType.NonAsn || rule.Entry == SkpBeforeEntry.Everybody;

    internal static bool IsMissing(IEnumerable<StoredSkp> plans) => plans.All(stored => stored.Plan.InForce is null);

    internal static DateOnly DueOn(Nip nip, int year, OrganisationView organisation, SkpTimes times) =>
        times.DueOn(year, organisation.People[nip].Assignments.Min(part => part.Days.From));

    private MissingPlan Of(Nip nip, IEnumerable<StoredSkp> plans, int year, OrganisationView organisation, DateTimeOffset now)
    {
        var (place, due) = (organisation.At(nip, now)!.Value, DueOn(nip, year, organisation, times));
        var last = plans.LastOrDefault()?.Plan;
        return new MissingPlan(
            nip, organisation.NameOf(nip), place.Assignment.UnitCode, last?.StatusOn(place.Date), last is null ? null : SkpNotices.Wait(last, organisation, times, now), due, place.Date > due);
    }
}
