using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Bundles;

/// <summary>Something wrong with a file of a month bundle.</summary>
/// <param name="Line">Physical line on which the record begins; the header is line 1.</param>
/// <param name="Column">Name of the column, or <c>*</c> for the record as a whole.</param>
public sealed record BundleProblem(string File, long Line, string Column, Text Text)
{
    /// <summary>The contract form: <c>file.csv:line: column: what is wrong</c>.</summary>
    public string In(string language) => $"{File}:{Line}: {Column}: {Text.In(language)}";

    public override string ToString() => In("en");
}
