using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;

namespace EPerformance.Application.Appraisal;

/// <summary>What the superior decides.</summary>
/// <param name="Work">Of the work results; <c>null</c> is refused and never "as expected".</param>
/// <param name="Why">Of a correction.</param>
public sealed record GivenPredicate(Expectation? Work, string? WorkReason, Expectation? Behaviour, string? BehaviourReason, string Why);

/// <summary>
/// The superior decides the predicate: the organisation's first, then the results, then the behaviour, then the quadrant. The rating for pay is announced before and
/// written after, so that a crash in between loses nothing.
/// </summary>
public sealed class DecidePredicate(EvaluationDesk desk, IEvaluationStore store, IFeedbackStore feedback, AppraisedResults results, UnitPredicates units, IRatingStore ratings)
{
    public Task<EvaluationResult> RunAsync(EvaluationId id, Caller caller, int seen, GivenPredicate given, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, caller, seen,
        (organisation, now) => AppraisalAccess.Refusal(caller, id.Person, organisation, now),
        (one, token) => ProposeAsync(one, given, token),
        SaveAsync,
        cancellationToken);

    private async Task<EvaluationProposal> ProposeAsync(EvaluationCase one, GivenPredicate given, CancellationToken cancellationToken)
    {
        var id = one.Evaluation.Id;
        if (await units.OfPersonAsync(id.Person, id.Period, one.Organisation, cancellationToken).ConfigureAwait(false) is not { } unit)
            return AppraisalViolations.OrganisationFirst;
        if (one.Today <= id.Period.Days.To && !HasLeft(one))
            return AppraisalViolations.PeriodRuns;
        if (new[] { given.WorkReason, given.BehaviourReason, given.Why }.Any(text => !string.IsNullOrEmpty(text) && !LineRules.IsText(text, 1000)))
            return AppraisalViolations.ReasonMissing;
        var (work, unclear) = results.Propose(one.Results);
        if (unclear is not null)
            return unclear;
        if (await feedback.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { Round: { View: { } view } })
            return AppraisalViolations.CollectionRuns;
        return one.Decide(new EvaluationCommand.Decide(
            one.By,
            (unit.Predicate, unit.Unit),
            new GivenRating(given.Work, work!.Rating, work.IsClear, Text(given.WorkReason)),
            new GivenRating(given.Behaviour, view.Proposed, IsClear: true, Text(given.BehaviourReason)),
            given.Why.Trim(),
            one.Now));
    }

    private async Task<SaveResult> SaveAsync(StoredEvaluation? before, EvaluationChange change, CancellationToken cancellationToken)
    {
        var (id, ruling) = (change.After.Evaluation.Id, change.After.Evaluation.InForce!);
        var mark = await ratings.AnnounceAsync(id, cancellationToken).ConfigureAwait(false);
        var saved = await store.SaveAsync(before, change, cancellationToken).ConfigureAwait(false);
        if (saved == SaveResult.Saved)
            await ratings.WriteAsync(id, mark, new Rating(ruling.Work.Rating!.Value, ruling.Behaviour.Rating!.Value), cancellationToken).ConfigureAwait(false);
        return saved;
    }

    /// <summary>Who retires in the middle is not waited for.</summary>
    private static bool HasLeft(EvaluationCase one) =>
        one.Organisation.People.TryGetValue(one.Evaluation.Id.Person, out var person) && person.Assignments is [.., var last] && last.Days.To < one.Today;

    private static string? Text(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
}
