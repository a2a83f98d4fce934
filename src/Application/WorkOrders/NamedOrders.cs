using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.Application.WorkOrders;

/// <summary>Whether the orders that lines name are the person's. Two reads for each order that is named, none where none is.</summary>
public sealed class NamedOrders(IWorkOrderStore store)
{
    /// <summary>
    /// Why lines of a day may not name these orders, or <c>null</c>, and which budget lines pay for them. An order that was closed may still be named: work is often written down later.
    /// One whose budget is that of another year pays for nothing on the day.
    /// </summary>
    internal async ValueTask<(IReadOnlyDictionary<string, string> BudgetLines, Violation? Refusal)> LookAsync(Nip person, DateOnly day, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var lines = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids.Distinct(StringComparer.Ordinal))
        {
            var entry = WorkOrderId.IsId(id) ? await store.EntryAsync(person, id, cancellationToken).ConfigureAwait(false) : null;
            if (entry is null
                || await store.FindAsync(entry.Id, cancellationToken).ConfigureAwait(false) is not { Order: { Stage: not OrderStage.Cancelled } order }
                || order.PartOf(person) is null or { Stage: TaskStage.Released })
                return (lines, WorkOrderViolations.NotForLine);
            if (order.Content is { BudgetLine: { } line, Year: var year } && year == day.Year)
                lines[id] = line;
        }

        return (lines, null);
    }
}
