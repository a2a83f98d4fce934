using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.WorkOrders;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Application.Tests.Recap;

/// <summary>Work on an order counts for the budget line that the order names, whatever the catalogue says of its kind. <c>2</c> gave orders to <c>4</c>.</summary>
public sealed class OrderedBudgetLineTests
{
    private const string Paid = "2026-0123456789abcdef0001", Unpaid = "2026-0123456789abcdef0002", LastYears = "2025-0123456789abcdef0003";

    [Fact]
    public async Task The_line_of_the_order_is_counted_before_that_of_the_catalogue()
    {
        var around = new MemorySurroundings();
        var submissions = new MemorySubmissions();
        using var rig = new SubmissionRig(submissions, around, around, around, around);
        using var recap = new RecapRig(submissions, around, MemoryAttendance.Buckets, new MemoryCatalogue(), new MemoryBudgets());
        await recap.AcceptAsync("NASKAH/1", ("2026-01-01", RecapRig.FromBudget("4501.AB")));
        await recap.BudgetAsync(Row("4501", null), Row("4501.AB", "4501"), Row("4501.AC", "4501"), Row("4501.AD", "4501"));
        await GivenAsync(rig, Paid, 2026, "4501.AC");
        await GivenAsync(rig, Unpaid, 2026, null);
        await GivenAsync(rig, LastYears, 2025, "4501.AD");

        var sent = await rig.SubmitAsync(Line("1") with { WorkOrder = Paid }, Line("2") with { WorkOrder = Unpaid }, Line("3") with { WorkOrder = LastYears }, Line("4") with { BudgetLine = "4501.AD" });
        await rig.DecideAsync(Superior, [.. sent.Submission!.State.Lines.Select(line => Verify(line.Id))]);

        var lines = (await recap.Budgets.RunAsync(RecapRig.March, CancellationToken.None)).Lines!;
        Assert.Equal(["4501.AB 3", "4501.AC 1", "4501.AD 0"], lines.Where(line => line.Line.ParentCode is not null).Select(line => $"{line.Line.Code} {line.Sum.Lines}"));
        var down = (await recap.People.LinesAsync(Owner.Nip, RecapRig.March, null, "4501.AC", RecapRig.Personnel, CancellationToken.None)).Lines;
        Assert.Equal("1", Assert.Single(down).Line.Line.Id);
        Assert.Equal(
            ["4501.AB 3", "4501.AC 1"],
            (await recap.People.RunAsync(Owner.Nip, RecapRig.March, RecapRig.Personnel, CancellationToken.None)).Recap!.Tasks.Select(task => $"{task.BudgetLine} {task.Sum.Lines}"));
    }

    private static BudgetRow Row(string code, string? parent) => new(code, parent, parent is null ? BudgetLevel.Programme : BudgetLevel.Activity, $"Baris {code}", null, "dokumen", parent is null ? null : 40, parent is null ? null : 0, parent is null ? null : 0);

    private static async Task GivenAsync(SubmissionRig rig, string id, int year, string? budgetLine)
    {
        var order = new WorkOrder(
            new WorkOrderId(Superior.Nip, id), Sample.Date("2026-02-02"), new OrderContent("Susun naskah", "", Sample.Date("2026-03-31"), null, 60, year, null, budgetLine),
            [new OrderPart(Owner.Nip, 4, 0, TaskStage.Open, null)], OrderStage.Open, null);
        var at = FixedClock.Parse("2026-02-02T01:00:00Z");
        await rig.Orders.ListAsync(order.Id, [Owner.Nip], at, CancellationToken.None);
        await rig.Orders.SaveAsync(null, new WorkOrderChange(new StoredWorkOrder(order, 1, [], ""), new WorkOrderEvent.Given(Superior.Nip, order, at)), CancellationToken.None);
    }
}
