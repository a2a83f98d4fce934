using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>An evaluation as it stands.</summary>
/// <param name="Stored">Version 0 when nothing was written yet.</param>
/// <param name="Round">Without anything that peers or subordinates said before it ended.</param>
/// <param name="Work">What the rated results come to; <c>null</c> until all are rated.</param>
/// <param name="Unit">The organisation's predicate; <c>null</c> until it is set.</param>
/// <param name="Dialogues">Continuous feedback of the period, without what was said.</param>
public sealed record EvaluationView(
    StoredEvaluation Stored,
    IReadOnlyList<AppraisedResult> Results,
    FeedbackRound Round,
    WorkResultProposal? Work,
    UnitAppraisal? Unit,
    IReadOnlyList<DialogueEvidence> Dialogues,
    OrganisationView Organisation);

/// <summary>Somebody whose behaviour the caller may rate.</summary>
public sealed record ToRate(Nip Nip, string? Name, string? Position, RaterGroup Group);

/// <summary>Somebody whose predicate the caller may decide, and whether it is.</summary>
public sealed record ToDecide(Nip Nip, string? Name, StoredEvaluation? Stored);

/// <summary>Reading evaluations: the person, those above, the personnel office, auditors, the unit's administrator.</summary>
public sealed class AppraisalQueries(
    OrganisationCache organisations, IEvaluationStore store, IFeedbackStore feedback, IDialogueStore dialogues, AppraisedResults results, UnitPredicates units, AppraisalRules rules, TimeProvider clock)
{
    private const int AtOnce = 8;

    public async Task<(IReadOnlyList<StoredEvaluation> Evaluations, Violation? Refusal)> OfYearAsync(Nip person, int year, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, refusal) = await MayReadAsync(person, caller, cancellationToken).ConfigureAwait(false);
        return organisation is null ? ([], refusal) : (await store.OfYearAsync(person, year, cancellationToken).ConfigureAwait(false), null);
    }

    public async Task<(EvaluationView? View, Violation? Refusal)> OfAsync(EvaluationId id, Caller caller, CancellationToken cancellationToken)
    {
        var (organisation, refusal) = await MayReadAsync(id.Person, caller, cancellationToken).ConfigureAwait(false);
        if (organisation is null)
            return (null, refusal);
        return await ShowAsync(id, await store.FindAsync(id, cancellationToken).ConfigureAwait(false), organisation, cancellationToken).ConfigureAwait(false) is { } view
            ? (view, null)
            : (null, AccessViolations.NotFound);
    }

    /// <summary>What a change made, for its answer; <c>null</c> without an organisation.</summary>
    public async Task<EvaluationView?> ShowAsync(StoredEvaluation stored, CancellationToken cancellationToken) =>
        await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is { } organisation
            ? await ShowAsync(stored.Evaluation.Id, stored, organisation, cancellationToken).ConfigureAwait(false)
            : null;

    /// <summary>Whose behaviour the caller may rate today, the superior first. Looks at those around the caller.</summary>
    public async Task<(IReadOnlyList<ToRate> People, Violation? Refusal)> ToRateAsync(Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var now = clock.GetUtcNow();
        return ([
            .. Nearby.Around(caller, organisation, now)
                .Select(nip => (Nip: nip, Group: AppraisalAccess.GroupOf(caller, nip, organisation, now), Place: organisation.AssignmentOn(nip, SubmissionAccess.Today(nip, organisation, now))))
                .Where(one => one.Group is not null && one.Place is not null)
                .OrderBy(one => one.Group)
                .Select(one => new ToRate(one.Nip, organisation.NameOf(one.Nip), one.Place!.Position, one.Group!.Value)),
        ], null);
    }

    /// <summary>Those of whom the caller is the direct superior today, or stands in for him, with how far their evaluation is. One read per person.</summary>
    public async Task<(IReadOnlyList<ToDecide> People, Violation? Refusal)> ToDecideAsync(AppraisalPeriod period, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return ([], AttendanceViolations.NoOrganisation);
        var now = clock.GetUtcNow();
        var below = AppraisalAccess.DirectlyBelow(caller, organisation, now);
        var found = new ToDecide[below.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, below.Count), options, async (i, stop) =>
            found[i] = new ToDecide(below[i], organisation.NameOf(below[i]), await store.FindAsync(new EvaluationId(below[i], period), stop).ConfigureAwait(false))).ConfigureAwait(false);
        return (found, null);
    }

    /// <returns><c>null</c> where there is nothing to evaluate and nothing was.</returns>
    private async Task<EvaluationView?> ShowAsync(EvaluationId id, StoredEvaluation? stored, OrganisationView organisation, CancellationToken cancellationToken)
    {
        var evaluation = stored?.Evaluation ?? Evaluation.New(id);
        var planned = await results.OfAsync(evaluation, cancellationToken).ConfigureAwait(false);
        if (stored is null && (planned.Count == 0 || !rules.Takes(id.Period)))
            return null;
        var round = await feedback.FindAsync(id, cancellationToken).ConfigureAwait(false);
        var threads = await dialogues.OfYearAsync(id.Person, id.Period.Year, cancellationToken).ConfigureAwait(false);
        var zone = organisation.At(id.Person, clock.GetUtcNow())?.Zone ?? AgencyZone.Wib;
        return new EvaluationView(
            stored ?? new StoredEvaluation(evaluation, 0, ""),
            planned,
            round?.Round ?? FeedbackRound.New(id),
            planned.Count == 0 ? null : results.Propose(planned).Proposal,
            await units.OfPersonAsync(id.Person, id.Period, organisation, cancellationToken).ConfigureAwait(false),
            DialogueEvidence.In(id.Period.Days, threads.Select(one => one.Thread), zone),
            organisation);
    }

    private async Task<(OrganisationView? Organisation, Violation? Refusal)> MayReadAsync(Nip person, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return (null, AttendanceViolations.NoOrganisation);
        return PersonAccess.MayRead(caller, person, organisation, clock.GetUtcNow()) ? (organisation, null) : (null, AccessViolations.NotYours);
    }
}
