using System.Text.Json.Serialization.Metadata;
using EPerformance.Api.Endpoints;
using EPerformance.Api.Problems;
using EPerformance.Api.Requests;
using EPerformance.Api.Security;
using EPerformance.Application.Access;
using EPerformance.Application.Ports;
using EPerformance.Application.WorkOrders;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.WorkOrders;

/// <summary>Work orders (<i>penugasan</i>): given, told of, closed; and the load that they make (<c>docs/work-orders.md</c>).</summary>
public sealed class WorkOrderEndpoints : IEndpointArea
{
    private const string OfPerson = "/work-orders/people/{nip}", One = OfPerson + "/{id}";

    public string Name => "work-orders";

    public IJsonTypeInfoResolver Json => WorkOrderJson.Default;

    public void Declare(EndpointList endpoints)
    {
        Read(endpoints);
        Load(endpoints);
        Tell(endpoints);
        Manage(endpoints);
    }

    private static void Read(EndpointList endpoints)
    {
        endpoints.Get("/work-orders/given", "list-given-work-orders", Permission.DecideItems, "What the caller gave in a year (this one when not given), the newest first.",
            async Task<Reply<WorkOrderListAnswer>> (int? year, Caller caller, WorkOrderQueries use, CancellationToken stop) =>
            {
                var (orders, refusal) = await use.GivenAsync(year, caller, stop);
                return refusal is null ? new WorkOrderListAnswer([.. orders.Select(WorkOrderShow.One)]) : refusal;
            });

        endpoints.Get(OfPerson, "list-work-orders", Permission.SeePersonalData, "What a person was given since a year (the last one when not given), the newest first; with open=true only what is not over.",
            async Task<Reply<WorkOrderListAnswer>> (Nip nip, int? since, bool? open, Caller caller, WorkOrderQueries use, CancellationToken stop) =>
            {
                var (orders, refusal) = await use.OfPersonAsync(nip, since, open == true, caller, stop);
                return refusal is null ? new WorkOrderListAnswer([.. orders.Select(WorkOrderShow.One)]) : refusal;
            });

        endpoints.Get(One, "get-work-order", Permission.SeePersonalData, "An order, by any of its people.",
            async Task<Reply<WorkOrderAnswer>> (Nip nip, string id, Caller caller, WorkOrderQueries use, CancellationToken stop) =>
            {
                var (view, refusal) = await use.OfAsync(nip, id, caller, stop);
                return refusal is null ? WorkOrderShow.Whole(view!) : refusal;
            });

        endpoints.Get(One + "/history", "list-work-order-changes", Permission.SeePersonalData, "Who changed an order when, oldest first, as far as it concerns people whom the caller may see.",
            async Task<Reply<Page<WorkOrderChangeAnswer>>> (Nip nip, string id, Caller caller, PageRequest page, WorkOrderQueries use, IWorkOrderStore store, CancellationToken stop) =>
            {
                var (view, refusal) = await use.OfAsync(nip, id, caller, stop);
                if (refusal is not null)
                    return refusal;
                var audits = await store.HistoryAsync(view!.Stored.Order.Id, page.After, page.Limit, stop);
                var shown = audits.Select(WorkOrderShow.Change).Where(change => change.Person is null || view.Parts.Any(part => part.Person == change.Person));
                return page.Page<WorkOrderChangeAnswer>([.. shown], page.NextAfter(audits, change => change.Version));
            });

        endpoints.Get(One + "/lines", "list-work-order-lines", Permission.SeePersonalData, "The person's activities that name the order, with what was verified of them.",
            async Task<Reply<OrderLinesAnswer>> (Nip nip, string id, Caller caller, WorkOrderQueries use, CancellationToken stop) =>
            {
                var (lines, refusal) = await use.LinesAsync(nip, id, caller, stop);
                return refusal is null ? WorkOrderShow.Lines(lines) : refusal;
            });
    }

    private static void Load(EndpointList endpoints)
    {
        endpoints.Get("/work-orders/workload/mine", "get-own-workload", Permission.SeePersonalData, "The caller's open load against capacity in a month (this one when not given), and the share of the own unit's.",
            async Task<Reply<WorkloadAnswer>> (CivilMonth? month, Caller caller, Workloads use, CancellationToken stop) =>
            {
                var (view, refusal) = await use.OwnAsync(month, caller, stop);
                return refusal is null ? WorkOrderShow.Load(view!) : refusal;
            });

        endpoints.Get("/work-orders/workload/units/{unit}", "get-unit-workload", Permission.SeePersonalData, "The load of a unit and those below it, of those whom the caller may see.",
            async Task<Reply<WorkloadAnswer>> (string unit, CivilMonth? month, Caller caller, Workloads use, CancellationToken stop) =>
            {
                var (view, refusal) = await use.OfUnitAsync(unit, month, caller, stop);
                return refusal is null ? WorkOrderShow.Load(view!) : refusal;
            });
    }

    private static void Tell(EndpointList endpoints)
    {
        endpoints.Post("/work-orders", "give-work-order", Permission.DecideItems, "Gives a task to one or many people of whom the caller is a superior today.",
            async Task<Reply<WorkOrderAnswer>> (WorkOrderBody body, Caller caller, IdempotencyKey key, GiveWorkOrder use, WorkOrderQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.RunAsync(caller, key, _ => WorkOrderShow.Content(body), [.. body.People.Select(one => (one.Nip, one.Quantity))], stop), caller, queries, stop),
            success: 201);

        endpoints.Post(One + "/progress", "tell-work-order-progress", Permission.SubmitWork, "The person tells how much is done.",
            async Task<Reply<WorkOrderAnswer>> (Nip nip, string id, OrderProgressBody body, Caller caller, TellOfOrder use, WorkOrderQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.ProgressAsync(nip, id, caller, body.Done, body.Note, stop), caller, queries, stop));

        endpoints.Post(One + "/finish", "finish-work-order", Permission.SubmitWork, "The person tells that it is finished.",
            async Task<Reply<WorkOrderAnswer>> (Nip nip, string id, OrderNoteBody body, Caller caller, TellOfOrder use, WorkOrderQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.FinishAsync(nip, id, caller, body.Note, stop), caller, queries, stop));
    }

    private static void Manage(EndpointList endpoints)
    {
        endpoints.Post(One + "/return", "return-work-order", Permission.DecideItems, "Gives the person's part back: it is not finished.",
            async Task<Reply<WorkOrderAnswer>> (Nip nip, string id, OrderReasonBody body, Seen seen, Caller caller, ManageOrder use, WorkOrderQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.ReturnAsync(nip, id, caller, seen.Version, body.Reason, stop), caller, queries, stop));

        endpoints.Post(One + "/release", "release-from-work-order", Permission.DecideItems, "Takes the person's part off.",
            async Task<Reply<WorkOrderAnswer>> (Nip nip, string id, OrderReasonBody body, Seen seen, Caller caller, ManageOrder use, WorkOrderQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.ReleaseAsync(nip, id, caller, seen.Version, body.Reason, stop), caller, queries, stop));

        endpoints.Post(One + "/postpone", "postpone-work-order", Permission.DecideItems, "Moves the deadline of the whole order.",
            async Task<Reply<WorkOrderAnswer>> (Nip nip, string id, OrderDeadlineBody body, Seen seen, Caller caller, ManageOrder use, WorkOrderQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.PostponeAsync(nip, id, caller, seen.Version, body.Deadline, body.Reason, stop), caller, queries, stop));

        endpoints.Post(One + "/close", "close-work-order", Permission.DecideItems, "Closes the whole order.",
            async Task<Reply<WorkOrderAnswer>> (Nip nip, string id, OrderNoteBody body, Seen seen, Caller caller, ManageOrder use, WorkOrderQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.CloseAsync(nip, id, caller, seen.Version, body.Note, stop), caller, queries, stop));

        endpoints.Post(One + "/cancel", "cancel-work-order", Permission.DecideItems, "Cancels the whole order, with a reason.",
            async Task<Reply<WorkOrderAnswer>> (Nip nip, string id, OrderReasonBody body, Seen seen, Caller caller, ManageOrder use, WorkOrderQueries queries, CancellationToken stop) =>
                await ShowAsync(await use.CancelAsync(nip, id, caller, seen.Version, body.Reason, stop), caller, queries, stop));
    }

    private static async Task<Reply<WorkOrderAnswer>> ShowAsync(WorkOrderResult result, Caller caller, WorkOrderQueries queries, CancellationToken stop)
    {
        if (result.Refusal is { } refusal)
            return Reply<WorkOrderAnswer>.Refused(refusal, [.. result.Problems.Select(problem => new ProblemPlace($"$.{problem.Path}", Messages: problem.Text))]);
        return await queries.ShowAsync(result.Stored!, caller, stop) is { } view ? WorkOrderShow.Whole(view, result.IsRepeat) : AccessViolations.NotFound;
    }
}
