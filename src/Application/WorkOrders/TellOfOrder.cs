using EPerformance.Application.Access;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>What a person tells of the own part: how much is done, and that it is finished. Nobody tells for another.</summary>
public sealed class TellOfOrder(WorkOrderDesk desk)
{
    /// <param name="done">All that is done, not what came to it.</param>
    public Task<WorkOrderResult> ProgressAsync(Nip person, string id, Caller caller, decimal done, string? word, CancellationToken cancellationToken) =>
        RunAsync(person, id, caller, word, one => new WorkOrderCommand.Progress(person, done, word, one.Now), cancellationToken);

    public Task<WorkOrderResult> FinishAsync(Nip person, string id, Caller caller, string? word, CancellationToken cancellationToken) =>
        RunAsync(person, id, caller, word, one => new WorkOrderCommand.Finish(person, word, one.Now), cancellationToken);

    private Task<WorkOrderResult> RunAsync(Nip person, string id, Caller caller, string? word, Func<WorkOrderCase, WorkOrderCommand> ask, CancellationToken cancellationToken) => desk.ChangeAsync(
        person, id, null,
        (_, _) => caller.Nip == person ? null : AccessViolations.NotYours,
        one => WorkOrderRules.IsWord(word) ? WorkOrderDecider.Decide(one.Order, ask(one)) : WorkOrderViolations.WordUnusable,
        cancellationToken);
}
