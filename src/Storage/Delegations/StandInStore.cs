using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Delegations;

/// <summary>Stand-ins in one partition: a change is one batch onto the version that was read.</summary>
public sealed class StandInStore(StorageClients clients) : IStandInStore
{
    private const string Number = "Version", Content = "StandIn", At = "At", By = "By";

    private readonly Table _table = clients.Table(Keys.StandIns.Table);

    public async Task<int> VersionAsync(CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.StandIns.Version, null, cancellationToken).ConfigureAwait(false) is { } row ? RowText.Number(row, Number) : 0;

    public async Task<StandInList> ReadAsync(CancellationToken cancellationToken)
    {
        // The number first: what is written meanwhile is then in the list, and the write onto the older number is refused.
        var version = await _table.FindAsync(Keys.StandIns.Version, null, cancellationToken).ConfigureAwait(false);
        var items = new List<RecordedStandIn>();
        await foreach (var row in _table.ReadAsync(Keys.StandIns.All, null, cancellationToken).ConfigureAwait(false))
            items.Add(StoredJson.Read<RecordedStandIn>(RowText.Required(row, Content)));
        return new StandInList(version is null ? 0 : RowText.Number(version, Number), version?.ETag.ToString() ?? "", items);
    }

    public async Task<SaveResult> SaveAsync(StandInList before, RecordedStandIn after, Nip by, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var version = before.Version + 1;
        var number = Row(Keys.StandIns.Version);
        number[Number] = version;
        var batch = new Batch(Keys.StandIns.Partition);
        batch = before.Version == 0 ? batch.Add(number) : batch.Replace(number, new ETag(before.Tag));
        var row = Row(Keys.StandIns.StandIn(after.Id));
        row[Content] = StoredJson.Write(after);
        var audit = Row(Keys.StandIns.Audit(version));
        audit[Number] = version;
        audit[At] = at;
        audit[By] = by.Value;
        audit[Content] = StoredJson.Write(after);
        batch.Put(row).Record(audit);
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);
}
