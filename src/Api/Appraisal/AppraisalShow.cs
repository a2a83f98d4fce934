using System.Globalization;
using System.Text.Json;
using EPerformance.Api.Dialogues;
using EPerformance.Api.Requests;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;

namespace EPerformance.Api.Appraisal;

/// <summary>Evaluations as the API shows them.</summary>
internal static class AppraisalShow
{
    public static Reply<EvaluationAnswer> Whole(EvaluationView view, bool replayed = false)
    {
        var (evaluation, version) = (view.Stored.Evaluation, view.Stored.Version);
        var answer = new EvaluationAnswer(
            evaluation.Id.Person,
            view.Organisation.NameOf(evaluation.Id.Person),
            evaluation.Id.Period.ToString(),
            version,
            view.Unit is { } unit ? new EvaluationUnitAnswer(unit.Unit, unit.Predicate, unit.Document) : null,
            [.. view.Results.Select(Result)],
            view.Work is { } work ? new WorkProposalAnswer(work.Rating, work.IsClear) : null,
            Behaviour(view.Round),
            [.. view.Dialogues.Select(one => new EvaluationDialogueAnswer(one.Id.Year, one.Id.Number, DialogueSubjectBody.Of(one.Subject), one.Entries, one.First, one.Last, one.Voices))],
            evaluation.InForce?.Predicate,
            [.. evaluation.Rulings.Select(Ruling)]);
        return Reply<EvaluationAnswer>.Of(answer, version == 0 ? null : version.ToString(CultureInfo.InvariantCulture), replayed: replayed);
    }

    public static EvaluationLineAnswer Line(EvaluationId id, string? name, StoredEvaluation? stored) =>
        new(id.Person, name, id.Period.ToString(), stored?.Version ?? 0, stored?.Evaluation.InForce?.Predicate, stored?.Evaluation.InForce?.At);

    public static IEnumerable<EvaluationChangeAnswer> Change(EvaluationAudit audit) => audit.Events.Select(happened =>
    {
        var ruling = (happened as EvaluationEvent.Decided)?.Ruling;
        return new EvaluationChangeAnswer(
            audit.Version, happened.At, happened.By, JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name), ruling?.Predicate, ruling is { Why.Length: > 0 } ? ruling.Why : null);
    });

    public static Reply<UnitAppraisalAnswer> Unit(UnitSpread spread) => Reply<UnitAppraisalAnswer>.Of(
        new UnitAppraisalAnswer(
            spread.UnitCode,
            spread.Period.ToString(),
            spread.Stored?.Version ?? 0,
            spread.InForce?.Predicate,
            spread.InForce?.Unit,
            spread.InForce?.Document,
            spread.Head,
            Counts(spread.Predicates),
            spread.Undecided,
            [.. spread.Warnings.Select(warning => warning.Message)],
            spread.Stored?.Unit.Settled is { } settled ? new SettledSpreadAnswer(Counts(settled.Predicates), settled.Warnings, settled.Reason, settled.By, settled.At) : null),
        spread.Stored?.Version.ToString(CultureInfo.InvariantCulture));

    private static IReadOnlyList<PredicateCountAnswer> Counts(IReadOnlyDictionary<Predicate, int> counts) => [.. counts.OrderBy(pair => pair.Key).Select(pair => new PredicateCountAnswer(pair.Key, pair.Value))];

    private static EvaluatedResultAnswer Result(AppraisedResult result) => new(
        result.Key.Plan,
        result.Key.Result,
        result.Plan.Kind,
        result.Plan.Statement,
        [
            .. result.Plan.Indicators.Select((planned, i) =>
            {
                var outcome = result.Reported?.Indicators.ElementAtOrDefault(i);
                return new EvaluatedIndicatorAnswer(planned.Statement, planned.Target, outcome?.Text, outcome?.Achieved);
            }),
        ],
        result.Reported?.Evidence ?? [],
        result.Proposed,
        result.Rated?.Rating,
        result.Rated?.Feedback);

    private static BehaviourViewAnswer Behaviour(FeedbackRound round) => new(
        round.Self is { } self ? [.. self.Ratings.OrderBy(pair => pair.Key).Select(pair => new ValueRatingBody(pair.Key, pair.Value))] : null,
        round.HasEnded,
        round.View?.Proposed,
        [
            .. (round.View?.Values ?? []).Select(value => new ValueViewAnswer(
                value.Value, value.Rating, value.Mean.ToString(), [.. value.Groups.Select(group => new GroupViewAnswer(group.Group, group.Raters, group.Mean.ToString()))])),
        ]);

    private static RulingAnswer Ruling(Ruling ruling) =>
        new(ruling.Number, ruling.Organisation, ruling.Unit, Rating(ruling.Work), Rating(ruling.Behaviour), ruling.Predicate, ruling.Why, ruling.By, ruling.At);

    private static RulingRatingAnswer Rating(GivenRating given) => new(given.Rating!.Value, given.Proposed, given.IsClear, given.Reason);
}
