using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Facts;

/// <summary>
/// What a policy may need about a person beside the days: work, ratings, sanctions and what happened before the month. All lists are in
/// order of time. A fact that is not here is not known; a rule that needs it reports a gap, it never takes zero for it.
/// </summary>
public sealed record PersonFacts
{
    public static PersonFacts None { get; } = new();

    /// <summary>Verified ones and those that nobody has decided yet; what was rejected or returned is no work.</summary>
    public IReadOnlyList<ActivityFact> Activities { get; init; } = [];

    public IReadOnlyList<DailyReport> Reports { get; init; } = [];

    public IReadOnlyList<SkpScore> Skp { get; init; } = [];

    public IReadOnlyList<PeriodRating> Ratings { get; init; } = [];

    public IReadOnlyList<SanctionFact> Sanctions { get; init; } = [];

    public IReadOnlyList<ModifierFact> Modifiers { get; init; } = [];

    public IReadOnlyList<HistoryFact> History { get; init; } = [];

    /// <summary>The agency's price list, the same for everybody.</summary>
    public PostPrices Prices { get; init; } = PostPrices.None;
}

/// <summary>A line of work.</summary>
/// <param name="Minutes">As entered; <c>null</c> when only the quantity was.</param>
/// <param name="Entry">What the catalogue says about the activity; <c>null</c> when it is not in the catalogue.</param>
public sealed record ActivityFact(DateOnly Date, string Code, Exact Quantity, int? Minutes, CatalogueEntry? Entry)
{
    /// <summary>Nobody has decided it: whether it counts, the policy says.</summary>
    public bool IsPending { get; init; }
}

/// <param name="StandardMinutes">Minutes per unit of output; <c>null</c> when the catalogue does not say.</param>
/// <param name="Weight">Points per unit of output; <c>null</c> when the catalogue does not say.</param>
/// <param name="Kind">A word of the agency; empty when not given.</param>
public sealed record CatalogueEntry(string Code, Exact? StandardMinutes, Exact? Weight, string Kind);

/// <summary>The superior's verdict on one day's report. A day without a report has no entry.</summary>
public sealed record DailyReport(DateOnly Date, bool IsSatisfactory);

/// <param name="Year">The year of the period.</param>
/// <param name="Month">The month of the period; <c>null</c> for the whole year.</param>
/// <param name="Score">Per cent or points, as the agency counts; <c>null</c> when only the submission is known.</param>
/// <param name="SubmittedOn">When it was handed in; <c>null</c> when not known.</param>
public sealed record SkpScore(int Year, int? Month, Exact? Score, DateOnly? SubmittedOn);

/// <inheritdoc cref="SkpScore"/>
public sealed record PeriodRating(int Year, int? Month, Expectation WorkResult, Expectation Behaviour)
{
    public Predicate Predicate => Predicates.Of(WorkResult, Behaviour);
}

/// <summary>A decided disciplinary sanction. The engine applies what a person decided; it never imposes one.</summary>
/// <param name="Days">Both ends inclusive; without an end when the decree names none.</param>
public sealed record SanctionFact(string Kind, DateRange Days, string Document);

/// <summary>Something that changes pay for a time: acting duty, study leave, no post.</summary>
/// <param name="Value">As written: a job class, rupiah or per cent, whatever the policy says that it is; empty when not given.</param>
public sealed record ModifierFact(string Kind, DateRange Days, string Value, string Document);

/// <summary>A fact from before the month.</summary>
/// <param name="Count">As written: a number, or a word such as a predicate.</param>
public sealed record HistoryFact(string Kind, DateRange Days, string Count);
