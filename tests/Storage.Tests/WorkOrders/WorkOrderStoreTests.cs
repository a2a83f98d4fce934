using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;
using EPerformance.Domain.WorkOrders;
using EPerformance.Storage.WorkOrders;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.WorkOrders;

/// <summary>Work orders on tables.</summary>
public sealed class WorkOrderStoreTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly DateTimeOffset At = FixedClock.Parse("2026-03-02T02:00:00Z");
    private static readonly Nip Giver = Nip.Parse("2"), One = Nip.Parse("4"), Other = Nip.Parse("5");

    [Fact]
    public async Task What_is_kept_is_read_again_with_its_history_and_its_entries()
    {
        var store = new WorkOrderStore(Clients);
        var order = Order("2026-0123456789abcdef0123");
        await store.ListAsync(order.Id, [One, Other], At, Stop);
        var given = await SaveAsync(store, null, new WorkOrderEvent.Given(Giver, order, At));
        var told = await SaveAsync(store, given, new WorkOrderEvent.Progressed(One, 2.5m, "Dua setengah", At));

        Assert.Equal((2, 7.5m, 5m), (told.Version, told.Order.OutstandingOf(One), told.Order.OutstandingOf(Other)));
        Assert.Equal((order.Id, order.Content), (told.Order.Id, told.Order.Content));
        Assert.Equal([new Notice(One, NoticeKind.OrderGiven, new ItemRef(One, Sample.Date("2026-03-13"), order.Id.Id), 2, At)], told.Notices);
        Assert.Equal(["Given", "Progressed"], (await store.HistoryAsync(order.Id, 0, 25, Stop)).Select(audit => audit.Event.GetType().Name));
        Assert.Equal([2], (await store.HistoryAsync(order.Id, 1, 25, Stop)).Select(audit => audit.Version));
        Assert.Equal(new OrderEntry(order.Id, false, At), await store.EntryAsync(Other, order.Id.Id, Stop));
        Assert.Null(await store.EntryAsync(Giver, order.Id.Id, Stop));
        Assert.Equal([new OrderEntry(order.Id, false, At)], await store.OpenAsync(Stop).ToListAsync(Stop));
    }

    [Fact]
    public async Task What_is_over_is_marked_with_its_people_and_off_the_open_list()
    {
        var store = new WorkOrderStore(Clients);
        var (before, after) = (Order("2025-0123456789abcdef0123"), Order("2026-0123456789abcdef0123"));
        foreach (var order in new[] { before, after })
            await store.ListAsync(order.Id, [One], At, Stop);

        await store.UnlistAsync(before.Id, [One, Other], Stop);
        await store.UnlistAsync(before.Id, [One, Other], Stop);

        Assert.Equal([(before.Id, true), (after.Id, false)], (await store.OfPersonAsync(One, 2025, Stop)).Select(entry => (entry.Id, entry.IsOver)));
        Assert.Equal([after.Id], (await store.OfPersonAsync(One, 2026, Stop)).Select(entry => entry.Id));
        Assert.Empty(await store.OfPersonAsync(Other, 2025, Stop));
        Assert.Equal([after.Id], await store.OpenAsync(Stop).Select(entry => entry.Id).ToListAsync(Stop));
    }

    [Fact]
    public async Task Of_two_changes_at_once_one_is_written()
    {
        var store = new WorkOrderStore(Clients);
        var happened = new WorkOrderEvent.Given(Giver, Order("2026-0123456789abcdef0123"), At);
        var given = await SaveAsync(store, null, happened);

        Assert.Equal(SaveResult.Changed, await store.SaveAsync(null, new WorkOrderChange(given, happened), Stop));
        var closed = new WorkOrderEvent.Closed(Giver, null, At);
        await SaveAsync(store, given, closed);
        Assert.Equal(SaveResult.Changed, await store.SaveAsync(given, new WorkOrderChange(given with { Version = 2 }, closed), Stop));
    }

    [Fact]
    public async Task A_list_is_one_read_and_a_change_one_write()
    {
        var store = new WorkOrderStore(Clients);
        foreach (var id in new[] { "2026-0123456789abcdef0123", "2026-1123456789abcdef0123" })
        {
            var order = Order(id);
            await store.ListAsync(order.Id, [One], At, Stop);
            await SaveAsync(store, null, new WorkOrderEvent.Given(Giver, order, At));
        }

        using var scope = Clients.Transactions.Begin();
        var given = await store.GivenAsync(Giver, 2026, Stop);
        Assert.Equal((2, 1), (given.Count, scope.Tally.Total));
        await store.OfPersonAsync(One, 2026, Stop);
        Assert.Equal(2, scope.Tally.Total);
        var closed = new WorkOrderEvent.Closed(Giver, null, At);
        await store.SaveAsync(given[0], new WorkOrderChange(given[0] with { Version = 2 }, closed), Stop);
        Assert.Equal(3, scope.Tally.Total);
    }

    [Fact]
    public async Task The_largest_order_fits_its_row()
    {
        var store = new WorkOrderStore(Clients);
        var people = Enumerable.Range(0, 200).Select(i => new OrderPart(Nip.Parse($"{i:D18}"), 1, 0, TaskStage.Open, new string('é', 1000))).ToList();
        var order = Order("2026-0123456789abcdef0123") with { Parts = people };

        var stored = await SaveAsync(store, null, new WorkOrderEvent.Given(Giver, order, At));

        Assert.Equal(200, stored.Order.Parts.Count);
    }

    private static WorkOrder Order(string id) => new(
        new WorkOrderId(Giver, id), Sample.Date("2026-03-02"), new OrderContent("Asesmen", "Prioritas", Sample.Date("2026-03-13"), "ASM/1", 30.5m, 2026, new ResultRef(Giver, 1, "a"), "524.001"),
        [new OrderPart(One, 10, 0, TaskStage.Open, null), new OrderPart(Other, 5, 0, TaskStage.Open, null)], OrderStage.Open, null);

    private static async Task<StoredWorkOrder> SaveAsync(WorkOrderStore store, StoredWorkOrder? before, WorkOrderEvent happened)
    {
        var version = (before?.Version ?? 0) + 1;
        var order = happened is WorkOrderEvent.Given given ? given.Order : WorkOrderDecider.Evolve(before!.Order, happened);
        var notice = new Notice(One, NoticeKind.OrderGiven, new ItemRef(One, order.Content.Deadline, order.Id.Id), version, At);
        Assert.Equal(SaveResult.Saved, await store.SaveAsync(before, new WorkOrderChange(new StoredWorkOrder(order, version, [notice], ""), happened), Stop));
        return (await store.FindAsync(order.Id, Stop))!;
    }
}
