namespace EPerformance.Application.Bundles;

/// <summary>A checked file of facts that only some policies need.</summary>
/// <param name="IsPresent">Whether the bundle has the file at all.</param>
public sealed record FactTable(string FileName, bool IsPresent, IReadOnlyList<string> Columns, IReadOnlyList<FactRow> Rows)
{
    internal IEnumerable<NamedRow> Named() => Rows.Select(row => new NamedRow(Columns, row));
}

/// <summary>One row; values in the order of <see cref="FactTable.Columns"/>, empty = not given.</summary>
public sealed record FactRow(long Line, IReadOnlyList<string> Values);
