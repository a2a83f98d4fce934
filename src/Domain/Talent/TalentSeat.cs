using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Talent;

/// <summary>A person on a map, with everything that the place rests on: a map once taken is kept as it was.</summary>
/// <param name="Since">First day of the post in which the person was.</param>
/// <param name="Rank">In the pool, from 1; <c>null</c> outside it.</param>
public sealed record TalentSeat(TalentPlace Place, PerformanceFacts Facts, string Name, string UnitCode, string Position, int? JobClass, DateOnly Since, int? Rank)
{
    /// <summary>Why the person is where he is, in words.</summary>
    public Text Why(TalentCuts cuts) => Place switch
    {
        { Box: { } box, Performance: { } performance, Assessment: { } assessment } => new Text(
            $"Kotak {box}: kinerja {Shown(performance)} ({RowId(cuts.Performance(performance))}), potensi {Shown(assessment.Score)} ({ColumnId(cuts.Potential(assessment.Score))}) dari asesmen {assessment.On:yyyy-MM-dd} {assessment.Source}.",
            $"Box {box}: performance {Shown(performance)} ({RowEn(cuts.Performance(performance))}), potential {Shown(assessment.Score)} ({ColumnEn(cuts.Potential(assessment.Score))}) from the assessment of {assessment.On:yyyy-MM-dd} by {assessment.Source}."),
        { Missing: NotPlaced.NoAppraisal } => new Text("Belum ada predikat kinerja yang ditetapkan.", "No predicate is decided."),
        { Missing: NotPlaced.NeverAssessed } => new Text("Belum pernah diases.", "Never assessed."),
        { Assessment: { } old } => new Text($"Asesmen {old.On:yyyy-MM-dd} sudah lewat {cuts.ValidYears} tahun.", $"The assessment of {old.On:yyyy-MM-dd} is older than {cuts.ValidYears} years."),
        _ => new Text("Belum dipetakan.", "Not placed."),
    };

    private static string Shown(Exact score) => FormattableString.Invariant($"{(decimal)(score.Numerator * 100 / score.Denominator) / 100:0.##}");

    private static string RowId(Appraisal.Expectation row) => row switch { Appraisal.Expectation.Above => "di atas", Appraisal.Expectation.Meets => "sesuai", _ => "di bawah" };

    private static string RowEn(Appraisal.Expectation row) => row switch { Appraisal.Expectation.Above => "above", Appraisal.Expectation.Meets => "meets", _ => "below" };

    private static string ColumnId(Potential column) => column switch { Potential.High => "tinggi", Potential.Middle => "menengah", _ => "rendah" };

    private static string ColumnEn(Potential column) => column switch { Potential.High => "high", Potential.Middle => "middle", _ => "low" };
}
