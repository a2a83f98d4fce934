using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Talent;

/// <summary><i>Potensi</i>: the other axis of the talent map.</summary>
public enum Potential
{
    /// <summary><i>Rendah</i>.</summary>
    Low,

    /// <summary><i>Menengah</i>.</summary>
    Middle,

    /// <summary><i>Tinggi</i>.</summary>
    High,
}

/// <summary>The talent map of nine boxes. Source: PermenPANRB 3/2020.</summary>
public static class NineBox
{
    /// <summary>1 to 9. Total over the nine cells: who has not been assessed has no box.</summary>
    public static int Of(Expectation performance, Potential potential) => (performance, potential) switch
    {
        (Expectation.Below, Potential.Low) => 1,
        (Expectation.Meets, Potential.Low) => 2,
        (Expectation.Below, Potential.Middle) => 3,
        (Expectation.Above, Potential.Low) => 4,
        (Expectation.Meets, Potential.Middle) => 5,
        (Expectation.Below, Potential.High) => 6,
        (Expectation.Above, Potential.Middle) => 7,
        (Expectation.Meets, Potential.High) => 8,
        (Expectation.Above, Potential.High) => 9,
        _ => throw new InvalidOperationException($"Unknown cell {performance}, {potential}"),
    };

    /// <summary>Boxes 7, 8 and 9: from them successors are chosen.</summary>
    public static bool IsPool(int box) => box >= 7;
}

/// <summary>
/// Where the axes are cut. Shown with every map: with one ministry's cuts and scores everybody who is "Baik" lies in the top row.
/// </summary>
/// <param name="PerformanceAbove">Score, inclusive, from 0 to 100.</param>
/// <param name="PerformanceMeets">Score, inclusive.</param>
/// <param name="PotentialHigh">Score, inclusive.</param>
/// <param name="PotentialMiddle">Score, inclusive.</param>
/// <param name="ValidYears">How long an assessment is good.</param>
public sealed record TalentCuts(Exact PerformanceAbove, Exact PerformanceMeets, Exact PotentialHigh, Exact PotentialMiddle, int ValidYears = 3)
{
    public Expectation Performance(Exact score) => score >= PerformanceAbove ? Expectation.Above : score >= PerformanceMeets ? Expectation.Meets : Expectation.Below;

    public Potential Potential(Exact score) => score >= PotentialHigh ? Talent.Potential.High : score >= PotentialMiddle ? Talent.Potential.Middle : Talent.Potential.Low;
}
