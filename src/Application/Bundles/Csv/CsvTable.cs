using System.Text.Unicode;
using CsvHelper;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Csv;

/// <summary>
/// One CSV file of the bundle: checks encoding, header and the shape of records, and hands out the sound rows.
/// The parsing itself is the library's; what is here is the contract of <c>docs/formats.md</c>.
/// </summary>
internal sealed class CsvTable
{
    private readonly string _file;
    private readonly byte[] _bytes;
    private readonly ColumnList _columns;
    private readonly ProblemSink _sink;

    private CsvTable(string file, byte[] bytes, ColumnList columns, ProblemSink sink)
    {
        _file = file;
        _bytes = bytes;
        _columns = columns;
        _sink = sink;
    }

    /// <summary>Reads all rows of a file.</summary>
    /// <param name="row">Called for every record with the right number of fields and sound quoting and encoding.</param>
    /// <param name="broken">
    /// Called for records that cannot be used, with what stands in the first column of the list: rows elsewhere that refer to it must
    /// not be blamed for this one.
    /// </param>
    /// <returns>Whether the header could be used; without it no row was read.</returns>
    public static bool Read(
        string file, byte[] bytes, ColumnList columns, ProblemSink sink, Action<CsvRow> row, Action<string>? broken = null) =>
        new CsvTable(file, bytes, columns, sink).Read(row, broken);

    private CsvReader Open(Action onMalformed) => CsvReader.Create(_bytes, new CsvReaderOptions
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        OnMalformedRecord = _ => onMalformed(),
    });

    private bool Read(Action<CsvRow> use, Action<string>? broken)
    {
        if (HasForeignMark())
            return false;
        var sound = Utf8.IsValid(_bytes);
        var malformed = false;
        using var reader = Open(() => malformed = true);
        if (!reader.Read())
        {
            _sink.Problem(_file, 1, "*", new Text("berkas kosong: baris judul kolom tidak ada", "the file is empty: there is no header line"));
            return false;
        }

        var header = Header.Read(reader, _file, _columns, _sink);
        if (header is null)
            return false;
        malformed = false;
        var row = new CsvRow(reader, header, _file, _sink);
        while (reader.Read())
        {
            if (IsBlank(reader))
                continue;
            if (Defect(reader, header, malformed, sound) is { } defect)
            {
                _sink.Problem(_file, reader.LineNumber, "*", defect);
                broken?.Invoke(row.KeyIfReadable());
            }
            else
            {
                use(row);
            }

            malformed = false;
        }

        return true;
    }

    /// <summary>A byte order mark of another encoding would make the library transcode silently.</summary>
    private bool HasForeignMark()
    {
        if (_bytes is not ([0xFE, 0xFF, ..] or [0xFF, 0xFE, ..]))
            return false;
        _sink.Problem(_file, 1, "*", new Text("bukan UTF-8 (UTF-16 atau UTF-32)", "not UTF-8 (UTF-16 or UTF-32)"));
        return true;
    }

    private static Text? Defect(CsvReader reader, Header header, bool malformed, bool sound)
    {
        if (!sound && !Utf8.IsValid(reader.RawRecord))
            return new Text("byte yang bukan UTF-8", "bytes that are not UTF-8");
        if (malformed)
            return new Text("tanda kutip tidak ditutup atau salah tempat", "a quotation mark is not closed or in the wrong place");
        if (reader.FieldCount != header.FieldCount)
        {
            return new Text(
                $"{reader.FieldCount} kolom, padahal judul punya {header.FieldCount}",
                $"{reader.FieldCount} fields, but the header has {header.FieldCount}");
        }

        return null;
    }

    public static bool IsBlank(CsvReader reader) =>
        reader.FieldCount == 1 && reader.RawRecord.IndexOfAnyExcept((byte)' ', (byte)'\t', (byte)'\r') < 0;
}
