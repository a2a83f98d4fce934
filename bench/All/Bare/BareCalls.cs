using Azure.Data.Tables;
using Azure.Storage.Blobs.Models;
using EPerformance.Storage;

namespace EPerformance.Bench.All.Bare;

/// <summary>The calls that bare work is put together from.</summary>
internal static class BareCalls
{
    private const int RowsOfBatch = 100, RowsOfPage = 1000;

    public static BareCall Insert(string table, TableEntity row) => storage => storage.Table(table).AddEntityAsync(row);

    public static BareCall Put(string table, TableEntity row) => storage => storage.Table(table).UpsertEntityAsync(row, TableUpdateMode.Replace);

    public static BareCall Get(string table, EntityKey key) => storage => storage.Table(table).GetEntityIfExistsAsync<TableEntity>(key.Partition, key.Row);

    public static BareCall Delete(string table, EntityKey key) => storage => storage.Table(table).DeleteEntityAsync(key.Partition, key.Row);

    public static BareCall Query(string table, KeyRange range, int page = RowsOfPage) => async storage =>
    {
        await foreach (var _ in storage.Table(table).QueryAsync<TableEntity>(FilterOf(range), page))
        {
            // The rows are parsed, and that is all.
        }
    };

    /// <summary>Rows of one partition, by the hundred.</summary>
    public static IEnumerable<BareCall> Batches(string table, IEnumerable<TableEntity> rows) => rows.Chunk(RowsOfBatch).Select<TableEntity[], BareCall>(
        batch => storage => storage.Table(table).SubmitTransactionAsync(batch.Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row))));

    public static BareCall Read(string container, string blob) => async storage =>
    {
        var answer = await storage.Blob(container, blob).DownloadStreamingAsync();
        await using var content = answer.Value.Content;
        await content.CopyToAsync(Stream.Null);
    };

    public static BareCall Write(string container, string blob, BinaryData content) => storage => storage.Blob(container, blob).UploadAsync(content, new BlobUploadOptions());

    /// <summary>Rows as the product wrote them, ready to be written again.</summary>
    public static async Task<List<TableEntity>> RowsAsync(StorageClients done, string table, KeyRange range)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in done.Table(table).ReadAsync(range))
        {
            row.Remove("odata.etag");
            row.Remove("Timestamp");
            rows.Add(row);
        }

        return rows;
    }

    public static Task<List<TableEntity>> RowsAsync(StorageClients done, string table) => RowsAsync(done, table, Keys.Inbox.All);

    public static EntityKey KeyOf(TableEntity row) => new(row.PartitionKey, row.RowKey);

    private static string FilterOf(KeyRange range)
    {
        var filter = range.ToPartition is null
            ? TableClient.CreateQueryFilter($"PartitionKey eq {range.FromPartition}")
            : TableClient.CreateQueryFilter($"PartitionKey ge {range.FromPartition} and PartitionKey lt {range.ToPartition}");
        return range.FromRow is null ? filter : $"{filter} and {TableClient.CreateQueryFilter($"RowKey ge {range.FromRow} and RowKey lt {range.ToRow}")}";
    }
}
