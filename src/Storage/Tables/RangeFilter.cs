using Azure.Data.Tables;

namespace EPerformance.Storage.Tables;

/// <summary>A range as a filter of the store; it compares keys only, so the store reads the range and nothing else.</summary>
internal static class RangeFilter
{
    /// <param name="after">Only rows with a greater key than this.</param>
    public static string Of(KeyRange range, string? after = null)
    {
        var parts = new List<string>();
        if (range.ToPartition is null)
        {
            parts.Add(TableClient.CreateQueryFilter($"PartitionKey eq {range.FromPartition}"));
        }
        else
        {
            parts.Add(TableClient.CreateQueryFilter($"PartitionKey ge {range.FromPartition}"));
            parts.Add(TableClient.CreateQueryFilter($"PartitionKey lt {range.ToPartition}"));
        }

        if (after is not null)
            parts.Add(TableClient.CreateQueryFilter($"RowKey gt {after}"));
        if (range.FromRow is not null && (after is null || string.CompareOrdinal(after, range.FromRow) < 0))
            parts.Add(TableClient.CreateQueryFilter($"RowKey ge {range.FromRow}"));
        if (range.ToRow is not null)
            parts.Add(TableClient.CreateQueryFilter($"RowKey lt {range.ToRow}"));
        return string.Join(" and ", parts);
    }
}
