namespace EPerformance.Application.Papers;

/// <summary>A document that somebody signs or is given: a table and what stands around it. Every format writes the same one, in Indonesian.</summary>
/// <param name="Under">Lines under the title.</param>
/// <param name="Notes">After the table, one sentence each.</param>
public sealed record Paper(
    PaperIdentity Identity,
    string Title,
    IReadOnlyList<string> Under,
    IReadOnlyList<PaperColumn> Columns,
    IReadOnlyList<PaperRow> Rows,
    IReadOnlyList<string> Notes,
    IReadOnlyList<PaperSignature> Signatures)
{
    /// <summary>Upright for what is given to one person, lying for lists.</summary>
    public bool IsUpright { get; init; }

    internal PaperSheet Sheet => new(Identity.Line, Identity.Mark, Title, Under, Columns, Rows, Notes, Signatures) { IsUpright = IsUpright };
}

/// <summary>What is printed of a paper.</summary>
/// <param name="Line">Identifies every page.</param>
/// <param name="Mark">Stands on every page; empty for none.</param>
internal sealed record PaperSheet(
    string Line,
    string Mark,
    string Title,
    IReadOnlyList<string> Under,
    IReadOnlyList<PaperColumn> Columns,
    IReadOnlyList<PaperRow> Rows,
    IReadOnlyList<string> Notes,
    IReadOnlyList<PaperSignature> Signatures)
{
    public bool IsUpright { get; init; }
}

/// <param name="Key">Names the column in CSV and JSON.</param>
/// <param name="Share">Of the width of a page, in parts of the sum over all columns.</param>
public sealed record PaperColumn(string Key, string Heading, int Share, bool IsNumber);

public enum PaperRowKind
{
    /// <summary>A line over the following rows: only its first cell says something.</summary>
    Group,

    Line,

    /// <summary>The sum of a group.</summary>
    Subtotal,

    Total,
}

/// <param name="Cells">As many as there are columns.</param>
public sealed record PaperRow(PaperRowKind Kind, IReadOnlyList<PaperCell> Cells)
{
    /// <summary>A row of one sentence.</summary>
    public static PaperRow Heading(string text, int columns) => new(PaperRowKind.Group, [new PaperCell(text, null), .. Enumerable.Repeat(default(PaperCell), columns - 1)]);
}

/// <summary>A text, a whole number, or nothing.</summary>
public readonly record struct PaperCell(string? Text, long? Number)
{
    public static implicit operator PaperCell(string? text) => new(text, null);

    public static implicit operator PaperCell(long? number) => new(null, number);
}

/// <summary>One of the two offices.</summary>
/// <param name="Name">Of who signed; <c>null</c> while nobody has.</param>
/// <param name="At">When; shown in western time.</param>
public sealed record PaperSignature(string Title, string? Name, string? Nip, DateTimeOffset? At);
