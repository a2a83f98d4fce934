using System.Text;
using CsvHelper;
using Text = EPerformance.Domain.Primitives.Text;

namespace EPerformance.Application.Bundles.Csv;

/// <summary>Where the known columns stand in a file.</summary>
internal sealed class Header
{
    private readonly int[] _fieldOfColumn;

    private Header(ColumnList columns, int[] fieldOfColumn, int fieldCount)
    {
        Columns = columns;
        _fieldOfColumn = fieldOfColumn;
        FieldCount = fieldCount;
    }

    public ColumnList Columns { get; }

    public int FieldCount { get; }

    /// <summary>The field of a column, or −1 when an optional column is not in the file.</summary>
    public int FieldOf(int column) => _fieldOfColumn[column];

    /// <summary>The header on the current record, or <c>null</c> when rows cannot be read by it.</summary>
    public static Header? Read(CsvReader reader, string file, ColumnList columns, ProblemSink sink)
    {
        var line = reader.Options.TrackLineNumbers ? reader.LineNumber : 1;
        var fields = new int[columns.Names.Length];
        Array.Fill(fields, -1);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var usable = true;
        for (var field = 0; field < reader.FieldCount; field++)
        {
            var name = Encoding.UTF8.GetString(reader.GetSpan(field));
            var column = columns.IndexOf(name);
            if (!seen.Add(name))
            {
                sink.Problem(file, line, name.Length == 0 ? "*" : name, new Text("nama kolom muncul dua kali", "the column name is there twice"));
                usable = false;
            }
            else if (column < 0)
            {
                sink.Warning(file, line, name.Length == 0 ? "*" : name, new Text("kolom tidak dikenal, diabaikan", "unknown column, ignored"));
            }
            else
            {
                fields[column] = field;
            }
        }

        foreach (var name in columns.Names)
        {
            if (seen.Contains(name) || columns.Optional.Contains(name))
                continue;
            sink.Problem(file, line, name, new Text("kolom wajib tidak ada", "required column is missing"));
            usable = false;
        }

        return usable ? new Header(columns, fields, reader.FieldCount) : null;
    }
}
