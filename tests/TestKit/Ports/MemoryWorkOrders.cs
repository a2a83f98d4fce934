using System.Runtime.CompilerServices;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;

namespace EPerformance.TestKit.Ports;

/// <summary>Work orders in memory. With <see cref="BreakAfter"/> the process dies after that many writes.</summary>
public sealed class MemoryWorkOrders : IWorkOrderStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<WorkOrderId, StoredWorkOrder> _orders = [];
    private readonly Dictionary<(Nip Person, string Id), OrderEntry> _entries = [];
    private readonly Dictionary<WorkOrderId, OrderEntry> _open = [];
    private readonly List<(WorkOrderId Id, WorkOrderAudit Audit)> _audits = [];

    /// <summary>Writes until everything fails; <c>null</c> for never.</summary>
    public int? BreakAfter { get; set; }

    public Task<StoredWorkOrder?> FindAsync(WorkOrderId id, CancellationToken cancellationToken) => Read(() => _orders.GetValueOrDefault(id));

    public Task<IReadOnlyList<StoredWorkOrder>> GivenAsync(Nip giver, int year, CancellationToken cancellationToken) => Read<IReadOnlyList<StoredWorkOrder>>(() =>
        [.. _orders.Values.Where(stored => stored.Order.Id.Giver == giver && stored.Order.Id.Year == year).OrderBy(stored => stored.Order.Id.Id, StringComparer.Ordinal)]);

    public Task<IReadOnlyList<OrderEntry>> OfPersonAsync(Nip person, int fromYear, CancellationToken cancellationToken) => Read<IReadOnlyList<OrderEntry>>(() =>
        [.. _entries.Where(row => row.Key.Person == person && row.Value.Id.Year >= fromYear).OrderBy(row => row.Key.Id, StringComparer.Ordinal).Select(row => row.Value)]);

    public Task<OrderEntry?> EntryAsync(Nip person, string id, CancellationToken cancellationToken) => Read(() => _entries.GetValueOrDefault((person, id)));

    public async IAsyncEnumerable<OrderEntry> OpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var entry in await Read(() => _open.Values.ToList()))
            yield return entry;
    }

    public Task ListAsync(WorkOrderId id, IReadOnlyList<Nip> people, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var person in people)
            Write(() => _entries[(person, id.Id)] = new OrderEntry(id, false, at));
        Write(() => _open[id] = new OrderEntry(id, false, at));
        return Task.CompletedTask;
    }

    public Task UnlistAsync(WorkOrderId id, IReadOnlyList<Nip> people, CancellationToken cancellationToken)
    {
        foreach (var person in people)
            Write(() => _entries[(person, id.Id)] = _entries[(person, id.Id)] with { IsOver = true });
        Write(() => _open.Remove(id));
        return Task.CompletedTask;
    }

    public Task<SaveResult> SaveAsync(StoredWorkOrder? before, WorkOrderChange change, CancellationToken cancellationToken)
    {
        var result = SaveResult.Changed;
        Write(() =>
        {
            var id = change.After.Order.Id;
            if (_orders.GetValueOrDefault(id)?.Version != before?.Version)
                return;
            _orders[id] = change.After with { Tag = $"{change.After.Version}" };
            _audits.Add((id, new WorkOrderAudit(change.After.Version, change.Event.By, change.Event.At, change.Event)));
            result = SaveResult.Saved;
        });
        return Task.FromResult(result);
    }

    public Task<IReadOnlyList<WorkOrderAudit>> HistoryAsync(WorkOrderId id, int after, int count, CancellationToken cancellationToken) => Read<IReadOnlyList<WorkOrderAudit>>(() =>
        [.. _audits.Where(row => row.Id == id && row.Audit.Version > after).Select(row => row.Audit).Take(count)]);

    private Task<T> Read<T>(Func<T> read)
    {
        lock (_gate)
            return Task.FromResult(read());
    }

    private void Write(Action write)
    {
        lock (_gate)
        {
            if (BreakAfter is { } left)
            {
                if (left == 0)
                    throw new InvalidOperationException("the process was killed here");
                BreakAfter = left - 1;
            }

            write();
        }
    }
}
