namespace EPerformance.Application.Papers;

public enum PaperFormat
{
    Csv,
    Json,
    Pdf,
    Xlsx,
}

/// <summary>Writes papers. The same paper gives the same bytes, whenever and wherever it is written.</summary>
public static class PaperFiles
{
    /// <summary>A PDF beyond this is nobody's to leaf through, and its pages are held in memory: it is taken unit by unit.</summary>
    public const int MostPdfRows = 20_000;

    /// <param name="text">As a client names it; <c>null</c> for PDF.</param>
    public static bool TryParse(string? text, out PaperFormat format)
    {
        format = PaperFormat.Pdf;
        return text is null || (Enum.TryParse(text, ignoreCase: true, out format) && Enum.IsDefined(format) && text.All(char.IsAsciiLetter));
    }

    public static bool Fits(Paper paper, PaperFormat format) => format != PaperFormat.Pdf || paper.Rows.Count <= MostPdfRows;

    /// <summary>A file name that needs no quoting, whatever the number of a person looks like.</summary>
    public static string NameOf(Paper paper, string name, PaperFormat format)
    {
        var (id, version) = (paper.Identity.Period, paper.Identity.Version);
        var safe = string.Concat(name.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
        return FormattableString.Invariant($"{safe}-{id}-v{version}.{format.ToString().ToLowerInvariant()}");
    }

    public static async Task WriteAsync(Paper paper, PaperFormat format, Stream stream, CancellationToken cancellationToken)
    {
        switch (format)
        {
            case PaperFormat.Csv:
                PaperCsv.Write(paper, stream);
                break;
            case PaperFormat.Json:
                PaperJson.Write(paper, stream);
                break;
            case PaperFormat.Xlsx:
                await PaperXlsx.WriteAsync(paper, stream, cancellationToken).ConfigureAwait(false);
                break;
            default:
                PaperPdf.Write(paper.Sheet, stream);
                break;
        }
    }
}
