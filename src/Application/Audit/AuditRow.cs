using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Audit;

/// <summary>Where an audit row lies. In the order of seals: table, partition, row, each ordinal.</summary>
public readonly record struct AuditKey(string Table, string Partition, string Row) : IComparable<AuditKey>
{
    public int CompareTo(AuditKey other)
    {
        var order = string.CompareOrdinal(Table, other.Table);
        if (order == 0)
            order = string.CompareOrdinal(Partition, other.Partition);
        return order == 0 ? string.CompareOrdinal(Row, other.Row) : order;
    }

    public override string ToString() => $"{Table} / {Partition} / {Row}";
}

/// <summary>An audit row as it is sealed.</summary>
/// <param name="At">When the change was made, as the row says; null when it says nothing that could be read.</param>
/// <param name="By">Who made it; null for the clock, and for machines.</param>
/// <param name="Digest">SHA-256 of every column's name, type and value, in lower-case hexadecimal. The key is not in it.</param>
public sealed record AuditRow(AuditKey Key, DateTimeOffset? At, Nip? By, string Digest);

/// <summary>An audit row with everything in it.</summary>
/// <param name="Columns">Texts, and packed texts unpacked, by column, in ordinal order.</param>
public sealed record AuditContent(AuditRow Row, IReadOnlyDictionary<string, string> Columns);
