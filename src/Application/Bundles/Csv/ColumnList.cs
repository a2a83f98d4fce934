namespace EPerformance.Application.Bundles.Csv;

/// <summary>The columns that a file may have. The position in the list is how rows are asked for a column.</summary>
/// <param name="Names">The first is the key of the file where it has one.</param>
/// <param name="Optional">Names that the header may leave out; all others must be there.</param>
internal sealed record ColumnList(string[] Names, params string[] Optional)
{
    public int IndexOf(string name) => Array.IndexOf(Names, name);
}
