using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace EPerformance.Application.Papers;

/// <summary>
/// Writes text on pages in one of the fonts that every PDF reader has, so that no font travels with the file. They have the letters of ASCII: other Latin letters are
/// written without their marks, as official lists have always done; what has no such form becomes a question mark. A paper on which that happened says so.
/// </summary>
internal sealed class PdfPen
{
    /// <summary>Letters that no decomposition takes apart, each before its spelling.</summary>
    private static readonly Dictionary<char, string> Spelt =
        "ÆAE æae ŒOE œoe ßss ØO øo ĐD đd ÐD ðd ŁL łl ÞTh þth ĦH ħh ıi ŊNg ŋng ʼ' ʻ' ʾ' ʿ'".Split(' ').ToDictionary(pair => pair[0], pair => pair[1..]);

    private readonly PdfDocumentBuilder.AddedFont _plain;
    private readonly PdfDocumentBuilder.AddedFont _strong;
    private readonly double[] _plainWidths;
    private readonly double[] _strongWidths;

    /// <param name="page">Any page of the document: widths are asked of it.</param>
    public PdfPen(PdfDocumentBuilder document, PdfPageBuilder page)
    {
        _plain = document.AddStandard14Font(Standard14Font.Helvetica);
        _strong = document.AddStandard14Font(Standard14Font.HelveticaBold);
        _plainWidths = Widths(page, _plain);
        _strongWidths = Widths(page, _strong);
    }

    /// <param name="x">Of the left end.</param>
    public void Write(PdfPageBuilder page, string text, double size, double x, double y, bool strong = false)
    {
        if (text.Length > 0)
            page.AddText(text, size, new PdfPoint(x, y), strong ? _strong : _plain);
    }

    /// <param name="x">Of the right end.</param>
    public void WriteTo(PdfPageBuilder page, string text, double size, double x, double y, bool strong = false) =>
        Write(page, text, size, x - WidthOf(text, size, strong), y, strong);

    public double WidthOf(string text, double size, bool strong)
    {
        var widths = strong ? _strongWidths : _plainWidths;
        var width = 0d;
        foreach (var letter in text)
            width += widths[letter - ' '];
        return width * size;
    }

    /// <summary>The text in lines that fit, broken between words, or within one that fits on no line.</summary>
    public IReadOnlyList<string> Wrap(string? text, double size, double width, bool strong = false)
    {
        var plain = Plain(text ?? "");
        if (WidthOf(plain, size, strong) <= width)
            return [plain];
        var lines = new List<string>();
        var line = "";
        foreach (var word in plain.Split(' '))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (WidthOf(longer, size, strong) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = word;
            while (WidthOf(line, size, strong) > width && line.Length > 1)
            {
                var fits = line.Length - 1;
                while (fits > 1 && WidthOf(line[..fits], size, strong) > width)
                    fits--;
                lines.Add(line[..fits]);
                line = line[fits..];
            }
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>The text in the letters that the fonts have.</summary>
    internal static string Plain(string text)
    {
        if (Ascii.IsValid(text) && !text.Any(char.IsControl))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark)
                continue;
            plain.Append(Spelling(letter));
        }

        return plain.ToString();
    }

    /// <summary>Whether letters of the text are lost in the fonts' ASCII; signs that mean the same in it are not.</summary>
    internal static bool LosesLetters(string? text) => text is not null && !Ascii.IsValid(text) && text.Any(letter => letter > '~' && (char.IsLetter(letter) || char.IsSurrogate(letter)));

    private static string Spelling(char letter) => letter switch
    {
        >= ' ' and <= '~' => letter.ToString(),
        '\u2013' or '\u2014' or '\u2212' => "-",
        '\u2018' or '\u2019' => "'",
        '\u201c' or '\u201d' => "\"",
        '\u00d7' => "x",
        _ when char.IsControl(letter) || char.IsWhiteSpace(letter) => " ",
        // Half of a letter beyond 16 bits: both together are one mark.
        _ when char.IsLowSurrogate(letter) => "",
        _ => Spelt.GetValueOrDefault(letter, "?"),
    };

    private static double[] Widths(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font) =>
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(letter => page.MeasureText(((char)letter).ToString(), 1, new PdfPoint(0, 0), font)[0].EndBaseLine.X)];
}
