using EPerformance.Application.Access;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Appraisal;

/// <summary>The person says what became of each planned result, with evidence (<i>realisasi berdasarkan bukti dukung</i>).</summary>
public sealed class ReportResults(EvaluationDesk desk, IEvaluationStore store)
{
    private const int MostEvidence = 10;

    /// <summary>Ten times the target: more is a slip of the pen.</summary>
    private const decimal MostAchieved = 1000;

    public Task<EvaluationResult> RunAsync(EvaluationId id, Caller caller, int seen, IReadOnlyList<ReportedResult> reported, CancellationToken cancellationToken) => desk.ChangeAsync(
        id, caller, seen,
        (_, _) => caller.Nip == id.Person ? null : AppraisalViolations.NotOwnReport,
        (one, _) => Task.FromResult(
            Problems(one.Results, reported) is { Count: > 0 } problems ? EvaluationProposal.Unusable(problems)
            : one.Today < id.Period.Days.From ? AppraisalViolations.NotBegun
            : one.Decide(new EvaluationCommand.Report(one.By, reported, one.Now))),
        store.SaveAsync,
        cancellationToken);

    private static List<ItemProblem> Problems(IReadOnlyList<AppraisedResult> planned, IReadOnlyList<ReportedResult> reported)
    {
        var problems = new List<ItemProblem>();
        if (reported.DistinctBy(one => one.Result).Count() != reported.Count)
            problems.Add(new ItemProblem("results", new Text("setiap hasil kerja satu kali", "each result once")));
        foreach (var (i, one) in reported.Index())
        {
            if (planned.FirstOrDefault(other => other.Key == one.Result) is not { } result)
            {
                problems.Add(new ItemProblem($"results[{i}].result", new Text("hasil kerja ini tidak ada dalam SKP", "the plan has no such result")));
                continue;
            }

            if (one.Indicators.Count != result.Plan.Indicators.Count)
                problems.Add(new ItemProblem($"results[{i}].indicators", new Text("satu realisasi untuk setiap indikator, menurut urutan SKP", "one outcome for each indicator, in the order of the plan")));
            if (one.Indicators.Any(outcome => !LineRules.IsText(outcome.Text, 1000) || outcome.Achieved is < 0 or > MostAchieved))
                problems.Add(new ItemProblem($"results[{i}].indicators", new Text($"realisasi wajib diisi; capaian 0 sampai {MostAchieved} persen", $"an outcome has a text; what is achieved is 0 to {MostAchieved} per cent")));
            if (one.Evidence.Count > MostEvidence || one.Evidence.Any(link => !LineRules.IsAddress(link)))
                problems.Add(new ItemProblem($"results[{i}].evidence", new Text($"paling banyak {MostEvidence} tautan bukti yang sah", $"{MostEvidence} sound links at most")));
        }

        return problems;
    }
}
