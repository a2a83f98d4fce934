using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Periods;

namespace EPerformance.Api.Periods;

/// <summary>Looking before the decision: what is still open before closing, and what a run changes against another.</summary>
internal static class ReadinessEndpoints
{
    public static void Declare(EndpointList endpoints)
    {
        endpoints.Get("/periods/{period}/readiness", "get-period-readiness", Permission.SeePeriods,
            "What is still open before the period can be closed well, by unit and by who has to act.",
            async Task<Reply<ReadinessAnswer>> (PeriodId period, Caller caller, PeriodReadiness use, CancellationToken stop) =>
            {
                var seen = await use.OfAsync(period, caller, stop);
                return seen.Value is { } report ? Answer(period, report) : seen.Refusal!;
            });

        endpoints.Post("/periods/{period}/reminders", "remind-before-closing", Permission.RunPeriods, "Tells everybody for whom work of the period waits; once a day however often it is asked for.",
            async Task<Reply<RemindersAnswer>> (PeriodId period, PeriodReadiness use, CancellationToken stop) => new RemindersAnswer(await use.RemindAsync(period, stop)));

        endpoints.Get("/periods/{period}/comparison", "compare-runs", Permission.SeePeriods,
            "A run against another of the same or of another period (with, withVersion): sums, and the lines of everybody for whom they differ.",
            async Task<Reply<ComparisonAnswer>> (
                PeriodId period, int? version, PeriodId? with, int? withVersion, Caller caller, PageRequest page, CompareRuns use, CancellationToken stop) =>
            {
                var before = new RunChoice(with ?? period, withVersion);
                var seen = await use.RunAsync(before, new RunChoice(period, version), caller, page.Next, page.Limit, stop);
                if (seen.Value is not { } comparison)
                    return seen.Refusal!;
                var items = page.Page<ComparedAnswer>([.. comparison.People.Select(Compared)], comparison.Next);
                return new ComparisonAnswer(
                    before.Id.ToString(), comparison.OlderVersion, period.ToString(), seen.Version,
                    Sum(comparison.Sum), items.Items, items.Continuation);
            });
    }

    private static ReadinessAnswer Answer(PeriodId period, ReadinessReport report) => new(
        period.ToString(),
        report.IsReady,
        [.. report.Days.Select(day => new OpenDayAnswer(day.Date, day.Zone.ToString()!))],
        [.. report.ByResponsible.Select(sum => new WaitingAnswer(sum.UnitCode, sum.Post, PeriodShow.CamelCase(sum.Kind.ToString()), sum.Items, sum.Lines, sum.Oldest))],
        report.Silent,
        report.Policies);

    internal static ComparisonSumAnswer Sum(ComparisonSum sum) =>
        new(sum.People, sum.Gain, sum.Lose, sum.Same, sum.Joined, sum.Gone, sum.Before, sum.After, sum.Change);

    internal static ComparedAnswer Compared(ComparedPerson person)
    {
        var pair = person.Pair;
        return new ComparedAnswer(
            pair.Nip.Value, pair.Known.Name, pair.Known.UnitCode, pair.Before?.JobClass, pair.After?.JobClass, pair.PaidBefore, pair.PaidAfter, pair.Change,
            [.. person.Lines.Select(line => new ComparedLineAnswer(line.Code, line.Text, line.Before.ToString(), line.After.ToString(), line.Change.ToString()))]);
    }
}
