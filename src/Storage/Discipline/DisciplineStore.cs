using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Discipline;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Discipline;

/// <summary>Cases of discipline on tables: every change is one batch, paid for as one transaction.</summary>
public sealed class DisciplineStore(StorageClients clients) : IDisciplineStore
{
    private const string Content = "Content", Version = "Version", At = "At", By = "By", Events = "Events";

    private readonly Table _table = clients.Table(Keys.Discipline.Table);

    public async Task<StoredCase?> FindAsync(DisciplineId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Discipline.Case(id), null, cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    public Task<IReadOnlyList<StoredCase>> OfYearAsync(int year, CancellationToken cancellationToken) => ReadAsync(Keys.Discipline.OfYear(year), cancellationToken);

    public Task<IReadOnlyList<StoredCase>> OfPersonAsync(Nip person, int year, CancellationToken cancellationToken) => ReadAsync(Keys.Discipline.OfPerson(person, year), cancellationToken);

    public async Task<SaveResult> SaveAsync(StoredCase? before, CaseChange change, CancellationToken cancellationToken)
    {
        var (after, id) = (change.After, change.After.Case.Id);
        var row = Packed(Row(Keys.Discipline.Case(id)), Content, StoredJson.Write(after.Case));
        row[Version] = after.Version;
        var batch = new Batch(row.PartitionKey);
        batch = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
        var audit = Row(Keys.Discipline.Audit(id, after.Version));
        audit[Version] = after.Version;
        audit[At] = change.At;
        audit[By] = change.By?.Value;
        batch.Record(Packed(audit, Events, StoredJson.Write(change.Events)));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    public async Task<IReadOnlyList<CaseAudit>> HistoryAsync(DisciplineId id, int after, int count, CancellationToken cancellationToken)
    {
        var last = after == 0 ? null : Keys.Discipline.Audit(id, after).Row;
        var page = await _table.PageAsync(Keys.Discipline.History(id), last, count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(row => new CaseAudit(
            RowText.Number(row, Version),
            row.GetString(By) is { } by ? Nip.Parse(by) : null,
            row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At),
            StoredJson.Read<List<DisciplineEvent>>(Unpacked(row, Events))))];
    }

    private async Task<IReadOnlyList<StoredCase>> ReadAsync(KeyRange range, CancellationToken cancellationToken)
    {
        var found = new List<StoredCase>();
        await foreach (var row in _table.ReadAsync(range, null, cancellationToken).ConfigureAwait(false))
            found.Add(Read(row));
        return found;
    }

    private static StoredCase Read(TableEntity row) => new(StoredJson.Read<DisciplineCase>(Unpacked(row, Content)), RowText.Number(row, Version), row.ETag.ToString());

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    private static string Unpacked(TableEntity row, string column) => PackedText.Get(row, column) ?? throw RowText.Damaged(row, column);

    private static TableEntity Packed(TableEntity row, string column, string text) => PackedText.TryPut(row, column, text)
        ? row
        : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit");
}
