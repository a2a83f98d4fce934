using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>Whether the orders that lines name are the person's. Two reads for each order that is named, none where none is.</summary>
public sealed class NamedOrders(IWorkOrderStore store)
{
    /// <summary>Why lines may not name these orders, or <c>null</c>. An order that was closed may still be named: work is often written down later.</summary>
    internal async ValueTask<Violation?> RefusalAsync(Nip person, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            var entry = WorkOrderId.IsId(id) ? await store.EntryAsync(person, id, cancellationToken).ConfigureAwait(false) : null;
            if (entry is null
                || await store.FindAsync(entry.Id, cancellationToken).ConfigureAwait(false) is not { Order: { Stage: not OrderStage.Cancelled } order }
                || order.PartOf(person) is null or { Stage: TaskStage.Released })
                return WorkOrderViolations.NotForLine;
        }

        return null;
    }
}
