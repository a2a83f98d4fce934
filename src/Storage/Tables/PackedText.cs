using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Azure.Data.Tables;

namespace EPerformance.Storage.Tables;

/// <summary>
/// A text of any length in a row: compressed (Brotli) when that helps, and spread over as many binary columns as it needs
/// (<c>Lines</c>, <c>Lines_2</c>, <c>Lines_3</c> …). The first five bytes are the form (0 plain, 1 Brotli) and the length of what follows,
/// so that columns left over from a longer version do no harm.
/// </summary>
public static class PackedText
{
    private const int HeaderLength = 5;
    private const int PlainLimit = 128;

    /// <summary>False when it does not fit into the row beside what is there already: such a text belongs into a blob.</summary>
    public static bool TryPut(TableEntity row, string column, string text)
    {
        var packed = Pack(text);
        var columns = (packed.Length + EntityGuard.MaxBytes - 1) / EntityGuard.MaxBytes;
        var size = EntitySize.Stored(row) + packed.Length + columns * (12 + 2 * (column.Length + 3));
        if (size > EntitySize.MaxStored || row.Count + columns > EntityGuard.MaxProperties)
            return false;
        for (var part = 0; part < columns; part++)
            row[Name(column, part)] = packed.AsSpan(part * EntityGuard.MaxBytes).Slice(0, Math.Min(EntityGuard.MaxBytes, packed.Length - part * EntityGuard.MaxBytes)).ToArray();
        return true;
    }

    /// <summary>The text that was put there; null when the column is absent.</summary>
    /// <exception cref="InvalidDataException">The columns do not hold a whole text.</exception>
    public static string? Get(TableEntity row, string column)
    {
        if (row.GetBinary(column) is not { } first)
            return null;
        if (first.Length < HeaderLength)
            throw new InvalidDataException($"{column} is damaged: no header");
        var rest = BinaryPrimitives.ReadInt32BigEndian(first.AsSpan(1));
        using var packed = new MemoryStream();
        packed.Write(first, HeaderLength, first.Length - HeaderLength);
        for (var part = 1; packed.Length < rest; part++)
            packed.Write(row.GetBinary(Name(column, part)) ?? throw new InvalidDataException($"{column} is damaged: part {part + 1} is missing"));
        packed.SetLength(rest);
        packed.Position = 0;
        if (first[0] == 0)
            return Encoding.UTF8.GetString(packed.GetBuffer(), 0, rest);
        using var reader = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>Takes the text away.</summary>
    /// <returns>False when there was none.</returns>
    public static bool Remove(TableEntity row, string column)
    {
        var parts = 0;
        while (row.Remove(Name(column, parts)))
            parts++;
        return parts > 0;
    }

    private static byte[] Pack(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        using var packed = new MemoryStream();
        packed.Write(stackalloc byte[HeaderLength]);
        if (plain.Length <= PlainLimit)
        {
            packed.Write(plain);
        }
        else
        {
            using var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            brotli.Write(plain);
        }

        var bytes = packed.ToArray();
        bytes[0] = (byte)(plain.Length <= PlainLimit ? 0 : 1);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(1), bytes.Length - HeaderLength);
        return bytes;
    }

    private static string Name(string column, int part) => part == 0 ? column : $"{column}_{(part + 1).ToString(CultureInfo.InvariantCulture)}";
}
