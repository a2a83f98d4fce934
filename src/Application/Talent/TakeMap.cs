using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Application.Talent;

/// <summary>
/// Takes the talent map of a unit and everything below it, or of the agency, and keeps it with the rules and every input: what is decided or imported afterwards changes
/// no map. The seats are written first, the map last: one that was cut off is none.
/// </summary>
public sealed class TakeMap(OrganisationCache organisations, ITalentStore maps, IAssessmentStore assessments, TalentInputs inputs, IBuckets buckets, TimeProvider clock)
{
    /// <param name="unitCode"><c>null</c> for the whole agency.</param>
    /// <param name="on"><c>null</c> for today.</param>
    public async Task<(TakenMap? Map, Violation? Refusal)> RunAsync(string? unitCode, DateOnly? on, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        var (now, rules) = (clock.GetUtcNow(), (await maps.RulesAsync(cancellationToken).ConfigureAwait(false))?.Rules ?? TalentRules.Default);
        var today = AgencyZone.Wit.DateOf(now);
        var day = on ?? today;
        if (day > today)
            return (null, TalentViolations.DayToCome);
        if (unitCode is not null && organisation.Units.Find(unitCode) is null)
            return (null, AccessViolations.NotFound);
        var group = GroupOn(day, unitCode, organisation);
        if (group.Count == 0)
            return (null, TalentViolations.NobodyToPlace);
        var facts = await inputs.OfAsync(group, day, rules, cancellationToken).ConfigureAwait(false);
        var assessed = await AssessedAsync(cancellationToken).ConfigureAwait(false);
        var map = TalentMap.Of(group.Select(person => new TalentFacts(person.Nip, PerformanceAxis.Of(facts[person.Nip], rules), assessed.GetValueOrDefault(person.Nip) ?? [])), rules.Cuts, day);
        var ranks = map.Ranked(rules.IsPool).Select((place, i) => (place.Nip, Rank: i + 1)).ToDictionary(pair => pair.Nip, pair => pair.Rank);
        var seats = map.Places.Zip(group, (place, person) => SeatOf(place, person, facts[person.Nip], ranks)).ToList();
        var id = TakenMap.IdAt(now);
        var taken = new TakenMap(
            id, day, unitCode, rules, seats.Count, ranks.Count,
            Enumerable.Range(1, 9).ToDictionary(box => box, box => map.Places.Count(place => place.Box == box)),
            Enum.GetValues<NotPlaced>().ToDictionary(reason => reason, reason => map.Places.Count(place => place.Missing == reason)),
            caller.Nip!.Value, now);
        await maps.PutSeatsAsync(id, seats, cancellationToken).ConfigureAwait(false);
        return await maps.AddAsync(taken, caller.Nip.Value, cancellationToken).ConfigureAwait(false) == SaveResult.Saved ? (taken, null) : (null, AccessViolations.ChangedMeanwhile);

        TalentSeat SeatOf(TalentPlace place, Placed person, PerformanceFacts facts, Dictionary<Nip, int> ranks) => new(
            place, facts, person.Name, person.Assignment.UnitCode, person.Assignment.Position, person.Assignment.JobClass, person.Since, ranks.TryGetValue(place.Nip, out var rank) ? rank : null);
    }

    /// <summary>Civil servants who have a post on the day, in order of NIP: talent management is theirs (PermenPANRB 3/2020 art. 1).</summary>
    private static List<Placed> GroupOn(DateOnly day, string? unitCode, OrganisationView organisation) =>
    [
        .. organisation.People.Values
            .Select(person => (person, assignment: person.AssignmentOn(day)))
            .Where(pair => pair.assignment is { EmploymentType: not EmploymentType.NonAsn } one && (unitCode is null || organisation.Units.IsWithin(one.UnitCode, unitCode)))
            .Select(pair => new Placed(pair.person.Nip, pair.person.Name, pair.assignment!, SinceOf(pair.person, pair.assignment!)))
            .OrderBy(person => person.Nip),
    ];

    private static DateOnly SinceOf(Person person, Assignment last) => person.Assignments
        .Where(one => one.Days.From <= last.Days.From)
        .Reverse()
        .TakeWhile(one => (one.UnitCode, one.Position) == (last.UnitCode, last.Position))
        .Last().Days.From;

    private async Task<Dictionary<Nip, IReadOnlyList<PotentialAssessment>>> AssessedAsync(CancellationToken cancellationToken)
    {
        var all = new Dictionary<Nip, IReadOnlyList<PotentialAssessment>>();
        for (var bucket = 0; bucket < buckets.Count; bucket++)
        {
            foreach (var stored in await assessments.OfBucketAsync(bucket, cancellationToken).ConfigureAwait(false))
                all[stored.Person] = stored.Assessments;
        }

        return all;
    }
}

/// <summary>Somebody with the post of the day.</summary>
/// <param name="Since">First day of the post and unit.</param>
public sealed record Placed(Nip Nip, string Name, Assignment Assignment, DateOnly Since);
