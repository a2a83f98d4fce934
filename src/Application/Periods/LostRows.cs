using EPerformance.Application.Bundles;
using EPerformance.Application.Bundles.Files;

namespace EPerformance.Application.Periods;

/// <summary>
/// Rows that a period was paid from and that an import left out since. An import replaces every table: a month that is missing from a later one says nothing about what was wrong,
/// so money may be given on it and never taken back.
/// </summary>
internal static class LostRows
{
    /// <summary>Files with such rows, in order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<FrozenFact> then, IEnumerable<FrozenFact> now, IReadOnlyList<FactTable> tables)
    {
        var columns = tables.ToDictionary(table => table.FileName, table => table.Columns, StringComparer.Ordinal);
        var there = now.Select(fact => Key(fact, columns)).ToHashSet();
        return [.. then.Where(fact => !there.Contains(Key(fact, columns))).Select(fact => fact.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>What a row is about; a whole row of a file whose columns say no such thing.</summary>
    private static (string File, string About) Key(FrozenFact fact, Dictionary<string, IReadOnlyList<string>> columns)
    {
        var subject = FactTables.SubjectOf(fact.File);
        return (fact.File, subject.Count > 0 && columns.TryGetValue(fact.File, out var names) && names.Count == fact.Values.Count
            ? string.Join('\n', names.Zip(fact.Values).Where(pair => subject.Contains(pair.First)).Select(pair => pair.Second))
            : string.Join('\n', fact.Values));
    }
}
