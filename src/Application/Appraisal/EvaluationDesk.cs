using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>The way of every change of an evaluation: who may, read, decide, write on the version that was read.</summary>
public sealed class EvaluationDesk(OrganisationCache organisations, IEvaluationStore store, AppraisedResults results, AppraisalRules rules, TimeProvider clock)
{
    private const int Attempts = 8;

    /// <param name="seen">The version that the caller read, 0 for none; another one in the store refuses the change.</param>
    /// <param name="may">Why the caller may not, or <c>null</c>; asked before anything is read, so that strangers learn nothing.</param>
    /// <param name="save">Writes the change.</param>
    internal async Task<EvaluationResult> ChangeAsync(
        EvaluationId id,
        Caller caller,
        int seen,
        Func<OrganisationView, DateTimeOffset, Violation?> may,
        Func<EvaluationCase, CancellationToken, Task<EvaluationProposal>> propose,
        Func<StoredEvaluation?, EvaluationChange, CancellationToken, Task<SaveResult>> save,
        CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        if (may(organisation, clock.GetUtcNow()) is { } forbidden)
            return forbidden;
        if (!rules.Takes(id.Period))
            return AppraisalViolations.OtherCycle;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var now = clock.GetUtcNow();
            var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
            var evaluation = stored?.Evaluation ?? Evaluation.New(id);
            var planned = await results.OfAsync(evaluation, cancellationToken).ConfigureAwait(false);
            if (planned.Count == 0)
                return AppraisalViolations.NoPlan;
            var one = new EvaluationCase(evaluation, planned, organisation, SubmissionAccess.Today(id.Person, organisation, now), caller.Nip!.Value, now);
            var proposal = await propose(one, cancellationToken).ConfigureAwait(false);
            if (proposal.Decision.Refusal is { } refusal)
                return new EvaluationResult(null, refusal, proposal.Problems, false);
            if (proposal.Decision.IsRepeat)
                return new EvaluationResult(stored ?? new StoredEvaluation(evaluation, 0, ""), null, [], true);
            if (seen != (stored?.Version ?? 0))
                return AccessViolations.ChangedMeanwhile;
            var next = new StoredEvaluation(proposal.Decision.Events.Aggregate(evaluation, EvaluationDecider.Evolve), (stored?.Version ?? 0) + 1, "");
            if (await save(stored, new EvaluationChange(next, proposal.Decision.Events, one.By, now), cancellationToken).ConfigureAwait(false) == SaveResult.Saved)
                return new EvaluationResult(next, null, [], false);
        }

        return AccessViolations.ChangedMeanwhile;
    }
}
