using System.Text.Unicode;
using CsvHelper;

namespace EPerformance.Application.Bundles.Csv;

/// <summary>
/// Reads a long file on all processors: a file without any quotation mark has one record per line, so it can be cut at line ends.
/// Meant for sound files: at the first thing that is wrong, and for files with quotes, the answer is <c>null</c>, and <see cref="CsvTable"/>
/// reads it in order and says what is wrong on which line.
/// </summary>
internal static class SoundCsv
{
    private const int SmallestSlice = 256 * 1024;

    /// <param name="sink">Gets warnings about the header, and problems that make the answer <c>null</c>.</param>
    /// <param name="blank">What a blank line gives.</param>
    /// <param name="map">Called on several threads at once; the row is valid during the call only and knows no line.</param>
    /// <returns>The rows in order, in as many lists as the file was cut into.</returns>
    public static IReadOnlyList<List<T>>? Read<T>(
        string file, byte[] bytes, ColumnList columns, ProblemSink sink, int bytesPerRow, T blank, Func<CsvRow, T> map)
    {
        if (bytes.AsSpan().Contains((byte)'"') || !Utf8.IsValid(bytes))
            return null;
        using var first = Open(bytes);
        if (!first.Read() || Header.Read(first, file, columns, sink) is not { } header)
            return null;
        var slices = Cut(bytes, (int)first.ByteOffset + first.RawRecord.Length);
        var parts = new List<T>[slices.Count];
        var broken = false;
        Parallel.For(0, slices.Count, i =>
        {
            var rows = new List<T>(slices[i].Length / bytesPerRow);
            using var reader = Open(slices[i]);
            var row = new CsvRow(reader, header, file, sink);
            while (reader.Read())
            {
                if (reader.FieldCount == header.FieldCount)
                    rows.Add(map(row));
                else if (CsvTable.IsBlank(reader))
                    rows.Add(blank);
                else
                    broken = true;
            }

            parts[i] = rows;
        });
        return broken || sink.Any ? null : parts;
    }

    private static List<ReadOnlyMemory<byte>> Cut(byte[] bytes, int start)
    {
        var size = Math.Max(SmallestSlice, (bytes.Length - start) / (Environment.ProcessorCount * 4));
        var slices = new List<ReadOnlyMemory<byte>>();
        while (start < bytes.Length)
        {
            var end = bytes.Length;
            if (start + size < bytes.Length && bytes.AsSpan(start + size).IndexOf((byte)'\n') is >= 0 and var lineEnd)
                end = start + size + lineEnd + 1;
            slices.Add(bytes.AsMemory(start, end - start));
            start = end;
        }

        return slices;
    }

    private static CsvReader Open(ReadOnlyMemory<byte> bytes) => CsvReader.Create(bytes, new CsvReaderOptions { Separator = ',', HasHeader = false });
}
