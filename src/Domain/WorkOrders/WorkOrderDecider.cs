using System.Diagnostics;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.WorkOrders;

/// <summary>What is asked of an order. Whether the one who asks may is answered before, by the organisation of the day.</summary>
public abstract record WorkOrderCommand(Nip By, DateTimeOffset Now)
{
    public sealed record Progress(Nip By, decimal Done, string? Word, DateTimeOffset Now) : WorkOrderCommand(By, Now);

    public sealed record Finish(Nip By, string? Word, DateTimeOffset Now) : WorkOrderCommand(By, Now);

    /// <summary>What was told to be finished is not.</summary>
    public sealed record Return(Nip By, Nip Person, string Reason, DateTimeOffset Now) : WorkOrderCommand(By, Now);

    /// <summary>Takes the part off the person, such as on a change of post.</summary>
    public sealed record Release(Nip By, Nip Person, string Reason, DateTimeOffset Now) : WorkOrderCommand(By, Now);

    /// <param name="Today">At the place of work of the one who asks.</param>
    public sealed record Postpone(Nip By, DateOnly Deadline, string Reason, DateOnly Today, DateTimeOffset Now) : WorkOrderCommand(By, Now);

    public sealed record Close(Nip By, string? Word, DateTimeOffset Now) : WorkOrderCommand(By, Now);

    public sealed record Cancel(Nip By, string Reason, DateTimeOffset Now) : WorkOrderCommand(By, Now);
}

/// <summary>What happened to an order.</summary>
public abstract record WorkOrderEvent(Nip By, DateTimeOffset At)
{
    public sealed record Given(Nip By, WorkOrder Order, DateTimeOffset At) : WorkOrderEvent(By, At);

    public sealed record Progressed(Nip By, decimal Done, string? Word, DateTimeOffset At) : WorkOrderEvent(By, At);

    public sealed record Finished(Nip By, string? Word, DateTimeOffset At) : WorkOrderEvent(By, At);

    public sealed record Returned(Nip By, Nip Person, string Reason, DateTimeOffset At) : WorkOrderEvent(By, At);

    public sealed record Released(Nip By, Nip Person, string Reason, DateTimeOffset At) : WorkOrderEvent(By, At);

    public sealed record Postponed(Nip By, DateOnly Deadline, string Reason, DateTimeOffset At) : WorkOrderEvent(By, At);

    public sealed record Closed(Nip By, string? Word, DateTimeOffset At) : WorkOrderEvent(By, At);

    public sealed record Cancelled(Nip By, string Reason, DateTimeOffset At) : WorkOrderEvent(By, At);
}

/// <summary>given → told of, told to be finished, given back → closed, or cancelled on the way. A command that is repeated gives no events.</summary>
public static class WorkOrderDecider
{
    public static Decision<WorkOrderEvent> Decide(WorkOrder order, WorkOrderCommand command) => command switch
    {
        WorkOrderCommand.Progress progress => Progress(order, progress),
        WorkOrderCommand.Finish finish => Finish(order, finish),
        WorkOrderCommand.Return back => Return(order, back),
        WorkOrderCommand.Release release => Release(order, release),
        WorkOrderCommand.Postpone postpone => Postpone(order, postpone),
        WorkOrderCommand.Close close => End(order, OrderStage.Closed, new WorkOrderEvent.Closed(close.By, close.Word, close.Now)),
        WorkOrderCommand.Cancel cancel when string.IsNullOrWhiteSpace(cancel.Reason) => WorkOrderViolations.ReasonMissing,
        WorkOrderCommand.Cancel cancel => End(order, OrderStage.Cancelled, new WorkOrderEvent.Cancelled(cancel.By, cancel.Reason, cancel.Now)),
        _ => throw new UnreachableException($"No rule for {command.GetType()}"),
    };

    public static WorkOrder Evolve(WorkOrder order, WorkOrderEvent happened) => happened switch
    {
        WorkOrderEvent.Given e => e.Order,
        WorkOrderEvent.Progressed e => Part(order, e.By, part => part with { Done = e.Done, Word = e.Word }),
        WorkOrderEvent.Finished e => Part(order, e.By, part => part with { Stage = TaskStage.Finished, Word = e.Word }),
        WorkOrderEvent.Returned e => Part(order, e.Person, part => part with { Stage = TaskStage.Open, Word = e.Reason }),
        WorkOrderEvent.Released e => Part(order, e.Person, part => part with { Stage = TaskStage.Released, Word = e.Reason }),
        WorkOrderEvent.Postponed e => order with { Content = order.Content with { Deadline = e.Deadline } },
        WorkOrderEvent.Closed e => order with { Stage = OrderStage.Closed, Word = e.Word },
        WorkOrderEvent.Cancelled e => order with { Stage = OrderStage.Cancelled, Word = e.Reason },
        _ => throw new UnreachableException($"No rule for {happened.GetType()}"),
    };

    private static Decision<WorkOrderEvent> Progress(WorkOrder order, WorkOrderCommand.Progress command)
    {
        if (Refusal(order, command.By, out var part) is { } refusal)
            return refusal;
        if (part.Stage == TaskStage.Finished)
            return WorkOrderViolations.ToldFinished;
        if (command.Done < 0 || command.Done > part.Quantity)
            return WorkOrderViolations.DoneOutside;
        return part.Done == command.Done && part.Word == command.Word
            ? Decision<WorkOrderEvent>.Nothing
            : new WorkOrderEvent.Progressed(command.By, command.Done, command.Word, command.Now);
    }

    private static Decision<WorkOrderEvent> Finish(WorkOrder order, WorkOrderCommand.Finish command)
    {
        if (Refusal(order, command.By, out var part) is { } refusal)
            return refusal;
        return part.Stage == TaskStage.Finished ? Decision<WorkOrderEvent>.Nothing : new WorkOrderEvent.Finished(command.By, command.Word, command.Now);
    }

    private static Decision<WorkOrderEvent> Return(WorkOrder order, WorkOrderCommand.Return command)
    {
        if (string.IsNullOrWhiteSpace(command.Reason))
            return WorkOrderViolations.ReasonMissing;
        if (Refusal(order, command.Person, out var part) is { } refusal)
            return refusal;
        if (part.Stage == TaskStage.Finished)
            return new WorkOrderEvent.Returned(command.By, command.Person, command.Reason, command.Now);
        return part.Word == command.Reason ? Decision<WorkOrderEvent>.Nothing : WorkOrderViolations.NotFinished;
    }

    private static Decision<WorkOrderEvent> Release(WorkOrder order, WorkOrderCommand.Release command)
    {
        if (string.IsNullOrWhiteSpace(command.Reason))
            return WorkOrderViolations.ReasonMissing;
        if (order.PartOf(command.Person) is { Stage: TaskStage.Released })
            return Decision<WorkOrderEvent>.Nothing;
        return Refusal(order, command.Person, out _) ?? (Decision<WorkOrderEvent>)new WorkOrderEvent.Released(command.By, command.Person, command.Reason, command.Now);
    }

    private static Decision<WorkOrderEvent> Postpone(WorkOrder order, WorkOrderCommand.Postpone command)
    {
        if (string.IsNullOrWhiteSpace(command.Reason))
            return WorkOrderViolations.ReasonMissing;
        if (order.Stage != OrderStage.Open)
            return WorkOrderViolations.IsOver;
        if (order.Content.Deadline == command.Deadline)
            return Decision<WorkOrderEvent>.Nothing;
        return command.Deadline < command.Today ? WorkOrderViolations.DeadlinePast : new WorkOrderEvent.Postponed(command.By, command.Deadline, command.Reason, command.Now);
    }

    private static Decision<WorkOrderEvent> End(WorkOrder order, OrderStage stage, WorkOrderEvent happened)
    {
        if (order.Stage == OrderStage.Open)
            return happened;
        return order.Stage == stage ? Decision<WorkOrderEvent>.Nothing : WorkOrderViolations.IsOver;
    }

    /// <param name="part">Meaningful without a refusal.</param>
    private static Violation? Refusal(WorkOrder order, Nip person, out OrderPart part)
    {
        part = order.PartOf(person) ?? new OrderPart(person, 0, 0, TaskStage.Released, null);
        if (order.Stage != OrderStage.Open)
            return WorkOrderViolations.IsOver;
        return part.Stage == TaskStage.Released ? WorkOrderViolations.NotOfOrder : null;
    }

    private static WorkOrder Part(WorkOrder order, Nip person, Func<OrderPart, OrderPart> change) =>
        order with { Parts = [.. order.Parts.Select(part => part.Person == person ? change(part) : part)] };
}
