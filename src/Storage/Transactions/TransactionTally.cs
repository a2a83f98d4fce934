namespace EPerformance.Storage.Transactions;

/// <summary>Storage transactions and rows read, counted. Safe from several threads.</summary>
public sealed class TransactionTally
{
    private readonly long[] _counts = new long[Enum.GetValues<StorageOperation>().Length];
    private long _rowsRead;

    public long this[StorageOperation operation] => Interlocked.Read(ref _counts[(int)operation]);

    public long Total => Enumerable.Range(0, _counts.Length).Sum(index => Interlocked.Read(ref _counts[index]));

    /// <summary>Rows that the store returned.</summary>
    public long RowsRead => Interlocked.Read(ref _rowsRead);

    /// <summary>What was counted, by kind, without the kinds that did not happen: for a message that explains a broken budget.</summary>
    public override string ToString() => string.Join(", ", Enum.GetValues<StorageOperation>().Where(kind => this[kind] > 0).Select(kind => $"{kind} {this[kind]}"));

    internal void Count(StorageOperation operation) => Interlocked.Increment(ref _counts[(int)operation]);

    internal void CountRows(int rows) => Interlocked.Add(ref _rowsRead, rows);
}
