namespace EPerformance.Api.Periods;

/// <param name="Csv">The file <c>paid.csv</c> (<c>docs/formats.md</c>).</param>
public sealed record PaidListBody(string? Csv);

/// <summary>A list of what was really paid.</summary>
/// <param name="Number">How many have been imported for the period, this one included.</param>
/// <param name="Sha256">Of the file.</param>
/// <param name="Amount">Exact sum.</param>
/// <param name="Warnings">One line each.</param>
public sealed record PaidListAnswer(string Period, int Number, string Sha256, int People, string Amount, string By, DateTimeOffset At, IReadOnlyList<string> Warnings);

/// <param name="Paid">What the run is compared with: <c>before</c> everywhere. Null before the first list was imported; then there are no sums and no people either.</param>
/// <param name="Continuation">To be sent back unread for the next page; null when this is the last.</param>
public sealed record PaidComparisonAnswer(
    PaidListAnswer? Paid, string Period, int Version, ComparisonSumAnswer? Total, IReadOnlyList<ComparedAnswer> Items, string? Continuation);
