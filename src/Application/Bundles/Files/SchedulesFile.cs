using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles.Files;

/// <summary><c>schedules.csv</c>: for some time another work pattern of a unit and those below, or of one person. Without a pattern the days are free.</summary>
internal static class SchedulesFile
{
    public const string FileName = "schedules.csv";
    private const int Pattern = 0, Unit = 1, Person = 2, From = 3, To = 4;
    private static readonly ColumnList Columns = new(["work_pattern", "unit_code", "nip", "date_from", "date_to"], "unit_code", "nip");

    public static IReadOnlyList<PatternAssignment> Read(
        byte[]? bytes, IReadOnlyDictionary<string, WorkPattern> patterns, UnitsFile units, EmployeesFile employees, ProblemSink sink)
    {
        var rows = new List<(PatternAssignment Row, long Line)>();
        if (bytes is not null)
            CsvTable.Read(FileName, bytes, Columns, sink, row => Take(row, patterns, units, employees, rows));
        foreach (var own in rows.GroupBy(row => (row.Row.UnitCode, row.Row.Nip)))
            CheckOverlaps([.. own.OrderBy(row => row.Row.Days.From)], sink);
        return [.. rows.Select(row => row.Row)];
    }

    private static void Take(CsvRow row, IReadOnlyDictionary<string, WorkPattern> patterns, UnitsFile units, EmployeesFile employees, List<(PatternAssignment, long)> rows)
    {
        var pattern = row.IsEmpty(Pattern) ? null : row.Value(Pattern);
        if (pattern is not null && !patterns.ContainsKey(pattern))
            row.Problem(Pattern, $"pola kerja {row.Shown(Pattern)} tidak ada", $"work pattern {row.Shown(Pattern)} does not exist");
        if (row.IsEmpty(Unit) == row.IsEmpty(Person))
            row.Problem(-1, "isi salah satu: unit_code atau nip", "give one of unit_code and nip");
        var unit = row.IsEmpty(Unit) ? null : row.Value(Unit);
        if (unit is not null && !units.Mentions(unit))
            row.Problem(Unit, $"unit {row.Shown(Unit)} tidak ada", $"unit {row.Shown(Unit)} does not exist");
        var nip = row.IsEmpty(Person) ? null : row.RequiredNip(Person);
        if (nip is not null && !employees.Mentions(nip.Value.Value))
            row.Problem(Person, $"NIP {nip} bukan pegawai di berkas ini", $"{nip} is not an employee");
        if (row.RequiredRange(From, To) is { } days && row.IsSound)
            rows.Add((new PatternAssignment(pattern, days, unit, nip), row.Line));
    }

    private static void CheckOverlaps(IReadOnlyList<(PatternAssignment Row, long Line)> own, ProblemSink sink)
    {
        for (var i = 1; i < own.Count; i++)
        {
            if (own[i].Row.Days.From <= own[i - 1].Row.Days.To)
            {
                var (first, second) = own[i].Line < own[i - 1].Line ? (own[i].Line, own[i - 1].Line) : (own[i - 1].Line, own[i].Line);
                sink.Problem(FileName, second, Columns.Names[From], new Text($"tumpang tindih dengan baris {first}", $"overlaps line {first}"));
            }
        }
    }
}
