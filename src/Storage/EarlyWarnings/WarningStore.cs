using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.EarlyWarnings;

/// <summary>Early warnings on tables: a change is two rows of one batch, fifty changes are one transaction.</summary>
public sealed class WarningStore(StorageClients clients) : IWarningStore
{
    private const string Content = "Content", Version = "Version", At = "At", By = "By", Events = "Events";

    /// <summary>Each has an audit row beside it.</summary>
    private const int ChangesABatch = Batch.MaxRows / 2;

    private readonly Table _table = clients.Table(Keys.EarlyWarnings.Table);

    public Task<IReadOnlyList<StoredWarning>> OfPeriodAsync(PayPeriod period, CancellationToken cancellationToken) => ReadAsync(Keys.EarlyWarnings.OfPeriod(period), cancellationToken);

    public Task<IReadOnlyList<StoredWarning>> OfPersonAsync(PayPeriod period, Nip person, CancellationToken cancellationToken) =>
        ReadAsync(Keys.EarlyWarnings.OfPerson(period, person), cancellationToken);

    public async Task<StoredWarning?> FindAsync(WarningId id, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.EarlyWarnings.Warning(id), null, cancellationToken).ConfigureAwait(false) is { } row ? Read(row) : null;

    public async Task<SaveResult> SaveAsync(StoredWarning? before, WarningChange change, CancellationToken cancellationToken)
    {
        var batch = new Batch(Keys.EarlyWarnings.Warning(change.After.Case.Id).Partition);
        AddTo(batch, before, change);
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    public async Task<int> SaveAllAsync(PayPeriod period, IReadOnlyList<(StoredWarning? Before, WarningChange Change)> changes, CancellationToken cancellationToken)
    {
        var saved = 0;
        foreach (var part in changes.Chunk(ChangesABatch))
        {
            var batch = new Batch(Keys.EarlyWarnings.OfPeriod(period).FromPartition);
            foreach (var (before, change) in part)
                AddTo(batch, before, change);
            if ((await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone)
            {
                saved += part.Length;
                continue;
            }

            // Somebody was faster with one of them: the others must not wait for the next look.
            foreach (var (before, change) in part)
                saved += await SaveAsync(before, change, cancellationToken).ConfigureAwait(false) == SaveResult.Saved ? 1 : 0;
        }

        return saved;
    }

    public async Task<IReadOnlyList<WarningAudit>> HistoryAsync(WarningId id, int after, int count, CancellationToken cancellationToken)
    {
        var last = after == 0 ? null : Keys.EarlyWarnings.Audit(id, after).Row;
        var page = await _table.PageAsync(Keys.EarlyWarnings.History(id), last, count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(row => new WarningAudit(
            RowText.Number(row, Version),
            row.GetString(By) is { } by ? Nip.Parse(by) : null,
            row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At),
            StoredJson.Read<List<WarningEvent>>(Unpacked(row, Events))))];
    }

    public async Task<WarningLookMark?> LookAsync(PayPeriod period, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.EarlyWarnings.Look(period), null, cancellationToken).ConfigureAwait(false) is { } row ? StoredJson.Read<WarningLookMark>(Unpacked(row, Content)) : null;

    public Task MarkAsync(WarningLookMark look, CancellationToken cancellationToken) =>
        _table.PutAsync(Packed(Row(Keys.EarlyWarnings.Look(look.Period)), Content, StoredJson.Write(look)), cancellationToken);

    public async Task<StoredThresholds?> ThresholdsAsync(CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.EarlyWarnings.Thresholds, null, cancellationToken).ConfigureAwait(false) is { } row
            ? new StoredThresholds(StoredJson.Read<WarningThresholds>(Unpacked(row, Content)), RowText.Number(row, Version), row.ETag.ToString())
            : null;

    public async Task<SaveResult> SaveThresholdsAsync(StoredThresholds? before, WarningThresholds after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var (version, text) = ((before?.Version ?? 0) + 1, StoredJson.Write(after));
        var row = Packed(Row(Keys.EarlyWarnings.Thresholds), Content, text);
        row[Version] = version;
        var batch = new Batch(row.PartitionKey);
        batch = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
        var audit = Packed(Row(Keys.EarlyWarnings.ThresholdsAudit(version)), Content, text);
        (audit[Version], audit[At], audit[By]) = (version, at, by.Value);
        batch.Record(audit);
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    private async Task<IReadOnlyList<StoredWarning>> ReadAsync(KeyRange range, CancellationToken cancellationToken)
    {
        var found = new List<StoredWarning>();
        await foreach (var row in _table.ReadAsync(range, null, cancellationToken).ConfigureAwait(false))
            found.Add(Read(row));
        return found;
    }

    private static void AddTo(Batch batch, StoredWarning? before, WarningChange change)
    {
        var (after, id) = (change.After, change.After.Case.Id);
        var row = Packed(Row(Keys.EarlyWarnings.Warning(id)), Content, StoredJson.Write(after.Case));
        row[Version] = after.Version;
        _ = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
        var audit = Packed(Row(Keys.EarlyWarnings.Audit(id, after.Version)), Events, StoredJson.Write(change.Events));
        (audit[Version], audit[At], audit[By]) = (after.Version, change.At, change.By?.Value);
        batch.Record(audit);
    }

    private static StoredWarning Read(TableEntity row) => new(StoredJson.Read<WarningCase>(Unpacked(row, Content)), RowText.Number(row, Version), row.ETag.ToString());

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    private static string Unpacked(TableEntity row, string column) => PackedText.Get(row, column) ?? throw RowText.Damaged(row, column);

    private static TableEntity Packed(TableEntity row, string column, string text) => PackedText.TryPut(row, column, text)
        ? row
        : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit");
}
