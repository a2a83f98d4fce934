using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>The predicates of a unit and those below it, beside the guide.</summary>
/// <param name="Stored"><c>null</c> while the unit has no predicate of its own.</param>
/// <param name="InForce">The own or that of the nearest unit above; <c>null</c> while there is none.</param>
/// <param name="Predicates">How many people have which; the head of the unit is not among them.</param>
/// <param name="Undecided">People without a predicate, in order of NIP.</param>
/// <param name="Head">Whose predicate follows the unit's.</param>
/// <param name="Warnings">What the guide says of those that are decided.</param>
public sealed record UnitSpread(
    string UnitCode,
    AppraisalPeriod Period,
    StoredUnitAppraisal? Stored,
    UnitAppraisal? InForce,
    IReadOnlyDictionary<Predicate, int> Predicates,
    IReadOnlyList<Nip> Undecided,
    Nip? Head,
    IReadOnlyList<DistributionWarning> Warnings);

/// <summary>A unit's predicate and the spread of its people's.</summary>
public sealed class UnitAppraisals(OrganisationCache organisations, IUnitAppraisalStore store, IRatingStore ratings, IEvaluationStore evaluations, AppraisalRules rules, TimeProvider clock)
{
    private const int MostPeople = 1000, AtOnce = 8;

    /// <summary>For the personnel office, auditors, and those who lead or administer the unit or one above it.</summary>
    public async Task<(UnitSpread? Spread, Violation? Refusal)> OfAsync(string unitCode, AppraisalPeriod period, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, unit, refusal) = await UnitAsync(unitCode, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return (null, refusal);
        var group = GroupOf(unit!, period, organisation);
        if (!MayRead(caller, unit!, group, organisation))
            return (null, AccessViolations.NotYours);
        return await SpreadAsync(unit!, period, group, organisation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The personnel office writes down which predicate the unit was given, and on what document it rests.</summary>
    public async Task<(UnitSpread? Spread, Violation? Refusal)> SetAsync(
        string unitCode, AppraisalPeriod period, Caller caller, int seen, OrganisationPredicate predicate, string document, CancellationToken cancellationToken)
    {
        var (organisation, unit, refusal) = await UnitAsync(unitCode, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return (null, refusal);
        if (!rules.Takes(period))
            return (null, AppraisalViolations.OtherCycle);
        if (!LineRules.IsText(document, 200))
            return (null, AppraisalViolations.DocumentMissing);
        var group = GroupOf(unit!, period, organisation);
        if (group.Head == caller.Nip)
            return (null, AppraisalViolations.OwnUnit);
        var now = clock.GetUtcNow();
        var stored = await store.FindAsync(unit!.Code, period, cancellationToken).ConfigureAwait(false);
        var after = new UnitAppraisal(unit.Code, period, predicate, document.Trim(), caller.Nip!.Value, now, null);
        var isRepeat = stored?.Unit is { } before && (before.Predicate, before.Document) == (after.Predicate, after.Document);
        if (!isRepeat && (seen != (stored?.Version ?? 0) || await store.SaveAsync(stored, after, caller.Nip.Value, now, cancellationToken).ConfigureAwait(false) != SaveResult.Saved))
            return (null, AccessViolations.ChangedMeanwhile);
        return await SpreadAsync(unit, period, group, organisation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Who leads the unit, or the personnel office, takes responsibility for the spread; against the guide with a reason.</summary>
    public async Task<(UnitSpread? Spread, Violation? Refusal)> SettleAsync(string unitCode, AppraisalPeriod period, Caller caller, string reason, CancellationToken cancellationToken)
    {
        var (organisation, unit, refusal) = await UnitAsync(unitCode, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return (null, refusal);
        var group = GroupOf(unit!, period, organisation);
        if (!Leads(caller, group, organisation) && !caller.IsAny(Role.Hr))
            return (null, AccessViolations.NotYours);
        if (reason.Length > 0 && !LineRules.IsText(reason, 1000))
            return (null, AppraisalViolations.SpreadReasonMissing);
        var (spread, problem) = await SpreadAsync(unit!, period, group, organisation, cancellationToken).ConfigureAwait(false);
        if (spread is null)
            return (null, problem);
        if (spread.Stored is not { } stored)
            return (null, AppraisalViolations.OrganisationFirst);
        var now = clock.GetUtcNow();
        var (after, unreasoned) = stored.Unit.Settle(rules.Guide, [.. spread.Predicates.SelectMany(pair => Enumerable.Repeat(pair.Key, pair.Value))], reason, caller.Nip!.Value, now);
        if (unreasoned is not null)
            return (null, unreasoned);
        if (await store.SaveAsync(stored, after!, caller.Nip.Value, now, cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return (null, AccessViolations.ChangedMeanwhile);
        return (spread with { Stored = stored with { Unit = after!, Version = stored.Version + 1 } }, null);
    }

    private async Task<(UnitSpread? Spread, Violation? Refusal)> SpreadAsync(Unit unit, AppraisalPeriod period, Group group, OrganisationView organisation, CancellationToken cancellationToken)
    {
        if (group.People.Count > MostPeople)
            return (null, AppraisalViolations.GroupTooLarge);
        var found = new Predicate?[group.People.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, found.Length), options, async (i, stop) =>
            found[i] = await PredicateAsync(new EvaluationId(group.People[i], period), stop).ConfigureAwait(false)).ConfigureAwait(false);
        var own = await store.FindAsync(unit.Code, period, cancellationToken).ConfigureAwait(false);
        var inForce = own?.Unit;
        foreach (var above in organisation.Units.AncestorsAndSelf(unit).Skip(1).TakeWhile(_ => inForce is null))
            inForce = (await store.FindAsync(above.Code, period, cancellationToken).ConfigureAwait(false))?.Unit;
        var decided = found.OfType<Predicate>().ToList();
        return (new UnitSpread(
            unit.Code,
            period,
            own,
            inForce,
            decided.GroupBy(one => one).ToDictionary(one => one.Key, one => one.Count()),
            [.. group.People.Where((_, i) => found[i] is null)],
            group.Head,
            inForce is null ? [] : rules.Guide.Check(inForce.Predicate, decided)), null);
    }

    private async Task<Predicate?> PredicateAsync(EvaluationId id, CancellationToken cancellationToken) => await ratings.FindAsync(id, cancellationToken).ConfigureAwait(false) switch
    {
        null => null,
        { Rating: { } rating } => rating.Predicate,
        _ => (await evaluations.FindAsync(id, cancellationToken).ConfigureAwait(false))?.Evaluation.InForce?.Predicate,
    };

    private async Task<(OrganisationView? Organisation, Unit? Unit, Violation? Refusal)> UnitAsync(string unitCode, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, null, AttendanceViolations.NoOrganisation);
        return organisation.Units.Find(unitCode) is { } unit ? (organisation, unit, null) : (null, null, AccessViolations.NotFound);
    }

    private bool MayRead(Caller caller, Unit unit, Group group, OrganisationView organisation)
    {
        if (caller.IsAny(Role.Hr | Role.Auditor) || Leads(caller, group, organisation))
            return true;
        var now = clock.GetUtcNow();
        if (caller.Nip is not { } own || organisation.At(own, now) is not { } desk)
            return false;
        return (caller.IsAny(Role.UnitAdmin) && organisation.Units.IsWithin(unit.Code, desk.Assignment.UnitCode))
            || (group.Head is { } head && PersonAccess.IsAbove(own, head, organisation, now));
    }

    /// <summary>The head, or who stands in for him today: the one to whom his people answer.</summary>
    private bool Leads(Caller caller, Group group, OrganisationView organisation)
    {
        if (caller.Nip is not { } own || group.Head is not { } head)
            return false;
        if (own == head)
            return true;
        var now = clock.GetUtcNow();
        var led = group.People.FirstOrDefault(nip => organisation.AssignmentOn(nip, SubmissionAccess.Today(nip, organisation, now))?.SupervisorNip == head);
        return led != default && led != own && AppraisalAccess.GroupOf(caller, led, organisation, now) == RaterGroup.Superior;
    }

    /// <summary>Everybody who was last in the unit or below it; the head is whose superior is not among them.</summary>
    private static Group GroupOf(Unit unit, AppraisalPeriod period, OrganisationView organisation)
    {
        var within = new Dictionary<string, bool>(StringComparer.Ordinal);
        var places = organisation.People.Values
            .Select(person => (person.Nip, Place: UnitPredicates.PlaceIn(person, period)))
            .Where(one => one.Place is not null && (within.TryGetValue(one.Place.UnitCode, out var known) ? known : within[one.Place.UnitCode] = organisation.Units.IsWithin(one.Place.UnitCode, unit.Code)))
            .ToDictionary(one => one.Nip, one => one.Place!);
        var heads = places.Where(one => one.Value.UnitCode == unit.Code && (one.Value.SupervisorNip is not { } above || !places.ContainsKey(above))).Select(one => one.Key).ToList();
        Nip? head = heads is [var only] ? only : null;
        return new Group([.. places.Keys.Where(nip => nip != head).Order()], head);
    }

    private sealed record Group(IReadOnlyList<Nip> People, Nip? Head);
}
