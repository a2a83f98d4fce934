using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Transactions;

namespace EPerformance.Storage.Tables;

/// <summary>
/// One table. Refuses what Azure would refuse (<see cref="EntityGuard"/>), answers the expected ends of a write as values, reads ranges only.
/// A table that does not exist reads as empty and is made by the first write to it.
/// </summary>
public sealed class Table
{
    /// <summary>Rows that one answer of the store holds at most.</summary>
    public const int MaxPageSize = 1000;

    private readonly TableClient _client;
    private readonly TransactionCounter _counter;

    private readonly AuditColumns _audit;

    /// <param name="name">Without the prefix of the instance.</param>
    internal Table(string name, TableClient client, TransactionCounter counter)
    {
        _client = client;
        _counter = counter;
        _audit = AuditColumns.Of(name);
    }

    public string Name => _client.Name;

    /// <summary>The row, or null.</summary>
    /// <param name="columns">Null reads all.</param>
    public async Task<TableEntity?> FindAsync(EntityKey key, IEnumerable<string>? columns = null, CancellationToken cancellationToken = default)
    {
        var answer = await _client.GetEntityIfExistsAsync<TableEntity>(key.Partition, key.Row, columns, cancellationToken).ConfigureAwait(false);
        if (!answer.HasValue)
            return null;
        _counter.CountRows(1);
        return answer.Value;
    }

    /// <summary>A new row. One transaction.</summary>
    public Task<Written> AddAsync(TableEntity row, CancellationToken cancellationToken = default)
    {
        EntityGuard.Check(row);
        _audit.CheckAlone(row.RowKey);
        return WriteAsync(() => _client.AddEntityAsync(row, cancellationToken), cancellationToken);
    }

    /// <summary>The row as a whole, if it still is the version that was read.</summary>
    public Task<Written> ReplaceAsync(TableEntity row, ETag version, CancellationToken cancellationToken = default)
    {
        EntityGuard.Check(row);
        _audit.CheckAlone(row.RowKey);
        if (version == default || version == ETag.All)
            throw new ArgumentException("a change needs the version that was read; use PutAsync to overwrite whatever is there");
        return WriteAsync(() => _client.UpdateEntityAsync(row, version, TableUpdateMode.Replace, cancellationToken), cancellationToken);
    }

    /// <summary>The row as a whole, whatever is there.</summary>
    public Task<Written> PutAsync(TableEntity row, CancellationToken cancellationToken = default)
    {
        EntityGuard.Check(row);
        _audit.CheckAlone(row.RowKey);
        return WriteAsync(() => _client.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken), cancellationToken);
    }

    /// <param name="version">The version that was read, or <see cref="ETag.All"/> for any.</param>
    public async Task<Written> DeleteAsync(EntityKey key, ETag version, CancellationToken cancellationToken = default)
    {
        _audit.CheckAlone(key.Row);
        try
        {
            // The client answers a missing row with its 404 instead of an exception.
            var answer = await _client.DeleteEntityAsync(key.Partition, key.Row, version, cancellationToken).ConfigureAwait(false);
            return new Written(answer.Status == 404 ? WriteResult.Missing : WriteResult.Done, default);
        }
        catch (RequestFailedException error) when (StoreError.Expected(error) is { } result)
        {
            return new Written(result, default);
        }
    }

    /// <summary>Everything in the batch or nothing. One transaction.</summary>
    public async Task<BatchWritten> WriteAsync(Batch batch, CancellationToken cancellationToken = default)
    {
        _audit.Check(batch);
        if (batch.Count == 0)
            return new BatchWritten(WriteResult.Done, null);
        try
        {
            try
            {
                await _client.SubmitTransactionAsync(batch.Actions, cancellationToken).ConfigureAwait(false);
            }
            catch (RequestFailedException error) when (StoreError.IsTableMissing(error))
            {
                await _client.CreateIfNotExistsAsync(cancellationToken).ConfigureAwait(false);
                await _client.SubmitTransactionAsync(batch.Actions, cancellationToken).ConfigureAwait(false);
            }

            return new BatchWritten(WriteResult.Done, null);
        }
        catch (TableTransactionFailedException error) when (StoreError.Expected(error) is { } result)
        {
            var row = error.FailedTransactionActionIndex is { } index ? batch.Actions[index].Entity.RowKey : null;
            return new BatchWritten(result, row);
        }
    }

    /// <summary>Every row of the range in the order of the keys; one transaction per thousand rows.</summary>
    /// <param name="columns">Null reads all.</param>
    public IAsyncEnumerable<TableEntity> ReadAsync(KeyRange range, IEnumerable<string>? columns = null, CancellationToken cancellationToken = default) =>
        QueryAsync(RangeFilter.Of(range), columns, cancellationToken);

    /// <summary>The rows of the range that fulfil a condition. That saves sending them, not looking for them: the store reads the whole range.</summary>
    /// <param name="condition">In the language of the store, made by <see cref="TableClient.CreateQueryFilter(FormattableString)"/>.</param>
    public IAsyncEnumerable<TableEntity> SearchAsync(KeyRange range, string condition, CancellationToken cancellationToken = default) =>
        QueryAsync($"{RangeFilter.Of(range)} and {condition}", null, cancellationToken);

    /// <summary>At most <paramref name="size"/> rows of a range that lies in one partition: one transaction unless the store itself pauses.</summary>
    /// <param name="after">
    /// Key of the last row of the page before (<see cref="Page.Next"/>); null begins. It comes back from clients: a text that cannot be a key
    /// gives an empty page, and no text leads out of the range.
    /// </param>
    /// <param name="size">1 to <see cref="MaxPageSize"/>.</param>
    public async Task<Page> PageAsync(KeyRange range, string? after, int size, IEnumerable<string>? columns = null, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, MaxPageSize);
        if (range.ToPartition is not null)
            throw new ArgumentException("a page lies in one partition");
        if (after is not null && !EntityGuard.IsKey(after))
            return new Page([], null);
        var rows = new List<TableEntity>(size);
        var pages = _client.QueryAsync<TableEntity>(RangeFilter.Of(range, after), size, columns, cancellationToken).AsPages().GetAsyncEnumerator(cancellationToken);
        await using (pages.ConfigureAwait(false))
        {
            while (rows.Count < size && await MoveNextAsync(pages).ConfigureAwait(false))
            {
                _counter.CountRows(pages.Current.Values.Count);
                rows.AddRange(pages.Current.Values.Take(size - rows.Count));
            }
        }

        return new Page(rows, rows.Count == size ? rows[^1].RowKey : null);
    }

    /// <summary>Every row in the order of the keys, for those who go through everything: checks, backups. One transaction per thousand.</summary>
    /// <param name="after">Only rows behind this one; null begins.</param>
    internal async IAsyncEnumerable<TableEntity> RowsAsync(EntityKey? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (after is { } last)
        {
            // Two ranges instead of one with an "or", which the store would answer by reading the whole table.
            await foreach (var row in QueryAsync(TableClient.CreateQueryFilter($"PartitionKey eq {last.Partition} and RowKey gt {last.Row}"), null, cancellationToken).ConfigureAwait(false))
                yield return row;
        }

        var rest = after is { } begin ? TableClient.CreateQueryFilter($"PartitionKey gt {begin.Partition}") : "";
        await foreach (var row in QueryAsync(rest, null, cancellationToken).ConfigureAwait(false))
            yield return row;
    }

    /// <summary>The keys of every row.</summary>
    internal async IAsyncEnumerable<EntityKey> KeysAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in QueryAsync("", ["PartitionKey", "RowKey"], cancellationToken).ConfigureAwait(false))
            yield return new EntityKey(row.PartitionKey, row.RowKey);
    }

    /// <summary>Drops the table with everything in it: how a month of punches is purged.</summary>
    public Task DropAsync(CancellationToken cancellationToken = default) => _client.DeleteAsync(cancellationToken);

    private async IAsyncEnumerable<TableEntity> QueryAsync(string filter, IEnumerable<string>? columns, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var pages = _client.QueryAsync<TableEntity>(filter, MaxPageSize, columns, cancellationToken).AsPages().GetAsyncEnumerator(cancellationToken);
        await using (pages.ConfigureAwait(false))
        {
            while (await MoveNextAsync(pages).ConfigureAwait(false))
            {
                _counter.CountRows(pages.Current.Values.Count);
                foreach (var row in pages.Current.Values)
                    yield return row;
            }
        }
    }

    private static async ValueTask<bool> MoveNextAsync(IAsyncEnumerator<Azure.Page<TableEntity>> pages)
    {
        try
        {
            return await pages.MoveNextAsync().ConfigureAwait(false);
        }
        catch (RequestFailedException error) when (StoreError.IsTableMissing(error))
        {
            return false;
        }
    }

    private async Task<Written> WriteAsync(Func<Task<Response>> write, CancellationToken cancellationToken)
    {
        try
        {
            Response answer;
            try
            {
                answer = await write().ConfigureAwait(false);
            }
            catch (RequestFailedException error) when (StoreError.IsTableMissing(error))
            {
                await _client.CreateIfNotExistsAsync(cancellationToken).ConfigureAwait(false);
                answer = await write().ConfigureAwait(false);
            }

            return new Written(WriteResult.Done, answer.Headers.ETag ?? default);
        }
        catch (RequestFailedException error) when (StoreError.Expected(error) is { } result)
        {
            return new Written(result, default);
        }
    }
}
