using EPerformance.Application.Access;
using EPerformance.Application.Attendance;
using EPerformance.Application.Catalogue;
using EPerformance.Application.Organisation;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>An order as a change sees it, at one instant.</summary>
internal sealed record WorkOrderCase(OrganisationView Organisation, WorkOrder Order, DateTimeOffset Now);

/// <summary>How a change ended: the order as it stands now, or why not.</summary>
public sealed record WorkOrderResult(StoredWorkOrder? Stored, Violation? Refusal, IReadOnlyList<ItemProblem> Problems, bool IsRepeat)
{
    public static implicit operator WorkOrderResult(Violation refusal) => new(null, refusal, [], false);
}

/// <summary>
/// The way of every change of an order: who may, read, decide, write on the version that was read; then the lists and the notices, which may be done twice. What an interruption leaves undone
/// does <see cref="RemindOrders"/>.
/// </summary>
public sealed class WorkOrderDesk(OrganisationCache organisations, IWorkOrderStore store, IOutbox outbox, TimeProvider clock)
{
    private const int Attempts = 8;

    internal IWorkOrderStore Store => store;

    internal DateTimeOffset Now => clock.GetUtcNow();

    internal ValueTask<OrganisationView?> OrganisationAsync(CancellationToken cancellationToken) => organisations.CurrentAsync(cancellationToken);

    /// <summary>Writes a new order, its lists first.</summary>
    internal async Task<WorkOrderResult> BeginAsync(WorkOrder order, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var happened = new WorkOrderEvent.Given(order.Id.Giver, order, now);
        var stored = new StoredWorkOrder(order, 1, WorkOrderNotices.Of(happened, order, 1, null), "");
        await store.ListAsync(order.Id, [.. order.People], now, cancellationToken).ConfigureAwait(false);
        if (await store.SaveAsync(null, new WorkOrderChange(stored, happened), cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
            return AccessViolations.ChangedMeanwhile;
        await TellAsync(stored, cancellationToken).ConfigureAwait(false);
        return new WorkOrderResult(stored, null, [], false);
    }

    /// <param name="person">One of the order's people, by whom it is addressed.</param>
    /// <param name="seen">The version that the caller read; <c>null</c> where it does not matter.</param>
    /// <param name="may">Why the caller may not, or <c>null</c>; asked before anything is read, so that strangers learn nothing.</param>
    /// <param name="decide">On the order as it is.</param>
    internal async Task<WorkOrderResult> ChangeAsync(
        Nip person, string id, int? seen, Func<OrganisationView, DateTimeOffset, Violation?> may, Func<WorkOrderCase, Decision<WorkOrderEvent>> decide, CancellationToken cancellationToken)
    {
        if (await organisations.CurrentAsync(cancellationToken).ConfigureAwait(false) is not { } organisation)
            return AttendanceViolations.NoOrganisation;
        if (may(organisation, clock.GetUtcNow()) is { } forbidden)
            return forbidden;
        if (!WorkOrderId.IsId(id) || await store.EntryAsync(person, id, cancellationToken).ConfigureAwait(false) is not { } entry)
            return AccessViolations.NotFound;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var now = clock.GetUtcNow();
            if (await store.FindAsync(entry.Id, cancellationToken).ConfigureAwait(false) is not { } stored)
                return AccessViolations.NotFound;
            var decision = decide(new WorkOrderCase(organisation, stored.Order, now));
            if (decision.Refusal is { } refusal)
                return refusal;
            if (decision.Events.Count == 0)
                return new WorkOrderResult(stored, null, [], true);
            if (seen is { } version && version != stored.Version)
                return AccessViolations.ChangedMeanwhile;
            // What the change before this one may have left untold goes first: its notices are replaced.
            await TellAsync(stored, cancellationToken).ConfigureAwait(false);
            var happened = decision.Events.Single();
            var after = WorkOrderDecider.Evolve(stored.Order, happened);
            var next = new StoredWorkOrder(after, stored.Version + 1, WorkOrderNotices.Of(happened, after, stored.Version + 1, ManagerOf(after, happened.By, organisation, now)), "");
            if (await store.SaveAsync(stored, new WorkOrderChange(next, happened), cancellationToken).ConfigureAwait(false) != SaveResult.Saved)
                continue;
            await TellAsync(next, cancellationToken).ConfigureAwait(false);
            if (after.Stage != OrderStage.Open)
                await store.UnlistAsync(after.Id, [.. after.Parts.Select(part => part.Person)], cancellationToken).ConfigureAwait(false);
            return new WorkOrderResult(next, null, [], false);
        }

        return AccessViolations.ChangedMeanwhile;
    }

    /// <summary>Who is told what a person says: who gave the order, while still above; else the superior of today.</summary>
    internal static Nip? ManagerOf(WorkOrder order, Nip person, OrganisationView organisation, DateTimeOffset now)
    {
        var chain = organisation.Supervision.ChainOf(person, SubmissionAccess.Today(person, organisation, now));
        return chain.LevelOf(order.Id.Giver) is not null ? order.Id.Giver : chain.Superiors.Count == 0 ? null : chain.Superiors[0].Awaited.Nip;
    }

    /// <summary>Telling it again tells nobody twice.</summary>
    internal async Task TellAsync(StoredWorkOrder stored, CancellationToken cancellationToken)
    {
        foreach (var notice in stored.Notices)
            await outbox.PutAsync(notice, cancellationToken).ConfigureAwait(false);
    }
}
