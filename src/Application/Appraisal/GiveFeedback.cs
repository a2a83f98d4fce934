using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Appraisal;

/// <summary>
/// Somebody says how he sees a person's behaviour, value by value; again until the collection ends. The answer says nothing but that it was taken: not how many there
/// are, nor what the sum is.
/// </summary>
public sealed class GiveFeedback(OrganisationCache organisations, IFeedbackStore store, AppraisalRules rules, TimeProvider clock)
{
    private const int Attempts = 20;

    /// <returns>Why not, or <c>null</c>.</returns>
    public async Task<Violation?> RunAsync(EvaluationId id, Caller caller, IReadOnlyDictionary<CoreValue, Expectation> ratings, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        var now = clock.GetUtcNow();
        if (AppraisalAccess.GroupOf(caller, id.Person, organisation, now) is not { } group)
            return AppraisalViolations.NotRater;
        if (!rules.Takes(id.Period))
            return AppraisalViolations.OtherCycle;
        if (SubmissionAccess.Today(id.Person, organisation, now) < id.Period.Days.From)
            return AppraisalViolations.NotBegun;
        var feedback = new Feedback(caller.Nip!.Value, group, ratings);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var stored = await store.FindAsync(id, cancellationToken).ConfigureAwait(false);
            var round = stored?.Round ?? FeedbackRound.New(id);
            if (round.Refusal(feedback) is { } refusal)
                return refusal;
            if (FeedbackPolicy.IsAnonymous(group) && await IsFullAsync(id, feedback, cancellationToken).ConfigureAwait(false))
                return AppraisalViolations.EnoughRaters;
            var saved = FeedbackPolicy.IsAnonymous(group)
                ? await store.PutAnonymousAsync(stored, id, feedback, cancellationToken).ConfigureAwait(false)
                : await store.SaveAsync(stored, round.With(feedback).Round!, feedback.By, now, cancellationToken).ConfigureAwait(false);
            if (saved == SaveResult.Saved)
                return null;
        }

        return AccessViolations.ChangedMeanwhile;
    }

    private async Task<bool> IsFullAsync(EvaluationId id, Feedback feedback, CancellationToken cancellationToken)
    {
        var others = (await store.AnonymousAsync(id, cancellationToken).ConfigureAwait(false)).Where(one => one.By != feedback.By);
        return others.Count(one => one.Group == feedback.Group) >= FeedbackRound.MostOfGroup;
    }
}
