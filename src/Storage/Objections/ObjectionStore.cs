using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Objections;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Objections;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Objections;

/// <summary>Objections, a partition per person and year: every change is one batch, paid for as one transaction.</summary>
public sealed class ObjectionStore(StorageClients clients) : IObjectionStore
{
    private const string Content = "Content", Aftermath = "Aftermath", Version = "Version", Status = "Status", Day = "Day", Owner = "Owner", Id = "Id";
    private const string By = "By", Reason = "Reason", At = "At", Events = "Events";
    private readonly Table _table = clients.Table(Keys.Objections.Table);

    public async Task<StoredObjection?> FindAsync(ObjectionId id, CancellationToken cancellationToken) =>
        KeyText.TryEncode(id.Id, out _)
        && await _table.FindAsync(Keys.Objections.Objection(id.Owner, id.Month, id.Id), null, cancellationToken).ConfigureAwait(false) is { } row
            ? Read(row)
            : null;

    public async Task<IReadOnlyList<StoredObjection>> OfYearAsync(Nip owner, int year, CancellationToken cancellationToken)
    {
        var found = new List<StoredObjection>();
        await foreach (var row in _table.ReadAsync(Keys.Objections.OfYear(owner, year), null, cancellationToken).ConfigureAwait(false))
            found.Add(Read(row));
        return found;
    }

    public async Task<bool> SaveAsync(StoredObjection? before, StoredObjection after, ObjectionAudit audit, CancellationToken cancellationToken)
    {
        var batch = new Batch(Keys.Objections.Partition(after.Id.Owner, after.Id.Month.Year));
        batch = before is null ? batch.Add(Row(after)) : batch.Replace(Row(after), new ETag(before.Tag));
        batch.Record(AuditRow(after.Id, audit));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone;
    }

    public async Task<IReadOnlyList<ObjectionAudit>> HistoryAsync(ObjectionId id, int after, int count, CancellationToken cancellationToken)
    {
        var range = Keys.Beside.History(Keys.Objections.Partition(id.Owner, id.Month.Year), KeyOf(id));
        var page = await _table.PageAsync(range, after == 0 ? null : Keys.Beside.Audit(KeyOf(id), after), count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(row => new ObjectionAudit(
            RowText.Number(row, Version),
            row.GetString(By) is { } by ? Nip.Parse(by) : null,
            row.GetString(Reason),
            row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At),
            StoredJson.Read<List<ObjectionEvent>>(Unpacked(row, Events))))];
    }

    private static ItemKey KeyOf(ObjectionId id) => ItemKey.Objection(id.Owner, id.Month, id.Id);

    private static TableEntity Row(StoredObjection objection)
    {
        var key = Keys.Objections.Objection(objection.Id.Owner, objection.Id.Month, objection.Id.Id);
        var row = new TableEntity(key.Partition, key.Row)
        {
            [Owner] = objection.Id.Owner.Value,
            [Id] = objection.Id.Id,
            [Day] = KeyTime.Date(objection.Id.Day),
            [Version] = objection.Version,
            [Status] = objection.State.GetType().Name,
        };
        Pack(row, Content, StoredJson.Write(new ObjectionText(objection.Matter, objection.State)));
        Pack(row, Aftermath, StoredJson.Write(objection.Aftermath));
        return row;
    }

    internal static StoredObjection Read(TableEntity row)
    {
        var id = new ObjectionId(Nip.Parse(RowText.Required(row, Owner)), RowText.Date(row, Day), RowText.Required(row, Id));
        var text = StoredJson.Read<ObjectionText>(Unpacked(row, Content));
        return new StoredObjection(id, text.Matter, text.State, RowText.Number(row, Version), row.ETag.ToString(), StoredJson.Read<Aftermath>(Unpacked(row, Aftermath)));
    }

    private static TableEntity AuditRow(ObjectionId id, ObjectionAudit audit)
    {
        var row = new TableEntity(Keys.Objections.Partition(id.Owner, id.Month.Year), Keys.Beside.Audit(KeyOf(id), audit.Version))
        {
            [Version] = audit.Version,
            [By] = audit.By?.Value,
            [Reason] = audit.Reason,
            [At] = audit.At,
        };
        Pack(row, Events, StoredJson.Write(audit.Events));
        return row;
    }

    private static void Pack(TableEntity row, string column, string text)
    {
        if (!PackedText.TryPut(row, column, text))
            throw new InvalidOperationException($"{column} of {row.PartitionKey} / {row.RowKey} does not fit; objections are limited so that it does");
    }

    private static string Unpacked(TableEntity row, string column) => PackedText.Get(row, column) ?? throw RowText.Damaged(row, column);

    private sealed record ObjectionText(ObjectionMatter Matter, ObjectionState State);
}
