using System.IO.Compression;
using System.Security.Cryptography;
using CsvHelper;
using EPerformance.Application.Papers;
using SpreadCheetah;

namespace EPerformance.Application.National;

/// <summary>Rows for a national system: texts only, so that a personnel number of eighteen digits stays one. The same rows give the same bytes.</summary>
/// <param name="Rows">As many values as there are columns.</param>
public sealed record NationalTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const string FormulaStarts = "=+-@\t\r\n";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>SHA-256 over columns and rows, in lower-case hex.</summary>
    public string Digest
    {
        get
        {
            using var content = new MemoryStream();
            WriteCsv(content);
            return Convert.ToHexStringLower(SHA256.HashData(content.ToArray()));
        }
    }

    /// <param name="format">CSV or XLSX.</param>
    public async Task WriteAsync(PaperFormat format, Stream stream, CancellationToken cancellationToken)
    {
        if (format == PaperFormat.Xlsx)
            await WriteXlsxAsync(stream, cancellationToken).ConfigureAwait(false);
        else
            WriteCsv(stream);
    }

    private void WriteCsv(Stream stream)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { NewLine = "\n", Injection = CsvInjection.Escape }, leaveOpen: true);
        foreach (var row in Rows.Prepend(Columns))
        {
            foreach (var value in row)
                csv.WriteField(value);
            csv.EndRecord();
        }
    }

    private async Task WriteXlsxAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var package = new MemoryStream();
        var book = await Spreadsheet.CreateNewAsync(package, new SpreadCheetahOptions { DocumentProperties = null }, cancellationToken).ConfigureAwait(false);
        await using (book.ConfigureAwait(false))
        {
            await book.StartWorksheetAsync("Data", token: cancellationToken).ConfigureAwait(false);
            foreach (var row in Rows.Prepend(Columns))
                await book.AddRowAsync([.. row.Select(value => new Cell(Safe(value)))], cancellationToken).ConfigureAwait(false);
            await book.FinishAsync(cancellationToken).ConfigureAwait(false);
        }

        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var part in zip.Entries)
                part.LastWriteTime = NoTime;
        }

        package.Position = 0;
        await package.CopyToAsync(stream, cancellationToken).ConfigureAwait(false);
    }

    // A text cell is no formula, but becomes one when the sheet is saved as CSV and opened again.
    private static string Safe(string text) => text is [var first, ..] && FormulaStarts.Contains(first, StringComparison.Ordinal) ? "'" + text : text;
}
