using EPerformance.Application.Access;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>
/// What the superior's side does with an order, which is addressed by any of its people: gives a part back, takes one off, moves the deadline, closes, cancels. The personnel office cancels
/// too, because people leave and superiors with them.
/// </summary>
public sealed class ManageOrder(WorkOrderDesk desk)
{
    public Task<WorkOrderResult> ReturnAsync(Nip person, string id, Caller caller, int seen, string reason, CancellationToken cancellationToken) =>
        RunAsync(person, id, caller, seen, reason, isPart: true, one => new WorkOrderCommand.Return(caller.Nip!.Value, person, reason.Trim(), one.Now), cancellationToken);

    public Task<WorkOrderResult> ReleaseAsync(Nip person, string id, Caller caller, int seen, string reason, CancellationToken cancellationToken) =>
        RunAsync(person, id, caller, seen, reason, isPart: true, one => new WorkOrderCommand.Release(caller.Nip!.Value, person, reason.Trim(), one.Now), cancellationToken);

    public Task<WorkOrderResult> PostponeAsync(Nip person, string id, Caller caller, int seen, DateOnly deadline, string reason, CancellationToken cancellationToken) =>
        RunAsync(person, id, caller, seen, reason, isPart: false, one =>
        {
            var own = caller.Nip!.Value;
            return new WorkOrderCommand.Postpone(own, deadline, reason.Trim(), SubmissionAccess.Today(own, one.Organisation, one.Now), one.Now);
        }, cancellationToken);

    public Task<WorkOrderResult> CloseAsync(Nip person, string id, Caller caller, int seen, string? word, CancellationToken cancellationToken) => desk.ChangeAsync(
        person, id, seen, IsAbove(person, caller),
        one => !WorkOrderAccess.MayManage(caller, one.Order, one.Organisation, one.Now) ? WorkOrderViolations.NotSuperior
            : WorkOrderRules.IsWord(word) ? WorkOrderDecider.Decide(one.Order, new WorkOrderCommand.Close(caller.Nip!.Value, word, one.Now))
            : WorkOrderViolations.WordUnusable,
        cancellationToken);

    public Task<WorkOrderResult> CancelAsync(Nip person, string id, Caller caller, int seen, string reason, CancellationToken cancellationToken)
    {
        var isHr = caller.IsAny(Role.Hr) && caller.Nip != person;
        return desk.ChangeAsync(
            person, id, seen,
            (organisation, now) => isHr ? null : IsAbove(person, caller)(organisation, now),
            one => !LineRules.IsText(reason, WorkOrderRules.MaxNote) ? WorkOrderViolations.ReasonMissing
                : (isHr && one.Order.PartOf(caller.Nip!.Value) is null) || WorkOrderAccess.MayManage(caller, one.Order, one.Organisation, one.Now)
                ? WorkOrderDecider.Decide(one.Order, new WorkOrderCommand.Cancel(caller.Nip!.Value, reason.Trim(), one.Now))
                : WorkOrderViolations.NotSuperior,
            cancellationToken);
    }

    /// <param name="isPart">It concerns that person's part alone: whoever stands above the person may.</param>
    private Task<WorkOrderResult> RunAsync(
        Nip person, string id, Caller caller, int seen, string reason, bool isPart, Func<WorkOrderCase, WorkOrderCommand> ask, CancellationToken cancellationToken) => desk.ChangeAsync(
        person, id, seen, IsAbove(person, caller),
        one => !LineRules.IsText(reason, WorkOrderRules.MaxNote) ? WorkOrderViolations.ReasonMissing
            : isPart || WorkOrderAccess.MayManage(caller, one.Order, one.Organisation, one.Now) ? WorkOrderDecider.Decide(one.Order, ask(one))
            : WorkOrderViolations.NotSuperior,
        cancellationToken);

    private static Func<Organisation.OrganisationView, DateTimeOffset, Violation?> IsAbove(Nip person, Caller caller) =>
        (organisation, now) => WorkOrderAccess.IsAbove(caller, person, organisation, now) ? null : AccessViolations.NotYours;
}
