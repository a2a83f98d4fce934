using CsvHelper;

namespace EPerformance.Application.Papers;

/// <summary>
/// A paper as CSV: a header, the rows of the table with their kind in the first column, then notes, signatures and identity as rows of their own
/// kind. Every record has as many fields as the header. Texts that a spreadsheet would run as a formula are neutralised.
/// </summary>
internal static class PaperCsv
{
    public static void Write(Paper paper, Stream stream)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteField("row");
        foreach (var column in paper.Columns)
            csv.WriteField(column.Key);
        csv.EndRecord();
        foreach (var row in paper.Rows)
        {
            csv.WriteField(KindOf(row.Kind));
            foreach (var cell in row.Cells)
            {
                if (cell.Number is { } number)
                    csv.WriteField(number);
                else
                    csv.WriteField(cell.Text ?? "");
            }

            csv.EndRecord();
        }

        foreach (var note in paper.Notes)
            Say(csv, paper, "NOTE", note);
        foreach (var signature in paper.Signatures)
            Say(csv, paper, "SIGNATURE", PaperText.Of(signature));
        if (paper.Identity.Mark.Length > 0)
            Say(csv, paper, "STATUS", paper.Identity.Mark);
        Say(csv, paper, "IDENTITY", paper.Identity.Line);
    }

    internal static string KindOf(PaperRowKind kind) => kind.ToString().ToUpperInvariant();

    private static void Say(CsvWriter csv, Paper paper, string kind, string text)
    {
        csv.WriteField(kind);
        csv.WriteField(text);
        for (var i = 1; i < paper.Columns.Count; i++)
            csv.WriteField("");
        csv.EndRecord();
    }
}
