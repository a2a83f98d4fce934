using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.WorkOrders;

/// <summary>given → told of, finished, given back → closed or cancelled.</summary>
public sealed class WorkOrderDeciderTests
{
    private static readonly Nip Giver = Nip.Parse("2"), One = Nip.Parse("4"), Other = Nip.Parse("5");
    private static readonly DateTimeOffset Now = FixedClock.Parse("2026-03-02T02:00:00Z");
    private static readonly DateOnly Today = Sample.Date("2026-03-02");

    private static readonly WorkOrder Order = new(
        new WorkOrderId(Giver, "2026-0123456789abcdef0123"), Today, new OrderContent("Asesmen lanjut usia", "", Sample.Date("2026-03-13"), null, null, 2026, null, null),
        [new OrderPart(One, 10, 0, TaskStage.Open, null), new OrderPart(Other, 5, 0, TaskStage.Open, null)], OrderStage.Open, null);

    [Theory]
    [InlineData("nothing", "0", true)]
    [InlineData("a part", "2.5", true)]
    [InlineData("all", "10", true)]
    [InlineData("more than asked for", "10.0001", false)]
    [InlineData("less than nothing", "-0.0001", false)]
    public void Done_is_told_from_nothing_to_the_quantity(string label, string done, bool isTaken)
    {
        var decision = WorkOrderDecider.Decide(Order, new WorkOrderCommand.Progress(One, decimal.Parse(done, System.Globalization.CultureInfo.InvariantCulture), "x", Now));

        Assert.True(isTaken == (decision.Refusal is null), label);
        Assert.True(isTaken || decision.Refusal == WorkOrderViolations.DoneOutside, label);
    }

    [Fact]
    public void What_is_done_or_finished_is_outstanding_no_more()
    {
        var told = After(Order, Progress(4));
        Assert.Equal((6m, 5m), (told.OutstandingOf(One), told.OutstandingOf(Other)));
        Assert.Equal(0m, After(told, Finish).OutstandingOf(One));
        Assert.Equal(6m, After(After(told, Finish), Return).OutstandingOf(One));
        Assert.Equal(0m, After(told, Release).OutstandingOf(One));
        Assert.Equal((0m, 0m), (After(told, Close).OutstandingOf(One), After(told, Cancel).OutstandingOf(Other)));
        Assert.Equal(0m, told.OutstandingOf(Giver));
    }

    [Fact]
    public void What_was_told_finished_is_given_back_before_it_goes_on()
    {
        var finished = After(Order, Finish);

        Assert.Equal(WorkOrderViolations.ToldFinished, WorkOrderDecider.Decide(finished, Progress(1)).Refusal);
        Assert.Equal(WorkOrderViolations.NotFinished, WorkOrderDecider.Decide(Order, Return).Refusal);
        var back = After(finished, Return);
        Assert.Equal((TaskStage.Open, "Belum lengkap"), (back.PartOf(One)!.Stage, back.PartOf(One)!.Word));
        Assert.Equal(TaskStage.Open, back.PartOf(Other)!.Stage);
        Assert.Null(WorkOrderDecider.Decide(back, Progress(1)).Refusal);
    }

    [Fact]
    public void Who_has_no_part_or_has_it_no_more_tells_nothing()
    {
        Assert.Equal(WorkOrderViolations.NotOfOrder, WorkOrderDecider.Decide(Order, new WorkOrderCommand.Finish(Giver, null, Now)).Refusal);
        Assert.Equal(WorkOrderViolations.NotOfOrder, WorkOrderDecider.Decide(After(Order, Release), Progress(1)).Refusal);
        Assert.Equal([Other], After(Order, Release).People);
    }

    [Theory]
    [InlineData("yesterday", "2026-03-01", false)]
    [InlineData("today", "2026-03-02", true)]
    [InlineData("tomorrow", "2026-03-03", true)]
    public void A_deadline_is_moved_to_today_or_later(string label, string deadline, bool isTaken)
    {
        var decision = WorkOrderDecider.Decide(Order, Postpone(deadline));

        Assert.True(isTaken == (decision.Refusal is null), label);
        Assert.True(isTaken || decision.Refusal == WorkOrderViolations.DeadlinePast, label);
    }

    [Fact]
    public void What_is_over_stays_over()
    {
        foreach (var over in new[] { After(Order, Close), After(Order, Cancel) })
        {
            Assert.All(
                new[] { Progress(1), Finish, Return, Release, Postpone("2026-04-01") },
                command => Assert.Equal(WorkOrderViolations.IsOver, WorkOrderDecider.Decide(over, command).Refusal));
        }

        Assert.Equal(WorkOrderViolations.IsOver, WorkOrderDecider.Decide(After(Order, Close), Cancel).Refusal);
        Assert.Equal(WorkOrderViolations.IsOver, WorkOrderDecider.Decide(After(Order, Cancel), Close).Refusal);
    }

    [Fact]
    public void What_costs_somebody_something_needs_a_reason() => Assert.All(
        new WorkOrderCommand[]
        {
            new WorkOrderCommand.Return(Giver, One, " ", Now), new WorkOrderCommand.Release(Giver, One, "", Now), new WorkOrderCommand.Cancel(Giver, " ", Now),
            new WorkOrderCommand.Postpone(Giver, Sample.Date("2026-04-01"), " ", Today, Now),
        },
        command => Assert.Equal(WorkOrderViolations.ReasonMissing, WorkOrderDecider.Decide(Order, command).Refusal));

    [Fact]
    public void The_same_again_changes_nothing()
    {
        foreach (var (order, command) in new[] { (Order, Progress(3)), (Order, Finish), (After(Order, Finish), Return), (Order, Release), (Order, Postpone("2026-04-01")), (Order, Close), (Order, Cancel) })
            Assert.True(WorkOrderDecider.Decide(After(order, command), command).IsRepeat, $"{command}");
    }

    [Theory]
    [InlineData("2026-0123456789abcdef0123", true)]
    [InlineData("2026-0123456789abcdef012", false)]
    [InlineData("2026-0123456789ABCDEF0123", false)]
    [InlineData("9026-0123456789abcdef0123", false)]
    [InlineData("2026!0123456789abcdef0123", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void An_id_is_a_year_and_twenty_hexadecimal_digits(string? text, bool isId) => Assert.Equal(isId, WorkOrderId.IsId(text));

    private static WorkOrderCommand Finish => new WorkOrderCommand.Finish(One, "Selesai", Now);

    private static WorkOrderCommand Return => new WorkOrderCommand.Return(Giver, One, "Belum lengkap", Now);

    private static WorkOrderCommand Release => new WorkOrderCommand.Release(Giver, One, "Mutasi", Now);

    private static WorkOrderCommand Close => new WorkOrderCommand.Close(Giver, null, Now);

    private static WorkOrderCommand Cancel => new WorkOrderCommand.Cancel(Giver, "Anggaran dialihkan", Now);

    private static WorkOrderCommand Progress(decimal done) => new WorkOrderCommand.Progress(One, done, null, Now);

    private static WorkOrderCommand Postpone(string deadline) => new WorkOrderCommand.Postpone(Giver, Sample.Date(deadline), "Hujan", Today, Now);

    private static WorkOrder After(WorkOrder order, WorkOrderCommand command)
    {
        var decision = WorkOrderDecider.Decide(order, command);
        Assert.Null(decision.Refusal);
        return decision.Events.Aggregate(order, WorkOrderDecider.Evolve);
    }
}
