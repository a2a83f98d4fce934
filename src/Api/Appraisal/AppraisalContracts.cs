using EPerformance.Api.Dialogues;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Dialogues;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Api.Appraisal;

/// <param name="Results">What became of each planned result; those that are left out are not reported.</param>
public sealed record EvaluationReportBody(IReadOnlyList<ReportedResultBody> Results);

/// <param name="Plan">Number of the plan in the year.</param>
/// <param name="Result">Id of the result in the plan.</param>
/// <param name="Indicators">One for each indicator, in the order of the plan.</param>
/// <param name="Evidence">Up to 10 https links or uploaded files.</param>
public sealed record ReportedResultBody(int Plan, string Result, IReadOnlyList<IndicatorOutcomeBody> Indicators, IReadOnlyList<string>? Evidence = null)
{
    internal ReportedResult Reported => new(new ResultKey(Plan, Result), [.. Indicators.Select(one => new IndicatorOutcome(one.Text.Trim(), one.Achieved))], Evidence ?? []);
}

/// <param name="Achieved">Per cent of the target, 0 to 1000; left out for what has no number.</param>
public sealed record IndicatorOutcomeBody(string Text, decimal? Achieved = null);

/// <param name="Results">All results, or those that are rated so far.</param>
public sealed record ResultRatingsBody(IReadOnlyList<ResultRatingBody> Results);

/// <param name="Feedback">Obligatory where the rating departs from what the indicators come to.</param>
public sealed record ResultRatingBody(int Plan, string Result, Expectation Rating, string Feedback = "")
{
    internal RatedOutcome Rated => new(new ResultKey(Plan, Result), Rating, Feedback.Trim());
}

/// <param name="Values">All seven values, each once.</param>
public sealed record BehaviourFeedbackBody(IReadOnlyList<ValueRatingBody> Values);

public sealed record ValueRatingBody(CoreValue Value, Expectation Rating);

/// <param name="Work">Rating of the work results. Without one the predicate is refused.</param>
/// <param name="WorkReason">Obligatory where it departs from the proposal, or the proposal is not clear.</param>
/// <param name="Behaviour">Rating of the behaviour. Without one the predicate is refused.</param>
/// <param name="BehaviourReason">Obligatory where it departs from the proposal.</param>
/// <param name="Why">Obligatory when the predicate is decided anew.</param>
public sealed record PredicateBody(Expectation? Work = null, string? WorkReason = null, Expectation? Behaviour = null, string? BehaviourReason = null, string Why = "");

/// <param name="Document">On what the predicate rests, 1 to 200 characters.</param>
public sealed record UnitPredicateBody(OrganisationPredicate Predicate, string Document);

/// <param name="Reason">Obligatory where the guide warns of the spread.</param>
public sealed record SpreadBody(string Reason = "");

public sealed record EvaluationListAnswer(IReadOnlyList<EvaluationLineAnswer> Items);

/// <param name="Predicate">Null until it is decided.</param>
public sealed record EvaluationLineAnswer(Nip Nip, string? Name, string Period, int Version, Predicate? Predicate, DateTimeOffset? DecidedAt);

/// <summary>An evaluation.</summary>
/// <param name="Version">0 when nothing was written yet.</param>
/// <param name="Organisation">The predicate that comes first; null until it is set.</param>
/// <param name="Work">What the rated results come to; null until all are rated.</param>
/// <param name="Predicate">Null until it is decided.</param>
/// <param name="Rulings">Ascending; the last one counts.</param>
public sealed record EvaluationAnswer(
    Nip Nip,
    string? Name,
    string Period,
    int Version,
    EvaluationUnitAnswer? Organisation,
    IReadOnlyList<EvaluatedResultAnswer> Results,
    WorkProposalAnswer? Work,
    BehaviourViewAnswer Behaviour,
    IReadOnlyList<EvaluationDialogueAnswer> Dialogues,
    Predicate? Predicate,
    IReadOnlyList<RulingAnswer> Rulings);

/// <summary>Continuous feedback of the period, by which the rating was come to; what was said is at <c>/dialogues</c>, for those whom it concerns.</summary>
/// <param name="Entries">In the period.</param>
/// <param name="Voices">As whom people spoke.</param>
public sealed record EvaluationDialogueAnswer(int Year, int Number, DialogueSubjectBody About, int Entries, DateOnly First, DateOnly Last, IReadOnlyList<DialogueVoice> Voices);

/// <param name="Unit">The person's, or the nearest above that has a predicate.</param>
public sealed record EvaluationUnitAnswer(string Unit, OrganisationPredicate Predicate, string Document);

/// <param name="Proposed">What the indicators come to; null where they have no numbers.</param>
public sealed record EvaluatedResultAnswer(
    int Plan, string Result, ResultKind Kind, string Statement, IReadOnlyList<EvaluatedIndicatorAnswer> Indicators, IReadOnlyList<string> Evidence, Expectation? Proposed, Expectation? Rating, string? Feedback);

public sealed record EvaluatedIndicatorAnswer(string Statement, string Target, string? Outcome, decimal? Achieved);

/// <param name="IsClear">False where the regulation's words do not decide it.</param>
public sealed record WorkProposalAnswer(Expectation Rating, bool IsClear);

/// <param name="Self">The own assessment; null without one.</param>
/// <param name="HasEnded">Whether the collection has ended. Until then nothing is shown of what others say, not even how many.</param>
/// <param name="Values">Empty until it has ended.</param>
public sealed record BehaviourViewAnswer(IReadOnlyList<ValueRatingBody>? Self, bool HasEnded, Expectation? Proposed, IReadOnlyList<ValueViewAnswer> Values);

/// <param name="Mean">From 1 (below) to 3 (above), weighted over the groups shown; a fraction where no decimal ends.</param>
/// <param name="Groups">Those with enough raters.</param>
public sealed record ValueViewAnswer(CoreValue Value, Expectation Rating, string Mean, IReadOnlyList<GroupViewAnswer> Groups);

public sealed record GroupViewAnswer(RaterGroup Group, int Raters, string Mean);

public sealed record RulingAnswer(int Number, OrganisationPredicate Organisation, string Unit, RulingRatingAnswer Work, RulingRatingAnswer Behaviour, Predicate Predicate, string Why, Nip By, DateTimeOffset At);

public sealed record RulingRatingAnswer(Expectation Rating, Expectation? Proposed, bool IsClear, string? Reason);

/// <param name="Event"><c>reported</c>, <c>rated</c> or <c>decided</c>.</param>
public sealed record EvaluationChangeAnswer(int Version, DateTimeOffset At, Nip By, string Event, Predicate? Predicate, string? Reason);

public sealed record ToRateAnswer(IReadOnlyList<ToRatePersonAnswer> Items);

public sealed record ToRatePersonAnswer(Nip Nip, string? Name, string? Position, RaterGroup As);

/// <param name="Version">Of the unit's own predicate; 0 for none.</param>
/// <param name="Predicate">The unit's own or that of the nearest unit above; null while there is none.</param>
/// <param name="Of">Whose predicate that is.</param>
/// <param name="Head">Whose own predicate follows the unit's and is not counted.</param>
/// <param name="Spread">How many people of the unit and below have which predicate.</param>
/// <param name="Warnings">What the guide says of it; it never blocks.</param>
/// <param name="Settled">Who took responsibility for the spread; null until somebody has.</param>
public sealed record UnitAppraisalAnswer(
    string Unit,
    string Period,
    int Version,
    OrganisationPredicate? Predicate,
    string? Of,
    string? Document,
    Nip? Head,
    IReadOnlyList<PredicateCountAnswer> Spread,
    IReadOnlyList<Nip> Undecided,
    IReadOnlyList<Text> Warnings,
    SettledSpreadAnswer? Settled);

public sealed record PredicateCountAnswer(Predicate Predicate, int People);

public sealed record SettledSpreadAnswer(IReadOnlyList<PredicateCountAnswer> Spread, IReadOnlyList<Text> Warnings, string Reason, Nip By, DateTimeOffset At);

public sealed record MissingEvaluationsAnswer(IReadOnlyList<MissingEvaluationAnswer> Items);

/// <summary>Somebody without a predicate of a period.</summary>
/// <param name="HasPlan">Without an agreed plan there is nothing to evaluate.</param>
/// <param name="HasReport">Whether the person has reported something.</param>
/// <param name="Rated">Whether every result is rated.</param>
/// <param name="WaitsFor">The direct superior of today; null for the personnel office.</param>
/// <param name="DueOn">Inclusive.</param>
public sealed record MissingEvaluationAnswer(Nip Nip, string? Name, string Unit, bool HasPlan, bool HasReport, bool Rated, Nip? WaitsFor, DateOnly DueOn, bool Overdue);
