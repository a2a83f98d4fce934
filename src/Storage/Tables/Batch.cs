using Azure;
using Azure.Data.Tables;
using EPerformance.Storage.Audit;

namespace EPerformance.Storage.Tables;

/// <summary>
/// Writes to one partition that happen together or not at all. Holds what Azure takes in one transaction: 1 to 100 rows, each row once,
/// one partition, 4 MiB. Paid for as one transaction.
/// </summary>
public sealed class Batch(string partition)
{
    public const int MaxRows = 100;

    /// <summary>Bytes of the whole batch on its way to the store.</summary>
    public const long MaxSize = 4 * 1024 * 1024;

    private readonly List<TableTransactionAction> _actions = [];
    private readonly HashSet<string> _rows = new(StringComparer.Ordinal);

    public string Partition { get; } = partition;

    public int Count => _actions.Count;

    /// <summary>An upper bound of the bytes to send.</summary>
    public long Size { get; private set; }

    internal bool HasAudit { get; private set; }

    /// <summary>A row that looks like an audit row and was not recorded as one; null when there is none.</summary>
    internal string? Unrecorded { get; private set; }

    internal IReadOnlyList<TableTransactionAction> Actions => _actions;

    /// <summary>A new row: the batch fails with <see cref="WriteResult.AlreadyThere"/> when its key is taken.</summary>
    public Batch Add(TableEntity row) => Append(TableTransactionActionType.Add, row, default);

    /// <summary>
    /// A new audit row, with where the running request comes from. The only way to write one: audit rows are added beside what they record, and
    /// never written again.
    /// </summary>
    /// <exception cref="ArgumentException">It is no audit row, or does not say when the change was made.</exception>
    public Batch Record(TableEntity row)
    {
        AuditColumns.Stamp(row);
        HasAudit = true;
        return Append(TableTransactionActionType.Add, row, default, isAudit: true);
    }

    /// <summary>The row as a whole, if it still is the version that was read.</summary>
    public Batch Replace(TableEntity row, ETag version)
    {
        if (version == default || version == ETag.All)
            throw new ArgumentException("a change needs the version that was read; use Put to overwrite whatever is there");
        return Append(TableTransactionActionType.UpdateReplace, row, version);
    }

    /// <summary>The row as a whole, whatever is there.</summary>
    public Batch Put(TableEntity row) => Append(TableTransactionActionType.UpsertReplace, row, default);

    /// <summary>A row of a backup, whatever is there: an audit row keeps the request that it names.</summary>
    internal Batch PutAsItWas(TableEntity row) => Append(TableTransactionActionType.UpsertReplace, row, default, isAudit: true);

    /// <param name="version">The version that was read, or <see cref="ETag.All"/> for any.</param>
    public Batch Delete(string rowKey, ETag version)
    {
        if (version == default)
            throw new ArgumentException("a deletion needs the version that was read, or ETag.All");
        return Append(TableTransactionActionType.Delete, new TableEntity(Partition, rowKey), version);
    }

    /// <summary>A row whose time is over, audit rows too: a mark that was recorded before says so.</summary>
    internal Batch Purge(string rowKey) => Append(TableTransactionActionType.Delete, new TableEntity(Partition, rowKey), ETag.All, isAudit: true);

    /// <summary>Whether another row would still fit.</summary>
    public bool HasRoomFor(TableEntity row) => Count < MaxRows && Size + EntitySize.InBatch(row) <= MaxSize;

    /// <summary>Whether a row with this key is in it.</summary>
    internal bool Holds(string rowKey) => _rows.Contains(rowKey);

    /// <summary>Cuts rows of one partition into batches that overwrite, in the given order. Each batch is atomic, not the whole.</summary>
    public static IEnumerable<Batch> PutAll(string partition, IEnumerable<TableEntity> rows)
    {
        var batch = new Batch(partition);
        foreach (var row in rows)
        {
            if (batch.Count > 0 && !batch.HasRoomFor(row))
            {
                yield return batch;
                batch = new Batch(partition);
            }

            batch.Put(row);
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private Batch Append(TableTransactionActionType kind, TableEntity row, ETag version, bool isAudit = false)
    {
        EntityGuard.Check(row);
        if (!isAudit && AuditColumns.IsAudit(row.RowKey))
            Unrecorded ??= row.RowKey;
        if (!string.Equals(row.PartitionKey, Partition, StringComparison.Ordinal))
            throw new ArgumentException($"a batch writes one partition: {Partition}, not {row.PartitionKey}");
        if (!HasRoomFor(row))
            throw new ArgumentException($"the batch is full: {Count} rows and {Size} bytes, at most {MaxRows} and {MaxSize}");
        if (!_rows.Add(row.RowKey))
            throw new ArgumentException($"the row {row.RowKey} is in the batch twice");
        _actions.Add(new TableTransactionAction(kind, row, version));
        Size += EntitySize.InBatch(row);
        return this;
    }
}
