namespace EPerformance.Storage;

/// <summary>
/// Consecutive rows. Every read of more than one row is one of these: the store answers it from its index, without looking at other rows.
/// </summary>
/// <param name="FromPartition">Inclusive.</param>
/// <param name="ToPartition">Exclusive; null when the range lies in one partition.</param>
/// <param name="FromRow">Inclusive; null begins with the first.</param>
/// <param name="ToRow">Exclusive; null ends with the last.</param>
public readonly record struct KeyRange(string FromPartition, string? ToPartition, string? FromRow, string? ToRow)
{
    /// <summary>Every row of a partition.</summary>
    public static KeyRange Partition(string partition) => new(partition, null, null, null);

    /// <summary>The rows of a partition from one key (inclusive) to another (exclusive).</summary>
    public static KeyRange Rows(string partition, string from, string to) => new(partition, null, from, to);

    /// <summary>The rows of a partition whose key begins so.</summary>
    public static KeyRange Prefix(string partition, string prefix) => new(partition, null, prefix, After(prefix));

    /// <summary>Every row of the partitions from one key (inclusive) to another (exclusive).</summary>
    public static KeyRange Partitions(string from, string to) => new(from, to, null, null);

    /// <summary>The least text that is greater than everything that begins with this prefix.</summary>
    public static string After(string prefix) => prefix[..^1] + (char)(prefix[^1] + 1);
}
