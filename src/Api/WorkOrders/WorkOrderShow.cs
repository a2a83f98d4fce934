using System.Globalization;
using System.Text.Json;
using EPerformance.Api.Requests;
using EPerformance.Api.Skp;
using EPerformance.Application.Ports;
using EPerformance.Application.WorkOrders;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Api.WorkOrders;

/// <summary>Orders and loads as the API shows them.</summary>
internal static class WorkOrderShow
{
    public static OrderContent Content(WorkOrderBody body) => new(
        body.Title.Trim(), body.Note.Trim(), body.Deadline, body.ActivityCode, body.MinutesEach, body.Year ?? body.Deadline.Year, body.Result?.Ref, body.BudgetLine);

    public static Reply<WorkOrderAnswer> Whole(WorkOrderView view, bool replayed = false) =>
        Reply<WorkOrderAnswer>.Of(One(view), view.Stored.Version.ToString(CultureInfo.InvariantCulture), replayed: replayed);

    public static WorkOrderAnswer One(WorkOrderView view)
    {
        var (order, content) = (view.Stored.Order, view.Stored.Order.Content);
        return new WorkOrderAnswer(
            order.Id.Id,
            order.Id.Giver,
            view.Organisation.NameOf(order.Id.Giver),
            order.Given,
            view.Stored.Version,
            order.Stage,
            content.Title,
            content.Note,
            content.Deadline,
            content.ActivityCode,
            content.MinutesEach,
            content.Year,
            ResultRefBody.Of(content.Result),
            content.BudgetLine,
            order.Word,
            [.. view.Parts.Select(part => new OrderPersonAnswer(part.Person, view.Organisation.NameOf(part.Person), part.Quantity, part.Done, order.OutstandingOf(part.Person), part.Stage, part.Word))],
            order.Parts.Count - view.Parts.Count);
    }

    public static WorkOrderChangeAnswer Change(WorkOrderAudit audit)
    {
        var (person, done, deadline, word) = audit.Event switch
        {
            WorkOrderEvent.Progressed e => (e.By, e.Done, null, e.Word),
            WorkOrderEvent.Finished e => (e.By, null, null, e.Word),
            WorkOrderEvent.Returned e => (e.Person, null, null, e.Reason),
            WorkOrderEvent.Released e => (e.Person, null, null, e.Reason),
            WorkOrderEvent.Postponed e => (null, null, e.Deadline, e.Reason),
            WorkOrderEvent.Closed e => (null, null, null, e.Word),
            WorkOrderEvent.Cancelled e => (null, null, null, e.Reason),
            _ => ((Nip?)null, (decimal?)null, (DateOnly?)null, (string?)null),
        };
        return new WorkOrderChangeAnswer(audit.Version, audit.At, audit.By, JsonNamingPolicy.CamelCase.ConvertName(audit.Event.GetType().Name), person, done, deadline, word);
    }

    public static OrderLinesAnswer Lines(IReadOnlyList<OrderLine> lines) => new(
        lines.Where(one => one.Line.Status != LineStatus.Withdrawn).Sum(one => one.Line.Claim.Quantity),
        lines.Sum(one => one.Line.Outcome.Quantity),
        [.. lines.Select(one => new OrderLineAnswer(one.Date, one.Line.Id, one.Line.Claim.Code, one.Line.Claim.Quantity, one.Line.Claim.Minutes, one.Line.Status, one.Line.Outcome.Quantity))]);

    public static WorkloadAnswer Load(WorkloadView view) => new(
        view.UnitCode,
        view.Period.From,
        view.Period.To,
        view.Unit.Minutes.ToString(),
        view.Unit.CapacityMinutes.ToString(),
        view.Unit.People.Count,
        [.. view.Shown.Select(load => Person(load, view))]);

    private static PersonLoadAnswer Person(PersonLoad load, WorkloadView view)
    {
        var share = view.Unit.ShareOf(load);
        return new PersonLoadAnswer(
            load.Person,
            view.Organisation.NameOf(load.Person),
            load.Minutes.ToString(),
            load.CapacityMinutes.ToString(),
            load.Fullness?.ToString(),
            Percent(load.Fullness),
            share?.ToString(),
            Percent(share),
            load.Uncounted,
            [.. load.Items.Select(item => new LoadItemAnswer(item.Kind, item.Id, item.Name, item.Minutes?.ToString()))]);
    }

    /// <summary>To a tenth of a percent, half up: for the eye.</summary>
    private static decimal? Percent(Exact? part) => part is { } exact
        ? (decimal)Int128.DivRem(2000 * exact.Numerator + exact.Denominator, 2 * exact.Denominator).Quotient / 10
        : null;
}
