using Azure.Data.Tables;
using EPerformance.Bench.Kit;

namespace EPerformance.Bench.CheckIn;

/// <summary>What an arm left in the table.</summary>
/// <param name="Shape">Columns with their types, and the lengths of the keys.</param>
internal sealed record StoredRows(int Count, int Partitions, string Shape)
{
    public static async Task<StoredRows> ReadAsync(string connection)
    {
        var table = new TableClient(connection, SameRow.Table(DateTimeOffset.UtcNow));
        var partitions = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        await foreach (var row in table.QueryAsync<TableEntity>(select: ["PartitionKey", "RowKey"]))
        {
            count++;
            partitions.Add(row.PartitionKey);
        }

        return new StoredRows(count, partitions.Count, await ShapeAsync(table));
    }

    private static async Task<string> ShapeAsync(TableClient table)
    {
        await foreach (var row in table.QueryAsync<TableEntity>(maxPerPage: 1))
        {
            var columns = row.Where(column => column.Key is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))
                .OrderBy(column => column.Key, StringComparer.Ordinal)
                .Select(column => $"{column.Key}:{column.Value.GetType().Name}");
            return $"{row.PartitionKey.Length}/{row.RowKey.Length} {string.Join(' ', columns)}";
        }

        return "no row";
    }
}
