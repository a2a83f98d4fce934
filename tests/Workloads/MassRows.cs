using Azure.Data.Tables;
using EPerformance.Storage;
using EPerformance.Storage.Tables;

namespace EPerformance.Workloads;

/// <summary>Writes many rows like one that the product wrote, by the hundred: what a port would take a transaction each for.</summary>
public static class MassRows
{
    private const int PartitionsAtOnce = 8;

    /// <param name="keys">Rows that are there are overwritten.</param>
    public static Task LikeAsync(Table table, TableEntity model, IEnumerable<EntityKey> keys, CancellationToken stop) => Parallel.ForEachAsync(
        keys.GroupBy(key => key.Partition),
        new ParallelOptions { MaxDegreeOfParallelism = PartitionsAtOnce, CancellationToken = stop },
        async (partition, token) =>
        {
            foreach (var batch in Batch.PutAll(partition.Key, partition.Select(key => Copy(model, key))))
            {
                if (!(await table.WriteAsync(batch, token)).IsDone)
                    throw new InvalidOperationException($"{table.Name} {partition.Key}: the rows were not written");
            }
        });

    private static TableEntity Copy(TableEntity model, EntityKey key)
    {
        var row = new TableEntity(key.Partition, key.Row);
        foreach (var (name, value) in model)
        {
            if (name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))
                row[name] = value;
        }

        return row;
    }
}
