using System.Globalization;
using EPerformance.Application.Access;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Application.WorkOrders;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.TestKit.Approvals;

/// <summary>Work orders: of every open part somebody above its person may take it back, and the whole is never without anybody who may end it.</summary>
internal sealed class WaitingOrders(WaitingRig all, Chance chance) : IWaiting
{
    private readonly List<WorkOrderId> _orders = [];
    private readonly ManageOrder _manage = new(all.OrderDesk);

    public async Task FileAsync(int change, CancellationToken stop)
    {
        var (giver, key) = (chance.Any(Chance.People), new IdempotencyKey("chance", string.Create(CultureInfo.InvariantCulture, $"o{change}")));
        (Nip, decimal)[] people = [.. Chance.People.Where(_ => chance.Next(2) == 0).Select(person => (person, 2m))];
        var given = await all.Give.RunAsync(
            Chance.AsCaller(giver), key, today => new OrderContent("Susun laporan", "", today.AddDays(300), null, 60, today.Year, null, null), people, stop);
        // Most are refused, because somebody is not below the giver; then to one alone who may be.
        if (given.Stored is null)
        {
            var one = chance.Any(Chance.Owners);
            given = await all.Give.RunAsync(
                Chance.AsCaller(giver), key, today => new OrderContent("Susun laporan", "", today.AddDays(300), null, 60, today.Year, null, null), [(one, 2m)], stop);
        }

        if (given.Stored is { } stored)
            _orders.Add(stored.Order.Id);
    }

    public async Task ActAsync(CancellationToken stop)
    {
        if (_orders.Count == 0 || (await all.Orders.FindAsync(chance.Any(_orders), stop))! is not { Order: var order, Version: var seen })
            return;
        var part = chance.Any(order.Parts);
        var by = Chance.AsCaller(chance.Any(Chance.People));
        switch (chance.Next(6))
        {
            case 0 or 1:
                await new TellOfOrder(all.OrderDesk).FinishAsync(part.Person, order.Id.Id, Chance.AsCaller(part.Person), null, stop);
                break;
            case 2:
                await _manage.ReturnAsync(part.Person, order.Id.Id, by, seen, "Belum lengkap", stop);
                break;
            case 3:
                await _manage.ReleaseAsync(part.Person, order.Id.Id, by, seen, "Dialihkan", stop);
                break;
            default:
                await _manage.CloseAsync(part.Person, order.Id.Id, by, seen, null, stop);
                break;
        }
    }

    public async Task AssertHeldAsync(OrganisationView organisation, IReadOnlyList<InboxEntry> queues, CancellationToken stop)
    {
        var (now, listed) = (all.Requests.Clock.GetUtcNow(), new HashSet<WorkOrderId>());
        await foreach (var entry in all.Orders.OpenAsync(stop))
            listed.Add(entry.Id);
        foreach (var id in _orders)
        {
            var order = (await all.Orders.FindAsync(id, stop))!.Order;
            if (order.Stage != OrderStage.Open)
                continue;
            chance.Check(listed.Contains(id), () => $"{id} is open and nobody looks at it");
            foreach (var part in order.Parts.Where(part => part.Stage != TaskStage.Released))
            {
                chance.Check(await all.Orders.EntryAsync(part.Person, id.Id, stop) is not null, () => $"{id} is not listed with {part.Person}");
                chance.Check(!await MayReleaseAsync(order, part.Person, part.Person, stop), () => $"{id}: {part.Person} takes the own part off");
                chance.Check(await OfficeMayEndAsync(order, part.Person, stop), () => $"{id} is ended by nobody");
                if (organisation.At(part.Person, now) is not var (today, _, _))
                    continue;
                var above = organisation.Supervision.ChainOf(part.Person, today).Superiors;
                chance.Saw(above.Count == 0 ? "order with the office" : "order with a superior");
                foreach (var who in above.SelectMany(level => level.Verifiers).Select(one => one.Nip))
                    chance.Check(await MayReleaseAsync(order, part.Person, who, stop), () => $"{id}: {who} stands above {part.Person} and may not take it off");
            }
        }
    }

    public Task<bool> RunsByTheClockAsync(CancellationToken stop) => Task.FromResult(false);

    public async Task EndAsync(CancellationToken stop)
    {
        foreach (var id in _orders)
        {
            var stored = (await all.Orders.FindAsync(id, stop))!;
            if (stored.Order.Stage != OrderStage.Open)
                continue;
            var ended = await _manage.CancelAsync(stored.Order.Parts[0].Person, id.Id, Chance.AsCaller(Chance.Office.Nip), stored.Version, "Tahun berakhir", stop);
            chance.Check(ended.Stored?.Order.Stage == OrderStage.Cancelled, () => $"{id} is not ended by the personnel office: {ended.Refusal}");
        }
    }

    /// <summary>Asked with a version that never was, so that nothing changes.</summary>
    private async Task<bool> MayReleaseAsync(WorkOrder order, Nip person, Nip who, CancellationToken stop) =>
        IsAllowed((await _manage.ReleaseAsync(person, order.Id.Id, Chance.AsCaller(who), -1, "Dialihkan", stop)).Refusal);

    private async Task<bool> OfficeMayEndAsync(WorkOrder order, Nip person, CancellationToken stop) =>
        IsAllowed((await _manage.CancelAsync(person, order.Id.Id, Chance.AsCaller(Chance.Office.Nip), -1, "Tahun berakhir", stop)).Refusal);

    private static bool IsAllowed(Violation? refusal) => refusal != AccessViolations.NotYours && refusal != AccessViolations.NotFound && refusal != WorkOrderViolations.NotSuperior;
}
