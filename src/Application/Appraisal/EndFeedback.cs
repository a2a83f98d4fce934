using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>
/// The superior ends the collection, once and for all. The view is made and what peers and subordinates said is taken away in the same write: afterwards nobody, in no
/// way, can find out who said what.
/// </summary>
public sealed class EndFeedback(OrganisationCache organisations, IFeedbackStore store, AppraisalRules rules, TimeProvider clock)
{
    private const int Attempts = 20;

    /// <returns>Why not, or <c>null</c>.</returns>
    public async Task<Violation?> RunAsync(EvaluationId id, Caller caller, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        if (AppraisalAccess.Refusal(caller, id.Person, organisation, clock.GetUtcNow()) is { } forbidden)
            return forbidden;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (await store.FindAsync(id, cancellationToken).ConfigureAwait(false) is not { } stored)
                return AppraisalViolations.SuperiorMissing;
            if (stored.Round.HasEnded)
                return null;
            var anonymous = await store.AnonymousAsync(id, cancellationToken).ConfigureAwait(false);
            var (round, refusal) = stored.Round.End(anonymous, rules.Feedback, caller.Nip!.Value, clock.GetUtcNow());
            if (refusal is not null)
                return refusal;
            if (await store.EndAsync(stored, round!, anonymous, cancellationToken).ConfigureAwait(false) == SaveResult.Saved)
                return null;
        }

        return AccessViolations.ChangedMeanwhile;
    }
}
