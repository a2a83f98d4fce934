using EPerformance.Application.Access;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Application.WorkOrders;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.WorkOrders;

/// <summary>What is told of orders without anybody acting, and what an interruption leaves behind. <c>2</c> gives <c>4</c> (Jayapura) an order due on Friday 13 March 2026.</summary>
public sealed class RemindOrdersTests : IDisposable
{
    private static readonly Nip Giver = Nip.Parse("2"), Person = Nip.Parse("4");
    private readonly FixedClock _clock = new("2026-03-02T05:00:00Z");
    private readonly MemoryWorkOrders _orders = new();
    private readonly MemorySurroundings _around = new();
    private readonly OrganisationCache _organisations;
    private readonly CatalogueCache _catalogue;

    public RemindOrdersTests()
    {
        _organisations = new OrganisationCache(new MemoryOrganisation(SampleOrganisation.Facts()), _clock);
        _catalogue = new CatalogueCache(new MemoryCatalogue(), _clock);
    }

    private RemindOrders Remind => new(_orders, _organisations, _around, _clock);

    private WorkOrderDesk Desk => new(_organisations, _orders, _around, _clock);

    public void Dispose()
    {
        _organisations.Dispose();
        _catalogue.Dispose();
    }

    [Theory]
    [InlineData("three working days before", "2026-03-10T14:59:59Z", 0, 0)]
    [InlineData("two working days before begins in Jayapura", "2026-03-10T15:00:00Z", 1, 0)]
    [InlineData("on the last day", "2026-03-13T14:59:59Z", 1, 0)]
    [InlineData("the day after begins", "2026-03-13T15:00:00Z", 0, 1)]
    public async Task A_deadline_that_comes_near_and_one_that_has_passed_are_told_once(string label, string at, int due, int overdue)
    {
        await GiveAsync();
        _clock.At(at);

        await Remind.RunAsync(CancellationToken.None);
        await Remind.RunAsync(CancellationToken.None);

        Assert.Equal((label, due), (label, (await NoticesAsync(Person)).Count(notice => notice.Kind == NoticeKind.OrderDue)));
        Assert.Equal((label, overdue), (label, (await NoticesAsync(Person)).Count(notice => notice.Kind == NoticeKind.OrderOverdue)));
        Assert.Equal((label, overdue), (label, (await NoticesAsync(Giver)).Count(notice => notice.Kind == NoticeKind.OrderOverdue)));
    }

    [Fact]
    public async Task What_is_finished_or_over_is_not_reminded_of()
    {
        var order = (await GiveAsync()).Stored!.Order;
        await new TellOfOrder(Desk).FinishAsync(Person, order.Id.Id, Caller("4"), null, CancellationToken.None);
        _clock.At("2026-03-16T00:00:00Z");

        await Remind.RunAsync(CancellationToken.None);

        Assert.DoesNotContain(await NoticesAsync(Person), notice => notice.Kind is NoticeKind.OrderDue or NoticeKind.OrderOverdue);
    }

    [Fact]
    public async Task Wherever_giving_is_interrupted_a_repetition_or_the_next_day_finishes_it()
    {
        // Two entries, the order itself, one notice.
        for (var writes = 0; writes <= 3; writes++)
        {
            var (orders, around) = (new MemoryWorkOrders { BreakAfter = writes < 3 ? writes : null }, new MemorySurroundings { BreakAfter = writes == 3 ? 0 : null });
            var give = new GiveWorkOrder(new WorkOrderDesk(_organisations, orders, around, _clock), new WorkOrderLinks(_catalogue, new MemorySkp(), new MemoryBudgets()));
            await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync(give));
            (orders.BreakAfter, around.BreakAfter) = (null, null);

            await new RemindOrders(orders, _organisations, around, _clock).RunAsync(CancellationToken.None);
            Assert.Equal(writes == 3 ? 1 : 0, (await around.PageAsync(Person, null, 25, CancellationToken.None)).Notices.Count);
            var again = await RunAsync(give);

            Assert.Null(again.Refusal);
            Assert.Single((await around.PageAsync(Person, null, 25, CancellationToken.None)).Notices);
            Assert.Single(await orders.GivenAsync(Giver, 2026, CancellationToken.None));
            Assert.Single(await orders.OfPersonAsync(Person, 2026, CancellationToken.None));
        }
    }

    [Fact]
    public async Task Entries_of_what_was_never_written_are_dropped_when_nobody_writes_it_any_more()
    {
        await _orders.ListAsync(new WorkOrderId(Giver, "2026-0123456789abcdef0123"), [Person], _clock.GetUtcNow(), CancellationToken.None);

        await Remind.RunAsync(CancellationToken.None);
        Assert.Single(await _orders.OpenAsync(CancellationToken.None).ToListAsync(TestContext.Current.CancellationToken));
        _clock.At("2026-03-02T06:00:00Z");
        await Remind.RunAsync(CancellationToken.None);
        Assert.Empty(await _orders.OpenAsync(CancellationToken.None).ToListAsync(TestContext.Current.CancellationToken));
    }

    private Task<WorkOrderResult> GiveAsync() => RunAsync(new GiveWorkOrder(Desk, new WorkOrderLinks(_catalogue, new MemorySkp(), new MemoryBudgets())));

    private static Task<WorkOrderResult> RunAsync(GiveWorkOrder give) => give.RunAsync(
        Caller("2"), new IdempotencyKey("2", "k"), _ => new OrderContent("Asesmen", "", Sample.Date("2026-03-13"), null, null, 2026, null, null), [(Person, 10)], CancellationToken.None);

    private async Task<IReadOnlyList<Notice>> NoticesAsync(Nip nip) => (await _around.PageAsync(nip, null, 25, CancellationToken.None)).Notices;

    private static Caller Caller(string nip) => new(nip, Nip.Parse(nip), Role.Employee, null);
}
