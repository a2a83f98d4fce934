using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Appraisal;

/// <summary>Predicates of units, a partition per year.</summary>
public sealed class UnitAppraisalStore(StorageClients clients) : IUnitAppraisalStore
{
    private const string Content = "Content", Version = "Version", At = "At", By = "By", Events = "Events";

    private readonly Table _table = clients.Table(Keys.UnitAppraisals.Table);

    public async Task<StoredUnitAppraisal?> FindAsync(string unit, AppraisalPeriod period, CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.UnitAppraisals.Unit(unit, period), null, cancellationToken).ConfigureAwait(false) is { } row
            ? new StoredUnitAppraisal(
                StoredJson.Read<UnitAppraisal>(PackedText.Get(row, Content) ?? throw RowText.Damaged(row, Content)), RowText.Number(row, Version), row.ETag.ToString())
            : null;

    public async Task<bool> AnyAsync(int year, CancellationToken cancellationToken) =>
        (await _table.PageAsync(Keys.UnitAppraisals.OfYear(year), null, 1, ["RowKey"], cancellationToken).ConfigureAwait(false)).Rows.Count > 0;

    public async Task<SaveResult> SaveAsync(StoredUnitAppraisal? before, UnitAppraisal after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var version = (before?.Version ?? 0) + 1;
        var row = Packed(Row(Keys.UnitAppraisals.Unit(after.Unit, after.Period)), Content, after);
        row[Version] = version;
        var batch = new Batch(row.PartitionKey);
        batch = before is null ? batch.Add(row) : batch.Replace(row, new ETag(before.Tag));
        var audit = Packed(Row(Keys.UnitAppraisals.Audit(after.Unit, after.Period, version)), Events, after);
        audit[Version] = version;
        audit[At] = at;
        audit[By] = by.Value;
        batch.Record(audit);
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    private static TableEntity Packed(TableEntity row, string column, UnitAppraisal unit) => PackedText.TryPut(row, column, StoredJson.Write(unit))
        ? row
        : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit");
}
