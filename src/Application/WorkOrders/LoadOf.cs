using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>One person's load of a period from open orders and planned results.</summary>
internal sealed class LoadOf(ActivityCatalogue items, DateRange period, DateOnly today, PersonSchedule schedule)
{
    public PersonLoad Person(Nip person, IEnumerable<StoredWorkOrder> orders, IEnumerable<StoredSkp> plans)
    {
        var open = orders.Select(stored => stored.Order).Where(order => order.OutstandingOf(person) > 0).OrderBy(order => order.Content.Deadline).ThenBy(order => order.Id.Id, StringComparer.Ordinal).ToList();
        var load = open.Select(order => new LoadItem(LoadKind.WorkOrder, order.Id.Id, order.Content.Title, MinutesOf(order, person))).ToList();
        foreach (var plan in plans.Select(stored => stored.Plan).Where(plan => plan.Days is not null))
        {
            foreach (var result in plan.InForce!.Content.Results)
            {
                var own = new ResultRef(person, plan.Id.Number, result.Id);
                var given = open.Where(order => order.Content.Result == own && order.Content.Year == plan.Id.Year).Select(order => MinutesOf(order, person) ?? Exact.Zero);
                if (plan.Days!.Value.Overlaps(period))
                    load.Add(new LoadItem(LoadKind.PlannedResult, $"{plan.Id.Number}/{result.Id}", result.Statement, MinutesOf(plan, result) is { } minutes ? Workload.Beside(minutes, given) : null));
            }
        }

        return new PersonLoad(person, Workload.Capacity(period, schedule.MinutesOn, schedule.IsOnLeave), load);
    }

    private Exact? MinutesOf(WorkOrder order, Nip person) =>
        MinutesEach(order.Content.ActivityCode, order.Content.MinutesEach) is { } each
            ? Exact.FromDecimal(order.OutstandingOf(person)) * each * Workload.PartUntil(order.Content.Deadline, today, period, schedule.IsWorkday)
            : null;

    private Exact? MinutesOf(SkpPlan plan, PlannedResult result) =>
        result.Output is { } output && MinutesEach(output.ActivityCode, null) is { } each
            ? Exact.FromDecimal(output.Quantity) * each * Workload.PartOfPlan(plan.Days!.Value, period, schedule.IsWorkday)
            : null;

    /// <summary>The catalogue's norm time of today, else what was said with the order.</summary>
    private Exact? MinutesEach(string? code, decimal? said) =>
        ((code is null ? null : items.Find(code)?.InForceOn(today)?.Content.StandardMinutes) ?? said) is { } minutes ? Exact.FromDecimal(minutes) : null;
}
