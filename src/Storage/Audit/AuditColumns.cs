using Azure.Data.Tables;
using EPerformance.Application.Audit;
using EPerformance.Storage.Tables;

namespace EPerformance.Storage.Audit;

/// <summary>
/// What every audit row has, and the one way to write it. Audit rows lie beside what they record, under row keys that begin with <c>A!</c>, in
/// the tables listed here; only those are sealed, so nowhere else may be any.
/// </summary>
internal sealed class AuditColumns
{
    public const string At = "At", By = "By";

    private const string Prefix = "A!";
    private const string Account = "Account", TokenId = "Token", Address = "Address";
    private const int LongestText = 200;

    private static readonly HashSet<string> Audited = [.. AuditedTables.All];
    private readonly string _table;

    private AuditColumns(string table)
    {
        _table = table;
    }

    /// <summary>The audit rows of partitions.</summary>
    /// <param name="fromPartition">Inclusive.</param>
    /// <param name="toPartition">Exclusive.</param>
    public static KeyRange Within(string fromPartition, string toPartition) => new(fromPartition, toPartition, Prefix, KeyRange.After(Prefix));

    public static AuditColumns Of(string table) => new(table);

    public static bool IsAudit(string rowKey) => rowKey.StartsWith(Prefix, StringComparison.Ordinal);

    /// <exception cref="ArgumentException">It is no audit row, or does not say when the change was made.</exception>
    public static void Stamp(TableEntity row)
    {
        if (!IsAudit(row.RowKey) || row.GetDateTimeOffset(At) is null)
            throw new ArgumentException($"{row.RowKey} is no audit row: its key begins with {Prefix}, and {At} says when");
        var origin = CallOrigin.Current;
        row[Account] = Short(origin?.Account);
        row[TokenId] = Short(origin?.TokenId);
        row[Address] = Short(origin?.Address);
    }

    /// <exception cref="InvalidOperationException">The batch would write an audit row that is never sealed, or write over one.</exception>
    public void Check(Batch batch)
    {
        if (batch.HasAudit && !Audited.Contains(_table))
            throw new InvalidOperationException($"audit rows of {_table} would never be sealed: add it to {nameof(AuditedTables)}");
        if (batch.Unrecorded is { } row)
            CheckAlone(row);
    }

    /// <exception cref="InvalidOperationException">The row is an audit row.</exception>
    public void CheckAlone(string rowKey)
    {
        if (IsAudit(rowKey) && Audited.Contains(_table))
            throw new InvalidOperationException($"{rowKey} of {_table} is an audit row: it is only ever recorded, in the batch of its change");
    }

    private static string? Short(string? text) => text is { Length: > LongestText } ? text[..LongestText] : text;
}
