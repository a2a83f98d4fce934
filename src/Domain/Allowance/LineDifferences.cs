using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>What is compared of a line of an explanation.</summary>
public sealed record ComparedLine(string Code, Text Text, LegalSource Source, Rupiah Amount);

/// <summary>One rule that came to something else.</summary>
/// <param name="Text">Of the newer line; of the older where there is none any more.</param>
public sealed record LineDifference(string Code, Text Text, LegalSource Source, Rupiah Before, Rupiah After)
{
    public Rupiah Change => After - Before;
}

/// <summary>Compares two explanations of the same month rule by rule. The changes add up to the difference of what is paid, exactly.</summary>
public static class LineDifferences
{
    /// <summary>In the order of the newer explanation, then of what is only in the older. Rules that came to the same are left out.</summary>
    public static IReadOnlyList<LineDifference> Of(IEnumerable<ComparedLine> before, IEnumerable<ComparedLine> after)
    {
        var older = Sums(before);
        var newer = Sums(after);
        var differences = new List<LineDifference>();
        foreach (var (code, line) in newer)
            differences.Add(new LineDifference(code, line.Text, line.Source, older.GetValueOrDefault(code)?.Amount ?? Rupiah.Zero, line.Amount));
        foreach (var (code, line) in older.Where(line => !newer.ContainsKey(line.Key)))
            differences.Add(new LineDifference(code, line.Text, line.Source, line.Amount, Rupiah.Zero));
        return [.. differences.Where(difference => !difference.Change.IsZero)];
    }

    private static OrderedDictionary<string, ComparedLine> Sums(IEnumerable<ComparedLine> lines)
    {
        var sums = new OrderedDictionary<string, ComparedLine>(StringComparer.Ordinal);
        foreach (var line in lines)
            sums[line.Code] = sums.TryGetValue(line.Code, out var known) ? known with { Amount = known.Amount + line.Amount } : line;
        return sums;
    }
}
