using System.Text;
using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary>Columns and checks of one fact file.</summary>
/// <param name="UniqueKey">The column that identifies a row, when the file has one.</param>
/// <param name="Described">Columns as <c>[!][#]name kind</c>.</param>
internal sealed record FactTableSpec(string FileName, string? UniqueKey, string[] Described)
{
    private readonly FactColumn[] _columns = [.. Described.Select(FactColumn.Parse)];

    /// <summary>The columns that say what a row is about.</summary>
    public IReadOnlyList<string> Subject => field ??= [.. _columns.Where(column => column.IsSubject).Select(column => column.Name)];

    public FactTable Read(byte[]? bytes, EmployeesFile employees, ProblemSink sink)
    {
        var rows = new List<FactRow>();
        var names = _columns.Select(column => column.Name).ToArray();
        if (bytes is null)
            return new FactTable(FileName, false, names, rows);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        CsvTable.Read(FileName, bytes, new ColumnList(names), sink, row => Take(row, employees, keys, rows));
        return new FactTable(FileName, true, names, rows);
    }

    private void Take(CsvRow row, EmployeesFile employees, HashSet<string> keys, List<FactRow> rows)
    {
        for (var i = 0; i < _columns.Length; i++)
            _columns[i].Check(row, i, employees);
        CheckOrder(row);
        if (UniqueKey is not null && Array.FindIndex(_columns, column => column.Name == UniqueKey) is var key && !row.IsEmpty(key) && !keys.Add(row.Value(key)))
            row.Problem(key, $"{row.Shown(key)} muncul dua kali", $"{row.Shown(key)} is there twice");
        if (row.IsSound)
            rows.Add(new FactRow(row.Line, [.. Enumerable.Range(0, _columns.Length).Select(row.Value)]));
    }

    private void CheckOrder(CsvRow row)
    {
        var from = Array.FindIndex(_columns, column => column.Name == "date_from");
        var to = Array.FindIndex(_columns, column => column.Name == "date_to");
        if (from < 0 || to < 0 || row.IsEmpty(to) || !row.IsSound)
            return;
        if (TimeText.TryParseDate(row.Utf8(from), out var start) && TimeText.TryParseDate(row.Utf8(to), out var end) && end < start)
            row.Problem(to, "berakhir sebelum mulai", "ends before it begins");
    }
}

/// <summary>One column of a fact file and what may stand in it.</summary>
internal sealed record FactColumn(string Name, bool Required, bool IsSubject, string Kind)
{
    public static FactColumn Parse(string described)
    {
        var required = described[0] == '!';
        var isSubject = described[required ? 1 : 0] == '#';
        var parts = described.TrimStart('!', '#').Split(' ');
        return new FactColumn(parts[0], required, isSubject, parts[1]);
    }

    public void Check(CsvRow row, int column, EmployeesFile employees)
    {
        if (row.IsEmpty(column))
        {
            if (Required)
                row.Problem(column, "wajib diisi", "must not be empty");
            return;
        }

        switch (Kind)
        {
            case "text":
                break;
            case "nip":
                if (row.RequiredNip(column) is { } nip && !employees.Mentions(nip.Value))
                    row.Problem(column, $"NIP {nip} bukan pegawai di berkas ini", $"{nip} is not an employee");
                break;
            case "date":
                row.OptionalDate(column);
                break;
            case "number":
                row.OptionalDecimal(column, 0, decimal.MaxValue);
                break;
            case "integer":
                row.OptionalInteger(column, 0, int.MaxValue);
                break;
            default:
                CheckForm(row, column);
                break;
        }
    }

    private void CheckForm(CsvRow row, int column)
    {
        var text = row.Value(column);
        var fits = Kind switch
        {
            "time" => TimeText.TryParse(row.Utf8(column), out _, out _),
            "clock" => TimeText.TryParseClock(Encoding.UTF8.GetBytes(text), out _),
            "email" => Contacts.IsAddress(text),
            "month" => CivilMonth.TryParse(text, out _),
            "period" => CivilMonth.TryParse(text, out _) || (text.Length == 4 && text != "0000" && text.All(char.IsAsciiDigit)),
            _ => Kind.Split('|').Contains(text, StringComparer.Ordinal),
        };
        if (!fits)
            row.Problem(column, $"tidak sah: {row.Shown(column)} (diharapkan {Kind})", $"not valid: {row.Shown(column)} (expected {Kind})");
    }
}
