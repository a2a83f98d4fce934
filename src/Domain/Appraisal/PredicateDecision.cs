using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>A rating that a person has given, with what had been proposed to him.</summary>
/// <param name="Rating"><c>null</c> when none has been given.</param>
/// <param name="Proposed"><c>null</c> when nothing could be proposed.</param>
/// <param name="IsClear">See <see cref="WorkResultProposal.IsClear"/>.</param>
/// <param name="Reason">Obligatory where the rating is not the clear proposal.</param>
public sealed record GivenRating(Expectation? Rating, Expectation? Proposed, bool IsClear, string? Reason)
{
    internal bool NeedsReason => !IsClear || Rating != Proposed;
}

/// <summary>The predicate of a person for a period, as decided.</summary>
public sealed record PredicateDecision(Nip Person, Nip By, Predicate Predicate, Expectation WorkResult, Expectation Behaviour)
{
    /// <summary>
    /// Decides in the order of the regulation: first the organisation's predicate, then the two ratings, then the quadrant. Source: PermenPANRB 6/2022; FAQ of BKN.
    /// </summary>
    /// <param name="organisation">Of the unit that the person belongs to; <c>null</c> while not set.</param>
    public static (PredicateDecision? Decision, Violation? Refusal) Of(Nip person, Nip by, OrganisationPredicate? organisation, GivenRating work, GivenRating behaviour)
    {
        if (person == by)
            return (null, AppraisalViolations.OwnAppraisal);
        if (organisation is null)
            return (null, AppraisalViolations.OrganisationFirst);
        if (work.Rating is not { } result || behaviour.Rating is not { } conduct)
            return (null, AppraisalViolations.RatingMissing);
        if ((work.NeedsReason && string.IsNullOrWhiteSpace(work.Reason)) || (behaviour.NeedsReason && string.IsNullOrWhiteSpace(behaviour.Reason)))
            return (null, AppraisalViolations.ReasonMissing);
        return (new PredicateDecision(person, by, Predicates.Of(result, conduct), result, conduct), null);
    }
}
