using System.Diagnostics.Metrics;

namespace EPerformance.Storage.Transactions;

/// <summary>
/// Counts storage transactions three ways: since the clients were made (<see cref="All"/>), within a scope that follows the calling
/// code (<see cref="Begin"/>), and as the metrics <c>eperformance.storage.transactions</c> and <c>eperformance.storage.rows_read</c>.
/// </summary>
public sealed class TransactionCounter : IDisposable
{
    /// <summary>Name of the meter, to be listed where metrics are exported.</summary>
    public const string MeterName = "EPerformance.Storage";

    private static readonly string[] Names = Enum.GetNames<StorageOperation>();

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _transactions;
    private readonly Counter<long> _rows;
    private readonly AsyncLocal<TransactionScope?> _scope = new();

    public TransactionCounter()
    {
        _transactions = _meter.CreateCounter<long>("eperformance.storage.transactions", "{transaction}", "Storage transactions, every attempt counted");
        _rows = _meter.CreateCounter<long>("eperformance.storage.rows_read", "{row}", "Rows that the table store returned");
    }

    /// <summary>Since the clients were made.</summary>
    public TransactionTally All { get; } = new();

    /// <summary>
    /// Counts what the calling code and everything it awaits does until the scope is disposed. Scopes nest; an outer one counts the inner
    /// one's too. Code on the far side of a socket is not in the scope: compare <see cref="All"/> there.
    /// </summary>
    public TransactionScope Begin()
    {
        var scope = new TransactionScope(_scope.Value, outer => _scope.Value = outer);
        _scope.Value = scope;
        return scope;
    }

    public void Dispose() => _meter.Dispose();

    internal void Count(StorageOperation operation)
    {
        All.Count(operation);
        for (var scope = _scope.Value; scope is not null; scope = scope.Outer)
            scope.Tally.Count(operation);
        _transactions.Add(1, new KeyValuePair<string, object?>("operation", Names[(int)operation]));
    }

    internal void CountRows(int rows)
    {
        All.CountRows(rows);
        for (var scope = _scope.Value; scope is not null; scope = scope.Outer)
            scope.Tally.CountRows(rows);
        _rows.Add(rows);
    }
}

/// <summary>A counted stretch of work; see <see cref="TransactionCounter.Begin"/>.</summary>
public sealed class TransactionScope : IDisposable
{
    private readonly Action<TransactionScope?> _restore;

    internal TransactionScope(TransactionScope? outer, Action<TransactionScope?> restore)
    {
        Outer = outer;
        _restore = restore;
    }

    public TransactionTally Tally { get; } = new();

    internal TransactionScope? Outer { get; }

    public void Dispose() => _restore(Outer);
}
