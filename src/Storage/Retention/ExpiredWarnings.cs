using Azure.Data.Tables;
using EPerformance.Application.Audit;
using EPerformance.Domain.Periods;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Retention;

/// <summary>Early warnings of periods that are long over, and their record. Several processes may do so at once, and may stop anywhere.</summary>
internal sealed class ExpiredWarnings(Table table)
{
    private static readonly string[] Columns = ["PartitionKey", "RowKey", "Timestamp"];

    /// <param name="before">Last day of the period, exclusive.</param>
    public async Task<int> RemoveAsync(DateOnly before, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var looks = new List<TableEntity>();
        await foreach (var row in table.ReadAsync(Keys.EarlyWarnings.Looks, Columns, cancellationToken).ConfigureAwait(false))
        {
            if (KeyText.TryDecode(row.PartitionKey, out var period) && PayPeriod.TryParse(period, out var parsed) && parsed.Last.Last < before)
                looks.Add(row);
        }

        var removed = 0;
        foreach (var look in looks)
        {
            await MarkAsync(look.PartitionKey, now, cancellationToken).ConfigureAwait(false);
            removed += await EmptyAsync(look, cancellationToken).ConfigureAwait(false);
            removed += (await table.DeleteAsync(new EntityKey(look.PartitionKey, look.RowKey), look.ETag, cancellationToken).ConfigureAwait(false)).IsDone ? 1 : 0;
        }

        return removed;
    }

    /// <summary>One that is there already says the same.</summary>
    private Task MarkAsync(string partition, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var key = Keys.EarlyWarnings.Purged(partition);
        var mark = new TableEntity(key.Partition, key.Row) { ["At"] = now, ["Events"] = $$"""[{"$case":"{{PurgeMarks.Event}}"}]""" };
        return table.WriteAsync(new Batch(key.Partition).Record(mark), cancellationToken);
    }

    /// <summary>Everything of the period but the look.</summary>
    private async Task<int> EmptyAsync(TableEntity look, CancellationToken cancellationToken)
    {
        var rows = new List<string>();
        await foreach (var row in table.ReadAsync(KeyRange.Partition(look.PartitionKey), Columns, cancellationToken).ConfigureAwait(false))
        {
            if (row.RowKey != look.RowKey)
                rows.Add(row.RowKey);
        }

        var removed = 0;
        foreach (var chunk in rows.Chunk(Batch.MaxRows))
        {
            if ((await table.WriteAsync(chunk.Aggregate(new Batch(look.PartitionKey), (batch, row) => batch.Purge(row)), cancellationToken).ConfigureAwait(false)).IsDone)
            {
                removed += chunk.Length;
                continue;
            }

            // Somebody else removed one of them meanwhile.
            foreach (var row in chunk)
                removed += (await table.WriteAsync(new Batch(look.PartitionKey).Purge(row), cancellationToken).ConfigureAwait(false)).IsDone ? 1 : 0;
        }

        return removed;
    }
}
