using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>Somebody whose predicate of a period is not decided.</summary>
/// <param name="HasPlan">Without an agreed plan there is nothing to evaluate.</param>
/// <param name="IsRated">Whether every result is rated.</param>
/// <param name="WaitsFor">The direct superior of today; <c>null</c> for the personnel office.</param>
/// <param name="DueOn">Inclusive.</param>
public sealed record MissingEvaluation(Nip Nip, string? Name, string UnitCode, bool HasPlan, bool HasReport, bool IsRated, Nip? WaitsFor, DateOnly DueOn, bool IsOverdue);

/// <summary>
/// Who of a unit and those below has no predicate of a period, of those whom the caller may see: superiors see their subtree, the personnel office everybody. Two reads per person. Nothing of the views on behaviour is
/// looked at.
/// </summary>
public sealed class MissingEvaluations(OrganisationCache organisations, IEvaluationStore store, AppraisedResults results, AppraisalRules rules, TimeProvider clock)
{
    private const int MostPeople = 1000, AtOnce = 8;

    public async Task<(IReadOnlyList<MissingEvaluation> People, Violation? Refusal)> OfAsync(string unitCode, AppraisalPeriod period, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        if (organisation.Units.Find(unitCode) is null)
            return ([], AccessViolations.NotFound);
        if (!rules.Takes(period))
            return ([], AppraisalViolations.OtherCycle);
        var now = clock.GetUtcNow();
        var people = organisation.People.Values
            .Where(person => organisation.At(person.Nip, now) is { } place && organisation.Units.IsWithin(place.Assignment.UnitCode, unitCode) && UnitPredicates.PlaceIn(person, period) is not null
                && PersonAccess.MayRead(caller, person.Nip, organisation, now))
            .Select(person => person.Nip)
            .Order()
            .Take(MostPeople + 1)
            .ToList();
        if (people.Count > MostPeople)
            return ([], AppraisalViolations.GroupTooLarge);
        var found = new MissingEvaluation?[people.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, people.Count), options, async (i, stop) =>
            found[i] = await LookAsync(new EvaluationId(people[i], period), organisation, now, stop).ConfigureAwait(false)).ConfigureAwait(false);
        return ([.. found.OfType<MissingEvaluation>()], null);
    }

    private async Task<MissingEvaluation?> LookAsync(EvaluationId id, OrganisationView organisation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var evaluation = (await store.FindAsync(id, cancellationToken).ConfigureAwait(false))?.Evaluation ?? Evaluation.New(id);
        if (evaluation.InForce is not null)
            return null;
        var planned = await results.OfAsync(evaluation, cancellationToken).ConfigureAwait(false);
        var (today, due) = (SubmissionAccess.Today(id.Person, organisation, now), rules.Times.DueOn(id.Period));
        var chain = organisation.Supervision.ChainOf(id.Person, today).Superiors;
        return new MissingEvaluation(
            id.Person,
            organisation.NameOf(id.Person),
            organisation.At(id.Person, now)!.Value.Assignment.UnitCode,
            planned.Count > 0,
            evaluation.Reported.Count > 0,
            planned.Count > 0 && planned.All(one => one.Rated is not null),
            chain.Count == 0 ? null : chain[0].Awaited.Nip,
            due,
            today > due);
    }
}
