using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Periods;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Periods;

/// <summary>The allowance period from its closing to the payment. What the engine does in between has no endpoint.</summary>
public sealed class PeriodEndpoints : IEndpointArea
{
    public string Name => "periods";

    public IJsonTypeInfoResolver Json => PeriodJson.Default;

    public void Declare(EndpointList endpoints)
    {
        DeclareQueries(endpoints);
        DeclareResults(endpoints);
        DeclareOrders(endpoints);
        PaperEndpoints.Declare(endpoints);
        ReadinessEndpoints.Declare(endpoints);
        PaidEndpoints.Declare(endpoints);
    }

    private static void DeclareQueries(EndpointList endpoints)
    {
        endpoints.Get("/periods", "list-periods", Permission.SeePeriods, "Every period that was ever closed, the newest first.",
            async Task<Reply<PeriodListAnswer>> (PeriodStatus use, CancellationToken stop) =>
                new PeriodListAnswer([.. (await use.ListAsync(stop)).Select(PeriodShow.Line)]));

        endpoints.Get("/periods/{period}", "get-period", Permission.SeePeriods, "State, progress and totals of a period; its ETag is what orders refer to.",
            async Task<Reply<PeriodAnswer>> (PeriodId period, PeriodStatus use, CancellationToken stop) => PeriodShow.Of(await use.OfAsync(period, stop)));

        endpoints.Get("/periods/{period}/history", "list-period-changes", Permission.SeePeriods, "Who changed the period, oldest first.",
            async Task<Reply<HistoryAnswer>> (PeriodId period, PeriodStatus use, CancellationToken stop) =>
                new HistoryAnswer([.. (await use.HistoryAsync(period, stop)).Select(PeriodShow.Change)]));
    }

    private static void DeclareResults(EndpointList endpoints)
    {
        endpoints.Get("/periods/{period}/results", "list-period-results", Permission.SeePeriods, "Results of people; unit administrators see their own subtree.",
            async Task<Reply<ResultsAnswer>> (PeriodId period, int? version, Caller caller, PageRequest page, PeriodResults use, CancellationToken stop) =>
            {
                var seen = await use.PageAsync(period, version, caller, page.Next, page.Limit, stop);
                if (seen.Value is not { } found)
                    return seen.Refusal!;
                var items = page.Page<ResultAnswer>([.. found.Results.Select(PeriodShow.Result)], found.Next);
                return new ResultsAnswer(period.ToString(), seen.Version, items.Items, items.Continuation);
            });

        endpoints.Get("/periods/{period}/results/{nip}", "explain-result", Permission.SeePeriods, "Somebody's result line by line, with the source of each line.",
            async Task<Reply<ExplanationAnswer>> (PeriodId period, Nip nip, int? version, Caller caller, PeriodResults use, CancellationToken stop) =>
                Explain(period, await use.OfPersonAsync(period, nip, version, caller, stop)));

        endpoints.Get("/periods/{period}/mine", "explain-own-result", Permission.SeePersonalData, "How the period stands, and the caller's own result line by line once it is published.",
            async Task<Reply<OwnResultAnswer>> (PeriodId period, Caller caller, PeriodResults use, CancellationToken stop) =>
                PeriodShow.Own(period, await use.LookAtOwnAsync(period, caller.Nip!.Value, stop)));

        endpoints.Get("/periods/{period}/units", "sum-period-units", Permission.SeePeriods, "Sums by unit, who failed and why, and the policy that was used.",
            async Task<Reply<UnitsAnswer>> (PeriodId period, int? version, Caller caller, PeriodResults use, CancellationToken stop) =>
            {
                var seen = await use.UnitsAsync(period, version, caller, stop);
                return seen.Value is { } sums ? PeriodShow.Units(period, seen.Version, sums) : seen.Refusal!;
            });

        endpoints.Get("/periods/{period}/allowance-csv", "download-allowance-list", Permission.SeePeriods, "The list allowance.csv of a version, everybody in order of NIP.",
            async Task<ListReply> (PeriodId period, int? version, Caller caller, PeriodResults use, AllowanceList list, CancellationToken stop) =>
            {
                var seen = await use.ListAsync(period, version, caller, stop);
                if (seen.Refusal is { } refusal)
                    return refusal;
                return new ListReply($"allowance-{period}-v{seen.Version}.csv", (stream, token) => list.WriteAsync(period, seen.Version, stream, token));
            });
    }

    private static void DeclareOrders(EndpointList endpoints)
    {
        endpoints.Post("/periods/{period}/close", "close-period", Permission.RunPeriods, "Stops entries; freezing, calculating and publishing go on in the background.",
            (PeriodId period, CloseBody body, Caller caller, ClosePeriod use, PeriodStatus status, CancellationToken stop) =>
                AnswerAsync(use.RunAsync(period, caller.Nip!.Value, body.CloseDays, stop), status, stop), success: 202);

        endpoints.Post("/periods/{period}/publish", "publish-period", Permission.RunPeriods, "Publishes a run for checking that was refused before.",
            (PeriodId period, IfMatch match, Caller caller, PeriodOrders use, PeriodStatus status, CancellationToken stop) =>
                OrderAsync(match, seen => use.PublishAsync(period, caller.Nip!.Value, seen, stop), status, stop));

        endpoints.Post("/periods/{period}/approvals", "approve-period", Permission.SignPeriods, "Signs the version that the caller has seen, for one of the two offices.",
            (PeriodId period, ApprovalBody body, IfMatch match, Caller caller, PeriodOrders use, PeriodStatus status, CancellationToken stop) =>
                OrderAsync(match, seen => use.ApproveAsync(period, caller, body.Office, seen, stop), status, stop));

        endpoints.Post("/periods/{period}/refuse", "refuse-period", Permission.SignPeriods, "Sends a published or approved run back.",
            (PeriodId period, ReasonBody body, IfMatch match, Caller caller, PeriodOrders use, PeriodStatus status, CancellationToken stop) =>
                OrderAsync(match, seen => use.RefuseAsync(period, caller.Nip!.Value, seen, body.Reason, stop), status, stop));

        endpoints.Post("/periods/{period}/recalculate", "recalculate-period", Permission.RunPeriods, "Begins the next version with the facts of now.",
            (PeriodId period, ReasonBody body, IfMatch match, Caller caller, PeriodOrders use, PeriodStatus status, CancellationToken stop) =>
                OrderAsync(match, seen => use.RecalculateAsync(period, caller.Nip!.Value, seen, body.Reason, stop), status, stop), success: 202);

        endpoints.Post("/periods/{period}/exclusions", "exclude-person", Permission.RunPeriods, "Leaves out somebody who could not be calculated.",
            (PeriodId period, ExclusionBody body, IfMatch match, Caller caller, PeriodOrders use, PeriodStatus status, CancellationToken stop) =>
                OrderAsync(match, seen => use.ExcludeAsync(period, caller.Nip!.Value, seen, body.Nip, body.Reason, stop), status, stop));

        endpoints.Post("/periods/{period}/payment", "record-payment", Permission.SignPeriods, "Records that a locked period was paid, with the number of the document.",
            (PeriodId period, PaymentBody body, IfMatch match, Caller caller, PeriodOrders use, PeriodStatus status, CancellationToken stop) =>
                OrderAsync(match, seen => use.PayAsync(period, caller, seen, body.DocumentNumber, stop), status, stop));

        endpoints.Post("/periods/{period}/reopen", "reopen-period", Permission.RunPeriods, "Lets entries in again, before payment only; logged.",
            (PeriodId period, ReasonBody body, IfMatch match, Caller caller, PeriodOrders use, PeriodStatus status, CancellationToken stop) =>
                OrderAsync(match, seen => use.ReopenAsync(period, caller.Nip!.Value, seen, body.Reason, stop), status, stop));
    }

    private static async Task<Reply<PeriodAnswer>> OrderAsync(
        IfMatch match, Func<PeriodSeen, Task<PeriodResult>> order, PeriodStatus status, CancellationToken stop) =>
        PeriodSeen.TryParse(match.Version, out var seen) ? await AnswerAsync(order(seen), status, stop) : RunViolations.SeenUnusable;

    private static async Task<Reply<PeriodAnswer>> AnswerAsync(Task<PeriodResult> order, PeriodStatus status, CancellationToken stop)
    {
        var result = await order;
        return result.Period is { } period ? PeriodShow.Of(await status.OfAsync(period.Id, stop)) : PeriodShow.Refused(result);
    }

    private static Reply<ExplanationAnswer> Explain(PeriodId period, Seen<PersonResult> seen) =>
        seen.Value is { } person ? PeriodShow.Explanation(period, seen.Version, person) : seen.Refusal!;
}
