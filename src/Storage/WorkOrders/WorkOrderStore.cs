using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.WorkOrders;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.WorkOrders;

/// <summary>Work orders, a partition per giver and year: a change is one batch. The entries that lead to them are a write each.</summary>
public sealed class WorkOrderStore(StorageClients clients) : IWorkOrderStore
{
    private const string Order = "Order", Notices = "Notices", Version = "Version", At = "At", By = "By", Event = "Event", Giver = "Giver", IsOver = "IsOver";

    private readonly Table _table = clients.Table(Keys.WorkOrders.Table);

    public async Task<StoredWorkOrder?> FindAsync(WorkOrderId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.WorkOrders.Order(id.Giver, id.Year, id.Id), null, cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    public async Task<IReadOnlyList<StoredWorkOrder>> GivenAsync(Nip giver, int year, CancellationToken cancellationToken)
    {
        var orders = new List<StoredWorkOrder>();
        await foreach (var row in _table.ReadAsync(Keys.WorkOrders.Given(giver, year), null, cancellationToken).ConfigureAwait(false))
            orders.Add(Read(row));
        return orders;
    }

    public async Task<IReadOnlyList<OrderEntry>> OfPersonAsync(Nip person, int fromYear, CancellationToken cancellationToken)
    {
        var entries = new List<OrderEntry>();
        await foreach (var row in _table.ReadAsync(Keys.WorkOrders.Entries(person, fromYear), null, cancellationToken).ConfigureAwait(false))
            entries.Add(ReadEntry(row, row.RowKey));
        return entries;
    }

    public async Task<OrderEntry?> EntryAsync(Nip person, string id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.WorkOrders.Entry(person, id), null, cancellationToken).ConfigureAwait(false) is { } row ? ReadEntry(row, id) : null;

    public async IAsyncEnumerable<OrderEntry> OpenAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in _table.ReadAsync(Keys.WorkOrders.Open, null, cancellationToken).ConfigureAwait(false))
            yield return ReadEntry(row, row.RowKey[(row.RowKey.LastIndexOf(KeyText.Separator) + 1)..]);
    }

    public async Task ListAsync(WorkOrderId id, IReadOnlyList<Nip> people, DateTimeOffset at, CancellationToken cancellationToken)
    {
        foreach (var person in people)
            await _table.PutAsync(EntryRow(Keys.WorkOrders.Entry(person, id.Id), id.Giver, at, isOver: false), cancellationToken).ConfigureAwait(false);
        await _table.PutAsync(EntryRow(Keys.WorkOrders.OpenEntry(id.Giver, id.Id), id.Giver, at, isOver: false), cancellationToken).ConfigureAwait(false);
    }

    public async Task UnlistAsync(WorkOrderId id, IReadOnlyList<Nip> people, CancellationToken cancellationToken)
    {
        foreach (var person in people)
        {
            var key = Keys.WorkOrders.Entry(person, id.Id);
            if (await _table.FindAsync(key, null, cancellationToken).ConfigureAwait(false) is { } row && ReadEntry(row, id.Id) is { IsOver: false } entry)
                await _table.PutAsync(EntryRow(key, id.Giver, entry.At, isOver: true), cancellationToken).ConfigureAwait(false);
        }

        await _table.DeleteAsync(Keys.WorkOrders.OpenEntry(id.Giver, id.Id), ETag.All, cancellationToken).ConfigureAwait(false);
    }

    public async Task<SaveResult> SaveAsync(StoredWorkOrder? before, WorkOrderChange change, CancellationToken cancellationToken)
    {
        var (after, id) = (change.After, change.After.Order.Id);
        var row = Packed(Packed(Row(Keys.WorkOrders.Order(id.Giver, id.Year, id.Id)), Order, StoredJson.Write(after.Order)), Notices, StoredJson.Write(after.Notices));
        row[Version] = after.Version;
        var batch = new Batch(row.PartitionKey);
        batch = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
        var audit = Row(Keys.WorkOrders.Audit(id.Giver, id.Year, id.Id, after.Version));
        audit[Version] = after.Version;
        audit[At] = change.Event.At;
        audit[By] = change.Event.By.Value;
        batch.Record(Packed(audit, Event, StoredJson.Write(change.Event)));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    public async Task<IReadOnlyList<WorkOrderAudit>> HistoryAsync(WorkOrderId id, int after, int count, CancellationToken cancellationToken)
    {
        var last = after == 0 ? null : Keys.WorkOrders.Audit(id.Giver, id.Year, id.Id, after).Row;
        var page = await _table.PageAsync(Keys.WorkOrders.History(id.Giver, id.Year, id.Id), last, count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(row => new WorkOrderAudit(
            RowText.Number(row, Version), Nip.Parse(RowText.Required(row, By)), row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At), StoredJson.Read<WorkOrderEvent>(Unpacked(row, Event))))];
    }

    private static StoredWorkOrder Read(TableEntity row) => new(
        StoredJson.Read<WorkOrder>(Unpacked(row, Order)), RowText.Number(row, Version), StoredJson.Read<List<Notice>>(Unpacked(row, Notices)), row.ETag.ToString());

    private static OrderEntry ReadEntry(TableEntity row, string id) => new(
        new WorkOrderId(Nip.Parse(RowText.Required(row, Giver)), id), row.GetBoolean(IsOver) ?? false, row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At));

    private static TableEntity EntryRow(EntityKey key, Nip giver, DateTimeOffset at, bool isOver)
    {
        var row = Row(key);
        row[Giver] = giver.Value;
        row[At] = at;
        row[IsOver] = isOver;
        return row;
    }

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    private static string Unpacked(TableEntity row, string column) => PackedText.Get(row, column) ?? throw RowText.Damaged(row, column);

    private static TableEntity Packed(TableEntity row, string column, string text) => PackedText.TryPut(row, column, text)
        ? row
        : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit; orders are limited so that they do");
}
