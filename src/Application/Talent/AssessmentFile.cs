using EPerformance.Application.Bundles;
using EPerformance.Application.Bundles.Csv;
using EPerformance.Application.Submissions;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Application.Talent;

internal sealed record AssessmentRow(long Line, Nip Person, PotentialAssessment Assessment);

/// <summary><c>assessments.csv</c>: <c>nip,assessed_on,score,source,document</c> (<c>docs/talent.md</c>).</summary>
internal static class AssessmentFile
{
    public const string FileName = "assessments.csv";
    public const int MostRows = 200_000;
    private const int Person = 0, On = 1, Score = 2, Source = 3, Document = 4, LongestText = 200;

    private static readonly ColumnList Columns = new(["nip", "assessed_on", "score", "source", "document"], "document");

    /// <param name="today">Nobody is assessed on a day to come.</param>
    public static IReadOnlyList<AssessmentRow> Read(byte[] bytes, DateOnly today, Func<Nip, bool> isKnown, ProblemSink sink)
    {
        var rows = new List<AssessmentRow>();
        var seen = new HashSet<(Nip, DateOnly)>();
        CsvTable.Read(FileName, bytes, Columns, sink, row => Take(row, today, isKnown, seen, rows));
        if (rows.Count > MostRows)
            sink.Problem(FileName, rows[MostRows].Line, "*", new Text($"paling banyak {MostRows} baris dalam satu berkas", $"{MostRows} rows at most in one file"));
        return rows;
    }

    private static void Take(CsvRow row, DateOnly today, Func<Nip, bool> isKnown, HashSet<(Nip, DateOnly)> seen, List<AssessmentRow> rows)
    {
        var (person, on) = (row.RequiredNip(Person), row.RequiredDate(On));
        if (row.IsEmpty(Score))
            row.Problem(Score, "wajib diisi", "must not be empty");
        var score = row.OptionalDecimal(Score, 0, 100);
        if (score is { Scale: > 6 })
            row.Problem(Score, "paling banyak 6 angka desimal", "6 decimals at most");
        if (!LineRules.IsText(row.Value(Source), LongestText))
            row.Problem(Source, "wajib diisi, paling banyak 200 karakter", "must not be empty, 200 characters at most");
        if (!row.IsEmpty(Document) && !LineRules.IsText(row.Value(Document), LongestText))
            row.Problem(Document, "paling banyak 200 karakter", "200 characters at most");
        if (on > today)
            row.Problem(On, "hari yang belum datang", "a day to come");
        if (person is { } known && !isKnown(known))
            row.Problem(Person, $"NIP tidak dikenal: {row.Shown(Person)}", $"unknown personnel number: {row.Shown(Person)}");
        if (person is { } nip && on is { } day && !seen.Add((nip, day)))
            row.Problem(On, "asesmen hari itu muncul dua kali", "the assessment of that day is there twice");
        if (row.IsSound)
            rows.Add(new AssessmentRow(row.Line, person!.Value, new PotentialAssessment(on!.Value, Exact.FromDecimal(score!.Value)) { Source = row.Value(Source).Trim(), Document = row.Value(Document).Trim() }));
    }
}
