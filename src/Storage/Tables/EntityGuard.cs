using Azure.Data.Tables;

namespace EPerformance.Storage.Tables;

/// <summary>
/// Refuses rows that Azure would refuse but Azurite takes, and rows that would not come back as they were written: money in a
/// floating-point column, a date without an offset. A refusal is a bug of the caller, so it is an exception.
/// </summary>
public static class EntityGuard
{
    public const int MaxKeyLength = 512;
    public const int MaxProperties = 252;

    /// <summary>Characters in a text column: 64 KiB of UTF-16.</summary>
    public const int MaxTextLength = 32 * 1024;

    /// <summary>Bytes in a binary column.</summary>
    public const int MaxBytes = 64 * 1024;

    private static readonly DateTimeOffset Earliest = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="ArgumentException">The row cannot be stored; the message says which part and why.</exception>
    public static void Check(TableEntity row)
    {
        CheckKey(row.PartitionKey, "partition key");
        CheckKey(row.RowKey, "row key");
        var properties = 0;
        foreach (var (name, value) in row)
        {
            if (name is "PartitionKey" or "RowKey" or "Timestamp" or "odata.etag")
                continue;
            properties++;
            CheckName(name);
            CheckValue(name, value);
        }

        if (properties > MaxProperties)
            throw new ArgumentException($"{properties} columns, at most {MaxProperties} fit into a row");
        var size = EntitySize.Stored(row);
        if (size > EntitySize.MaxStored)
            throw new ArgumentException($"the row has {size} bytes, at most {EntitySize.MaxStored} fit");
    }

    /// <exception cref="ArgumentException">Empty, too long, or with a character that keys cannot hold.</exception>
    public static void CheckKey(string? key, string what)
    {
        if (string.IsNullOrEmpty(key) || key.Length > MaxKeyLength)
            throw new ArgumentException($"the {what} has {key?.Length ?? 0} characters; it needs 1 to {MaxKeyLength}");
        if (!IsKey(key))
            throw new ArgumentException($"the {what} has a character that keys cannot hold; encode ids from outside");
    }

    /// <summary>Whether a text could be a key. The percent sign is not forbidden by Azure but breaks some addresses that contain it.</summary>
    public static bool IsKey(string text) =>
        text.Length is > 0 and <= MaxKeyLength && !text.Any(c => c is '/' or '\\' or '#' or '?' or '%' || char.IsControl(c) || char.IsSurrogate(c));

    private static void CheckName(string name)
    {
        var isName = name.Length is > 0 and <= 255 && (char.IsAsciiLetter(name[0]) || name[0] == '_') && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
        if (!isName)
            throw new ArgumentException($"'{name}' cannot name a column: letters, digits and _ only");
    }

    private static void CheckValue(string name, object? value)
    {
        switch (value)
        {
            case null or bool or int or long or Guid:
                return;
            case string text:
                if (text.Length > MaxTextLength)
                    throw new ArgumentException($"{name} has {text.Length} characters, at most {MaxTextLength} fit into a column; see {nameof(PackedText)}");
                return;
            case byte[] bytes:
                if (bytes.Length > MaxBytes)
                    throw new ArgumentException($"{name} has {bytes.Length} bytes, at most {MaxBytes} fit into a column");
                return;
            case DateTimeOffset at:
                if (at < Earliest)
                    throw new ArgumentException($"{name} is before 1601, which the store cannot hold");
                return;
            default:
                throw new ArgumentException(
                    $"{name} is a {value.GetType().Name}: store money as Int64 or text, instants as DateTimeOffset, dates and names as text");
        }
    }
}
