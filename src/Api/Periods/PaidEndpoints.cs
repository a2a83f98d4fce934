using System.Globalization;
using System.Text;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Periods;

namespace EPerformance.Api.Periods;

/// <summary>What was really paid for a period, and a run beside it: how an agency finds out in a shadow period whether it may trust the program.</summary>
internal static class PaidEndpoints
{
    private const long MaxBody = 32 * 1024 * 1024;
    private const int MostProblems = 200;

    public static void Declare(EndpointList endpoints)
    {
        endpoints.Post("/periods/{period}/paid-list", "import-paid-list", Permission.SignPeriods, "Imports what was really paid (paid.csv), to compare a run with it; all problems at once.",
            async Task<Reply<PaidListAnswer>> (PeriodId period, PaidListBody body, Caller caller, ImportPaidList use, CancellationToken stop) =>
            {
                var result = await use.RunAsync(period, Encoding.UTF8.GetBytes(body.Csv ?? ""), caller.Nip!.Value, stop);
                if (result.List is { } list)
                    return Answer(list, [.. result.Warnings.Select(warning => warning.In("id"))]);
                return Reply<PaidListAnswer>.Refused(
                    result.Refusal!, [.. result.Problems.Take(MostProblems).Select(problem => new ProblemPlace($"{problem.File}:{problem.Line}:{problem.Column}", Messages: problem.Text))]);
            },
            maxBody: MaxBody);

        endpoints.Get("/periods/{period}/paid-comparison", "compare-paid", Permission.SeePeriods, "A run against what was really paid: sums, and the lines of everybody for whom they differ.",
            async Task<Reply<PaidComparisonAnswer>> (PeriodId period, int? version, Caller caller, PageRequest page, ComparePaid use, CancellationToken stop) =>
            {
                var seen = await use.RunAsync(new RunChoice(period, version), caller, page.Next, page.Limit, stop);
                if (seen.Refusal is { } refusal)
                    return refusal;
                if (seen.Value is not { } comparison)
                    return new PaidComparisonAnswer(null, period.ToString(), seen.Version, null, [], null);
                var items = page.Page<ComparedAnswer>([.. comparison.People.Select(ReadinessEndpoints.Compared)], comparison.Next);
                return new PaidComparisonAnswer(
                    Answer(comparison.List, []), period.ToString(), seen.Version, ReadinessEndpoints.Sum(comparison.Sum), items.Items, items.Continuation);
            });
    }

    private static PaidListAnswer Answer(PaidList list, IReadOnlyList<string> warnings) =>
        new(list.Id.ToString(), list.Number, list.Hash, list.People, list.Amount.ToString(CultureInfo.InvariantCulture), list.By.Value, list.At, warnings);
}
