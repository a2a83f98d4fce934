using EPerformance.Application.Access;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>The superior rates each result and gives feedback on it. Who departs from what the indicators come to says why in the feedback.</summary>
public sealed class RateResults(EvaluationDesk desk, IEvaluationStore store)
{
    public Task<EvaluationResult> RunAsync(EvaluationId id, Caller caller, int seen, IReadOnlyList<RatedOutcome> rated, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, caller, seen,
        (organisation, now) => AppraisalAccess.Refusal(caller, id.Person, organisation, now),
        (one, _) => Task.FromResult(
            Problems(one.Results, rated) is { Count: > 0 } problems ? EvaluationProposal.Unusable(problems) : one.Decide(new EvaluationCommand.Rate(one.By, rated, one.Now))),
        store.SaveAsync,
        cancellationToken);

    private static List<ItemProblem> Problems(IReadOnlyList<AppraisedResult> planned, IReadOnlyList<RatedOutcome> rated)
    {
        var problems = new List<ItemProblem>();
        if (rated.DistinctBy(one => one.Result).Count() != rated.Count)
            problems.Add(new ItemProblem("results", new Text("setiap hasil kerja satu kali", "each result once")));
        foreach (var (i, one) in rated.Index())
        {
            var result = planned.FirstOrDefault(other => other.Key == one.Result);
            if (result is null)
                problems.Add(new ItemProblem($"results[{i}].result", new Text("hasil kerja ini tidak ada dalam SKP", "the plan has no such result")));
            if (one.Feedback.Length > 0 && !LineRules.IsText(one.Feedback, 1000))
                problems.Add(new ItemProblem($"results[{i}].feedback", new Text("paling banyak 1.000 karakter", "1,000 characters at most")));
            else if (result?.Proposed is { } proposed && proposed != one.Rating && one.Feedback.Length == 0)
                problems.Add(new ItemProblem($"results[{i}].feedback", new Text("rating berbeda dari capaian indikator; jelaskan alasannya", "the rating departs from the indicators; say why")));
        }

        return problems;
    }
}
