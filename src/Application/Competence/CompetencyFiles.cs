using EPerformance.Application.Bundles;
using EPerformance.Application.Bundles.Csv;
using EPerformance.Domain.Competence;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Competence;

/// <summary><c>competency_requirements.csv</c> and <c>competency_assessments.csv</c> (<c>docs/development.md</c>).</summary>
internal static class CompetencyFiles
{
    public const string Requirements = "competency_requirements.csv", Assessments = "competency_assessments.csv";
    public const int MostRows = 20_000;

    private static readonly ColumnList RequirementColumns = new(["position", "competency", "name", "kind", "level", "valid_from", "valid_to"], "valid_to");

    private static readonly ColumnList AssessmentColumns = new(["nip", "competency", "level", "source", "assessed_on", "valid_until"]);

    private static readonly Words<CompetencyKind> Kinds = new(("MANAGERIAL", CompetencyKind.Managerial), ("SOCIOCULTURAL", CompetencyKind.SocioCultural), ("TECHNICAL", CompetencyKind.Technical));

    public static IReadOnlyList<(long Line, RequiredCompetency Row)> ReadRequirements(byte[] bytes, ProblemSink sink)
    {
        var rows = new List<(long, RequiredCompetency)>();
        CsvTable.Read(Requirements, bytes, RequirementColumns, sink, row =>
        {
            var (position, code, name) = (row.Required(0), row.Required(1), row.Required(2));
            var (kind, level, days) = (row.RequiredWord(3, Kinds), Level(row, 4), row.RequiredRange(5, 6, openEnd: true));
            if (row.IsSound)
                rows.Add((row.Line, new RequiredCompetency(position, code, name, kind!.Value, level!.Value, days!.Value)));
        });
        return Limited(Requirements, rows, sink);
    }

    public static IReadOnlyList<(long Line, CompetencyAssessment Row)> ReadAssessments(byte[] bytes, ProblemSink sink)
    {
        var rows = new List<(long, CompetencyAssessment)>();
        CsvTable.Read(Assessments, bytes, AssessmentColumns, sink, row =>
        {
            var (nip, code, level, source, days) = (row.RequiredNip(0), row.Required(1), Level(row, 2), row.Required(3), row.RequiredRange(4, 5));
            if (row.IsSound)
                rows.Add((row.Line, new CompetencyAssessment(nip!.Value, code, level!.Value, source, days!.Value.From, days.Value.To)));
        });
        return Limited(Assessments, rows, sink);
    }

    private static int? Level(CsvRow row, int column)
    {
        _ = row.Required(column);
        return row.OptionalInteger(column, RequiredCompetency.LowestLevel, RequiredCompetency.HighestLevel);
    }

    private static IReadOnlyList<(long Line, T Row)> Limited<T>(string file, List<(long Line, T Row)> rows, ProblemSink sink)
    {
        if (rows.Count > MostRows)
            sink.Problem(file, rows[MostRows].Line, "*", new Text($"paling banyak {MostRows} baris dalam satu berkas", $"{MostRows} rows at most in one file"));
        return rows;
    }
}
