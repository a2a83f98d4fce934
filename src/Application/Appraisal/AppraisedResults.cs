using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Skp;

namespace EPerformance.Application.Appraisal;

/// <summary>A planned result as it is evaluated.</summary>
/// <param name="Proposed">What its indicators come to; <c>null</c> where they have no numbers.</param>
public sealed record AppraisedResult(ResultKey Key, PlannedResult Plan, ReportedResult? Reported, Expectation? Proposed, RatedOutcome? Rated);

/// <summary>The results that a person's evaluation is about: those of every plan that was in force on a day of the period.</summary>
public sealed class AppraisedResults(ISkpStore plans, AppraisalRules rules)
{
    /// <summary>In the order of plans and results; empty without an agreed plan. One read.</summary>
    public async Task<IReadOnlyList<AppraisedResult>> OfAsync(Evaluation evaluation, CancellationToken cancellationToken)
    {
        var (id, results) = (evaluation.Id, new List<AppraisedResult>());
        foreach (var stored in await plans.OfYearAsync(id.Person, id.Period.Year, cancellationToken).ConfigureAwait(false))
        {
            if (stored.Plan is not { InForce: { } agreed, Days: { } days } || !days.Overlaps(id.Period.Days))
                continue;
            foreach (var planned in agreed.Content.Results)
            {
                var key = new ResultKey(stored.Plan.Id.Number, planned.Id);
                var reported = evaluation.Reported.FirstOrDefault(one => one.Result == key);
                // An addendum may have changed the indicators after the report: then its numbers stand for nothing.
                var proposed = reported?.Indicators.Count == planned.Indicators.Count
                    ? rules.Indicators.Propose([.. reported.Indicators.Select(one => one.Achieved is { } achieved ? Domain.Primitives.Exact.FromDecimal(achieved) : (Domain.Primitives.Exact?)null)])
                    : null;
                results.Add(new AppraisedResult(key, planned, reported, proposed, evaluation.Rated.FirstOrDefault(one => one.Result == key)));
            }
        }

        return results;
    }

    /// <summary>What the rated results come to, or why not.</summary>
    internal (WorkResultProposal? Proposal, Domain.Primitives.Violation? Refusal) Propose(IReadOnlyList<AppraisedResult> results) => WorkResultProposal.Of(
        [.. results.Select(one => new RatedResult(one.Plan.Statement, one.Plan.Kind == ResultKind.Main, one.Rated?.Rating))], rules.SmallPart);
}
