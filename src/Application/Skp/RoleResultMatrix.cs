using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Skp;

/// <summary>One person's part in the matrix.</summary>
/// <param name="Position">On the day; <c>null</c> for somebody who is no longer there.</param>
public sealed record MatrixRole(Nip Nip, string? Name, string? Position, string? UnitCode, IReadOnlyList<MatrixResult> Results);

/// <param name="Supports">The result above as it stands today: a predecessor's leads on to the successor's.</param>
public sealed record MatrixResult(ResultRef Ref, PlannedResult Result, ResultRef? Supports, SkpStatus Status);

/// <summary>What a person should look at; nothing is refused by it.</summary>
public sealed record MatrixHint(ResultRef? Result, Nip? Person, Text Text);

public sealed record UnitMatrix(string UnitCode, int Year, DateOnly Day, IReadOnlyList<MatrixRole> Roles, IReadOnlyList<MatrixHint> Hints);

/// <summary>
/// The role–result matrix of a unit and those below it (<i>matriks pembagian peran dan hasil</i>): whose agreed results support whose, on a day. Everybody sees
/// those whose data they may read. One read per person.
/// </summary>
public sealed class RoleResultMatrix(OrganisationCache organisations, SkpQueries queries, TimeProvider clock)
{
    /// <summary>People; a larger unit is asked for by its parts.</summary>
    public const int MostPeople = 1000;

    public async Task<(UnitMatrix? Matrix, Violation? Refusal)> RunAsync(string unitCode, int year, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        if (organisation.Units.Find(unitCode) is not { } unit || year is < SkpId.FirstYear or > SkpId.LastYear)
            return (null, AccessViolations.NotFound);
        var now = clock.GetUtcNow();
        var day = DayIn(year, unit.Zone.DateOf(now));
        var people = organisation.People.Keys
            .Where(nip => organisation.AssignmentOn(nip, day) is { } place && organisation.Units.IsWithin(place.UnitCode, unitCode) && PersonAccess.MayRead(caller, nip, organisation, now))
            .Take(MostPeople + 1)
            .ToList();
        if (people.Count > MostPeople)
            return (null, SkpViolations.MatrixTooLarge);
        var plans = (await queries.OfPeopleAsync(people, [year], cancellationToken).ConfigureAwait(false)).Select(stored => stored.Plan).Where(plan => plan.InForce is not null).ToList();
        var cascade = new Cascade(plans.Select(plan => (plan.Id, plan.InForce!.Content)));
        var roles = people.Order().Select(nip => RoleOf(nip, organisation, day, plans, cascade)).ToList();
        return (new UnitMatrix(unitCode, year, day, roles, [.. MatrixHints.Of(roles)]), null);
    }

    /// <summary>Today in the running year, else the nearest day of the year that is asked about.</summary>
    private static DateOnly DayIn(int year, DateOnly today) => today.Year == year ? today : today.Year > year ? new DateOnly(year, 12, 31) : new DateOnly(year, 1, 1);

    private static MatrixRole RoleOf(Nip nip, OrganisationView organisation, DateOnly day, IReadOnlyList<SkpPlan> plans, Cascade cascade)
    {
        var place = organisation.AssignmentOn(nip, day);
        var results = from plan in plans
                      where plan.Id.Owner == nip
                      from result in plan.InForce!.Content.Results
                      let own = new ResultRef(nip, plan.Id.Number, result.Id)
                      select new MatrixResult(own, result, cascade.ParentOf(own), plan.StatusOn(day));
        return new MatrixRole(nip, organisation.NameOf(nip), place?.Position, place?.UnitCode, [.. results]);
    }
}

/// <summary>What the rules of cascading expect of a whole unit and no single plan can show.</summary>
internal static class MatrixHints
{
    public static IEnumerable<MatrixHint> Of(IReadOnlyList<MatrixRole> roles)
    {
        var children = roles.SelectMany(role => role.Results).Where(one => one.Supports is not null && one.Status != SkpStatus.Over).ToLookup(one => one.Supports!.Value);
        foreach (var group in children)
        {
            if (group.Count(one => one.Result.Cascade == CascadeKind.Direct) > 1)
                yield return new MatrixHint(group.Key, null, new Text("Dijabarkan langsung kepada lebih dari satu pegawai.", "Handed down directly to more than one person."));
            if (group.Count() == 1 && group.Single().Result.Cascade == CascadeKind.Indirect)
                yield return new MatrixHint(group.Key, null, new Text("Penjabaran tidak langsung hanya kepada satu pegawai: bagian lainnya belum terbagi.", "Cascaded indirectly to one person only: the other parts are not shared out yet."));
        }

        foreach (var role in roles.Where(role => role.Results.All(one => one.Status == SkpStatus.Over)))
            yield return new MatrixHint(null, role.Nip, new Text("Belum memiliki SKP yang disepakati.", "Has no agreed plan."));
    }
}
