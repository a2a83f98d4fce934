using System.Drawing;
using System.IO.Compression;
using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace EPerformance.Application.Papers;

/// <summary>
/// A paper as a workbook of one sheet. Texts are text cells and never formulas; one that would become a formula when somebody edits the cell, or
/// saves the sheet as CSV, gets an apostrophe in front as in our CSV. Parts of the package carry no time.
/// </summary>
internal static class PaperXlsx
{
    private const string FormulaStarts = "=+-@\t\r\n";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly Color Shade = Color.FromArgb(217, 226, 234);

    public static async Task WriteAsync(Paper paper, Stream stream, CancellationToken cancellationToken)
    {
        using var package = new MemoryStream();
        await WriteSheetAsync(paper, package, cancellationToken).ConfigureAwait(false);
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in zip.Entries)
                part.LastWriteTime = NoTime;
        }

        package.Position = 0;
        await package.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    private static async Task WriteSheetAsync(Paper paper, MemoryStream package, CancellationToken cancellationToken)
    {
        var options = new SpreadCheetahOptions { DocumentProperties = null };
        var book = await Spreadsheet.CreateNewAsync(package, options, cancellationToken).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            List<string> head = [paper.Title, .. paper.Under, .. paper.Identity.Mark is { Length: > 0 } mark ? new[] { mark } : [], ""];
            await book.StartWorksheetAsync("Daftar", SheetOf(paper, head.Count + 1), cancellationToken).ConfigureAwait(false);
            var styles = new Styles(book);
            for (var i = 0; i < head.Count; i++)
                await book.AddRowAsync([new Cell(Safe(head[i]), i == 0 ? styles.Title : null)], cancellationToken).ConfigureAwait(false);
            await book.AddRowAsync([.. paper.Columns.Select(column => new Cell(column.Heading, styles.Heading))], cancellationToken).ConfigureAwait(false);
            foreach (var row in paper.Rows)
                await book.AddRowAsync([.. row.Cells.Select(cell => CellOf(cell, row.Kind, styles))], cancellationToken).ConfigureAwait(false);
            foreach (var line in FootOf(paper))
                await book.AddRowAsync([new Cell(Safe(line))], cancellationToken).ConfigureAwait(false);
            await book.FinishAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static WorksheetOptions SheetOf(Paper paper, int headRows)
    {
        var sheet = new WorksheetOptions { FrozenRows = headRows };
        for (var i = 0; i < paper.Columns.Count; i++)
            sheet.Column(i + 1).Width = paper.Columns[i].Share;
        return sheet;
    }

    private static Cell CellOf(PaperCell cell, PaperRowKind kind, Styles styles) => (cell.Number, kind) switch
    {
        ({ } number, PaperRowKind.Line) => new Cell(number, styles.Number),
        ({ } number, _) => new Cell(number, styles.Sum),
        (null, PaperRowKind.Line) => new Cell(Safe(cell.Text), styles.Text),
        _ => new Cell(Safe(cell.Text), styles.Strong),
    };

    private static IEnumerable<string> FootOf(Paper paper) =>
        ["", .. paper.Notes, .. paper.Signatures.Select(PaperText.Of), paper.Identity.Line];

    private static string? Safe(string? text) => text is [var first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal) ? "'" + text : text;

    private sealed class Styles(Spreadsheet book)
    {
        private static readonly NumberFormat Whole = NumberFormat.Custom("#,##0");
        private static readonly Border Thin = new()
        {
            Left = new EdgeBorder { BorderStyle = BorderStyle.Thin },
            Right = new EdgeBorder { BorderStyle = BorderStyle.Thin },
            Top = new EdgeBorder { BorderStyle = BorderStyle.Thin },
            Bottom = new EdgeBorder { BorderStyle = BorderStyle.Thin },
        };

        public StyleId Title { get; } = book.AddStyle(new Style { Font = { Bold = true, Size = 14 } });

        public StyleId Heading { get; } = book.AddStyle(new Style
        {
            Font = { Bold = true },
            Fill = { Color = Shade },
            Border = Thin,
            Alignment = { Horizontal = HorizontalAlignment.Center, Vertical = VerticalAlignment.Center, WrapText = true },
        });

        public StyleId Text { get; } = book.AddStyle(new Style { Border = Thin });

        public StyleId Number { get; } = book.AddStyle(new Style { Border = Thin, Format = Whole });

        public StyleId Strong { get; } = book.AddStyle(new Style { Border = Thin, Font = { Bold = true } });

        public StyleId Sum { get; } = book.AddStyle(new Style { Border = Thin, Font = { Bold = true }, Format = Whole });
    }
}
