using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>
/// The collection of views on a person's behaviour in a period. What peers and subordinates say lies apart and is never part of it; when the collection ends it
/// leaves the one view behind, and then never takes another rating: of two looks at a growing sum the difference would be the newest rater's.
/// </summary>
/// <param name="Self">The own assessment; <c>null</c> without one.</param>
/// <param name="Superior">Of whoever is the superior; <c>null</c> without one.</param>
/// <param name="View"><c>null</c> until it ends.</param>
public sealed record FeedbackRound(EvaluationId Id, Feedback? Self, Feedback? Superior, BehaviourView? View, Nip? EndedBy, DateTimeOffset? EndedAt)
{
    /// <summary>Raters of one anonymous group, at most: the end of a collection is one write that takes all of them away.</summary>
    public const int MostOfGroup = 45;

    public bool HasEnded => View is not null;

    public static FeedbackRound New(EvaluationId id) => new(id, null, null, null, null, null);

    /// <summary>Takes a view that is not anonymous.</summary>
    /// <param name="feedback">Of <see cref="RaterGroup.Self"/> or <see cref="RaterGroup.Superior"/>.</param>
    public (FeedbackRound? Round, Violation? Refusal) With(Feedback feedback)
    {
        if (Refusal(feedback) is { } refusal)
            return (null, refusal);
        return (feedback.Group == RaterGroup.Self ? this with { Self = feedback } : this with { Superior = feedback }, null);
    }

    /// <summary>Why a view cannot be taken, or <c>null</c>.</summary>
    public Violation? Refusal(Feedback feedback)
    {
        if (HasEnded)
            return AppraisalViolations.CollectionEnded;
        return feedback.IsComplete ? null : AppraisalViolations.ValueMissing;
    }

    /// <summary>Ends it.</summary>
    /// <param name="anonymous">What peers and subordinates said; who also speaks as superior or for himself counts there alone.</param>
    public (FeedbackRound? Round, Violation? Refusal) End(IReadOnlyList<Feedback> anonymous, FeedbackPolicy policy, Nip by, DateTimeOffset now)
    {
        if (HasEnded)
            return (this, null);
        List<Feedback> known = [.. new[] { Self, Superior }.OfType<Feedback>()];
        var (view, refusal) = BehaviourView.Of([.. known, .. anonymous.Where(one => known.All(other => other.By != one.By))], policy);
        return refusal is null ? (this with { View = view, EndedBy = by, EndedAt = now }, null) : (null, refusal);
    }
}
