using Azure;
using Azure.Data.Tables;
using EPerformance.Application.Json;
using EPerformance.Application.Ports;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Catalogue;

/// <summary>The catalogue: every change is one batch with the head that it was decided on.</summary>
public sealed class CatalogueStore(StorageClients clients) : ICatalogueStore
{
    private const string Version = "Version", Versions = "Versions", At = "At", By = "By", Events = "Events";

    private readonly Table _table = clients.Table(Keys.Catalogue.Table);

    public async Task<int> VersionAsync(CancellationToken cancellationToken) => (await HeadAsync(cancellationToken).ConfigureAwait(false)).Version;

    public async Task<CatalogueSnapshot> ReadAsync(CancellationToken cancellationToken)
    {
        // The head first: items that are newer than it make a write fail, never succeed.
        var (version, tag) = await HeadAsync(cancellationToken).ConfigureAwait(false);
        var items = new List<CatalogueItem>();
        await foreach (var row in _table.ReadAsync(Keys.Catalogue.Items, null, cancellationToken).ConfigureAwait(false))
            items.Add(new CatalogueItem(KeyText.Decode(row.RowKey.AsSpan(2)), StoredJson.Read<List<ItemVersion>>(PackedText.Get(row, Versions) ?? throw RowText.Damaged(row, Versions))));
        return new CatalogueSnapshot(version, tag, items);
    }

    public async Task<SaveResult> SaveAsync(CatalogueSnapshot before, IReadOnlyList<ItemChange> changes, CancellationToken cancellationToken)
    {
        var version = before.Version + 1;
        var head = Row(Keys.Catalogue.Head);
        head[Version] = version;
        var batch = new Batch(Keys.Catalogue.Partition);
        batch = before.Tag.Length == 0 ? batch.Add(head) : batch.Replace(head, new ETag(before.Tag));
        foreach (var change in changes)
            batch.Put(Packed(Row(Keys.Catalogue.Item(change.After.Code)), Versions, StoredJson.Write(change.After.Versions))).Record(OfAudit(change, version));
        return (await _table.WriteAsync(batch, cancellationToken).ConfigureAwait(false)).IsDone ? SaveResult.Saved : SaveResult.Changed;
    }

    public async Task<IReadOnlyList<ItemAudit>> HistoryAsync(string code, int after, int count, CancellationToken cancellationToken)
    {
        var page = await _table.PageAsync(Keys.Catalogue.History(code), after == 0 ? null : Keys.Catalogue.Audit(code, after).Row, count, null, cancellationToken).ConfigureAwait(false);
        return [.. page.Rows.Select(ReadAudit)];
    }

    private async Task<(int Version, string Tag)> HeadAsync(CancellationToken cancellationToken) =>
        await _table.FindAsync(Keys.Catalogue.Head, null, cancellationToken).ConfigureAwait(false) is { } row ? (RowText.Number(row, Version), row.ETag.ToString()) : (0, "");

    private static TableEntity OfAudit(ItemChange change, int version)
    {
        var row = Row(Keys.Catalogue.Audit(change.After.Code, version));
        row[Version] = version;
        row[At] = change.Events[^1].At;
        row[By] = change.Events[^1].By.Value;
        return Packed(row, Events, StoredJson.Write(change.Events));
    }

    private static ItemAudit ReadAudit(TableEntity row) => new(
        RowText.Number(row, Version),
        Nip.Parse(RowText.Required(row, By)),
        row.GetDateTimeOffset(At) ?? throw RowText.Damaged(row, At),
        StoredJson.Read<List<CatalogueEvent>>(PackedText.Get(row, Events) ?? throw RowText.Damaged(row, Events)));

    private static TableEntity Row(EntityKey key) => new(key.Partition, key.Row);

    private static TableEntity Packed(TableEntity row, string column, string text) => PackedText.TryPut(row, column, text)
        ? row
        : throw new InvalidOperationException($"{column} of {row.RowKey} does not fit: an item has more versions than any decree");
}
