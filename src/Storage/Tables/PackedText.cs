using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Numerics;
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

    /// <summary>Half the time of what <see cref="CompressionLevel.Optimal"/> stands for (4), for texts of a few kilobytes: a tenth of all that a run computes. Reading does not depend on it.</summary>
    private const int Quality = 2;

    private const int SmallestWindow = 10, LargestWindow = 22;

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
        var plain = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var packed = Array.Empty<byte>();
        try
        {
            var length = Encoding.UTF8.GetBytes(text, plain);
            packed = ArrayPool<byte>.Shared.Rent(HeaderLength + Math.Max(length, BrotliEncoder.GetMaxCompressedLength(length)));
            var isPlain = length <= PlainLimit;
            var written = isPlain ? Copy(plain.AsSpan(0, length), packed.AsSpan(HeaderLength)) : Compress(plain.AsSpan(0, length), packed.AsSpan(HeaderLength));
            packed[0] = (byte)(isPlain ? 0 : 1);
            BinaryPrimitives.WriteInt32BigEndian(packed.AsSpan(1), written);
            return packed[..(HeaderLength + written)];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain);
            ArrayPool<byte>.Shared.Return(packed);
        }
    }

    private static int Copy(ReadOnlySpan<byte> plain, Span<byte> packed)
    {
        plain.CopyTo(packed);
        return plain.Length;
    }

    /// <summary>In one piece and with a window of the size of the text: a stream would prepare for megabytes each time, which costs more than the work.</summary>
    private static int Compress(ReadOnlySpan<byte> plain, Span<byte> packed)
    {
        var window = Math.Clamp(BitOperations.Log2((uint)plain.Length + 16) + 1, SmallestWindow, LargestWindow);
        return BrotliEncoder.TryCompress(plain, packed, out var written, Quality, window)
            ? written
            : throw new InvalidOperationException($"{plain.Length} bytes do not fit into the most that they can come to");
    }

    private static string Name(string column, int part) => part == 0 ? column : $"{column}_{(part + 1).ToString(CultureInfo.InvariantCulture)}";
}
