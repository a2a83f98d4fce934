using Azure.Data.Tables;

namespace EPerformance.Storage.Tables;

/// <summary>How large a row is: in the store, and on its way there.</summary>
public static class EntitySize
{
    /// <summary>Bytes of one row in the store: 1 MiB.</summary>
    public const int MaxStored = 1024 * 1024;

    // Separators, type annotations and quotes around one property, and the headers of one operation in a batch.
    private const int PropertyOverhead = 40;
    private const int OperationOverhead = 700;

    /// <summary>
    /// Bytes as Azure counts them: 4 + 2 per character of both keys; per column 8 + 2 per character of its name + its value
    /// (text 4 + 2 per character, binary 4 + its bytes, Guid 16, Int64 and dates 8, Int32 4, Boolean 1).
    /// </summary>
    public static long Stored(TableEntity row)
    {
        var size = 4L + 2 * (row.PartitionKey.Length + row.RowKey.Length);
        foreach (var (name, value) in row)
        {
            if (name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag") && value is not null)
                size += 8 + 2 * name.Length + StoredValue(value);
        }

        return size;
    }

    /// <summary>At least the bytes that the row takes in the body of a batch. Non-ASCII text is escaped there and takes six bytes a character.</summary>
    public static long InBatch(TableEntity row)
    {
        // The keys are in the address (percent-encoded) and in the body.
        var size = OperationOverhead + 4L * (row.PartitionKey.Length + row.RowKey.Length) + Escaped(row.PartitionKey) + Escaped(row.RowKey);
        foreach (var (name, value) in row)
            size += PropertyOverhead + 2 * name.Length + SentValue(value);
        return size;
    }

    private static long StoredValue(object value) => value switch
    {
        string text => 4 + 2L * text.Length,
        byte[] bytes => 4 + bytes.Length,
        Guid => 16,
        int => 4,
        bool => 1,
        _ => 8,
    };

    private static long SentValue(object? value) => value switch
    {
        null => 4,
        string text => Escaped(text),
        byte[] bytes => (bytes.Length + 2L) / 3 * 4,
        _ => 40,
    };

    private static long Escaped(string text)
    {
        long size = 2;
        foreach (var c in text)
            size += c is < ' ' or > '~' or '"' or '\\' or '<' or '>' or '&' or '\'' or '+' or '`' ? 6 : 1;
        return size;
    }
}
