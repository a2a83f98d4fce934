using EPerformance.Application.Bundles;
using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Catalogue;

/// <param name="From"><c>null</c> when the file does not say.</param>
internal sealed record CatalogueFileRow(long Line, string Code, DateOnly? From, ItemContent Content);

/// <summary><c>catalogue.csv</c> of the month bundle, with the columns that only a catalogue needs (<c>docs/catalogue.md</c>).</summary>
internal static class CatalogueFile
{
    public const string FileName = "catalogue.csv";
    public const int MostRows = 20_000;
    private const int Code = 0, Name = 1, Unit = 2, Minutes = 3, Weight = 4, Kind = 5, OwnUnit = 6, Position = 7, Source = 8, Reference = 9, From = 10, Serves = 11, DependsOn = 12;

    private static readonly ColumnList Columns = new(
        ["activity_code", "name", "output_unit", "standard_minutes", "weight", "kind", "unit_code", "position", "source", "source_reference", "effective_from", "serves", "depends_on"],
        "unit_code", "position", "source", "source_reference", "effective_from", "serves", "depends_on");

    private static readonly Words<ItemSource> Sources = new(("RKAKL", ItemSource.BudgetLine), ("PROCESS", ItemSource.ProcessStep), ("DUTIES", ItemSource.PostDuty), ("", ItemSource.PostDuty));

    public static IReadOnlyList<CatalogueFileRow> Read(byte[] bytes, ProblemSink sink)
    {
        var rows = new List<CatalogueFileRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        CsvTable.Read(FileName, bytes, Columns, sink, row => Take(row, seen, rows));
        if (rows.Count > MostRows)
            sink.Problem(FileName, rows[MostRows].Line, "*", new Text($"paling banyak {MostRows} butir dalam satu berkas", $"{MostRows} items at most in one file"));
        return rows;
    }

    /// <summary>The column of a member of the content.</summary>
    public static string ColumnOf(string path) => path switch
    {
        "code" => "activity_code",
        "outputUnit" => "output_unit",
        "standardMinutes" => "standard_minutes",
        "sourceReference" => "source_reference",
        "unitCode" => "unit_code",
        "dependsOn" => "depends_on",
        _ => path,
    };

    private static void Take(CsvRow row, HashSet<string> seen, List<CatalogueFileRow> rows)
    {
        var code = row.Required(Code);
        if (code.Length > 0 && !seen.Add(code))
            row.Problem(Code, $"{row.Shown(Code)} muncul dua kali", $"{row.Shown(Code)} is there twice");
        var (minutes, weight) = (row.OptionalDecimal(Minutes, 0, ItemRules.MaxNumber), row.OptionalDecimal(Weight, 0, ItemRules.MaxNumber));
        var source = row.RequiredWord(Source, Sources);
        var from = row.OptionalDate(From);
        if (!row.IsSound)
            return;
        rows.Add(new CatalogueFileRow(row.Line, code, from, new ItemContent(row.Value(Name), row.Value(Unit), minutes, weight, row.Value(Kind), source!.Value, row.Value(Reference))
        {
            UnitCode = row.IsEmpty(OwnUnit) ? null : row.Value(OwnUnit),
            Position = row.IsEmpty(Position) ? null : row.Value(Position),
            Serves = Codes(row.Value(Serves)),
            DependsOn = Codes(row.Value(DependsOn)),
        }));
    }

    private static string[] Codes(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
