using EPerformance.Application.Bundles;

namespace EPerformance.Application.Periods;

/// <summary>
/// Rows that a period was paid from and that an import left out since. An import replaces every table: a month that is missing from a later one says nothing about what was wrong,
/// so money may be given on it and never taken back.
/// </summary>
internal static class LostRows
{
    /// <summary>What a row is about; the other columns are what it says.</summary>
    private static readonly HashSet<string> About = new(StringComparer.Ordinal) { "nip", "date", "date_from", "period", "month", "kind", "activity_code" };

    /// <summary>Files with such rows, in order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<FrozenFact> then, IEnumerable<FrozenFact> now, IReadOnlyList<FactTable> tables)
    {
        var columns = tables.ToDictionary(table => table.FileName, table => table.Columns, StringComparer.Ordinal);
        var there = now.Select(fact => Key(fact, columns)).ToHashSet();
        return [.. then.Where(fact => !there.Contains(Key(fact, columns))).Select(fact => fact.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static (string File, string About) Key(FrozenFact fact, Dictionary<string, IReadOnlyList<string>> columns) => (
        fact.File,
        columns.TryGetValue(fact.File, out var names) && names.Count == fact.Values.Count
            ? string.Join('\n', names.Zip(fact.Values).Where(pair => About.Contains(pair.First)).Select(pair => pair.Second))
            : string.Join('\n', fact.Values));
}
