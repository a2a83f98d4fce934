using System.Globalization;
using System.Text.Json;
using Azure.Data.Tables;

namespace EPerformance.Storage.Backup;

/// <summary>
/// A row as a line of JSON: <c>["partition","row","instant of the store",{"Column":"type:value"}]</c>. Every type comes back as it was (seals are over types too): <c>s</c> text,
/// <c>b</c> bytes, <c>f</c> yes or no, <c>i</c> and <c>l</c> whole numbers, <c>d</c> floating point, <c>g</c> Guid, <c>t</c> instant.
/// </summary>
internal static class ArchiveRow
{
    public static void Write(Utf8JsonWriter line, TableEntity row)
    {
        line.WriteStartArray();
        line.WriteStringValue(row.PartitionKey);
        line.WriteStringValue(row.RowKey);
        line.WriteStringValue(row.Timestamp?.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        line.WriteStartObject();
        foreach (var (name, value) in row)
        {
            if (value is not null && name is not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag"))
                line.WriteString(name, Text(name, value));
        }

        line.WriteEndObject();
        line.WriteEndArray();
    }

    /// <exception cref="FormatException">It is no such line.</exception>
    public static (TableEntity Row, DateTimeOffset? Written) Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var parts = json.RootElement;
            var row = new TableEntity(parts[0].GetString(), parts[1].GetString());
            foreach (var column in parts[3].EnumerateObject())
                row[column.Name] = Value(column.Value.GetString()!);
            return (row, parts[2].GetString() is { } written ? DateTimeOffset.Parse(written, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal) : null);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or IndexOutOfRangeException or ArgumentException)
        {
            throw new FormatException("no row of a backup", unreadable);
        }
    }

    private static string Text(string name, object value) => value switch
    {
        string text => $"s:{text}",
        byte[] bytes => $"b:{Convert.ToBase64String(bytes)}",
        BinaryData data => $"b:{Convert.ToBase64String(data.ToArray())}",
        bool flag => flag ? "f:1" : "f:0",
        int number => string.Create(CultureInfo.InvariantCulture, $"i:{number}"),
        long number => string.Create(CultureInfo.InvariantCulture, $"l:{number}"),
        double number => string.Create(CultureInfo.InvariantCulture, $"d:{number:R}"),
        Guid id => $"g:{id:N}",
        DateTimeOffset at => $"t:{at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture)}",
        _ => throw new InvalidDataException($"{name} is a {value.GetType().Name}, which no table has"),
    };

    private static object Value(string text) => text[..2] switch
    {
        "s:" => text[2..],
        "b:" => Convert.FromBase64String(text[2..]),
        "f:" => text[2] == '1',
        "i:" => int.Parse(text.AsSpan(2), CultureInfo.InvariantCulture),
        "l:" => long.Parse(text.AsSpan(2), CultureInfo.InvariantCulture),
        "d:" => double.Parse(text.AsSpan(2), CultureInfo.InvariantCulture),
        "g:" => Guid.Parse(text.AsSpan(2)),
        "t:" => DateTimeOffset.Parse(text.AsSpan(2), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
        _ => throw new FormatException($"{text[..2]} is no type of a column"),
    };
}
