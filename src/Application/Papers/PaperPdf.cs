using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace EPerformance.Application.Papers;

/// <summary>A paper as PDF on A4: heading, table with its head on every page, notes, signatures; identity, mark and number on every page.</summary>
internal sealed class PaperPdf : IDisposable
{
    private const double Margin = 34, Small = 6.5, Normal = 7.5, Large = 12, Leading = 1.25, Pad = 2.5, Foot = 22;

    private readonly PdfDocumentBuilder _document = new();
    private readonly PaperSheet _paper;
    private readonly List<PdfPageBuilder> _pages = [];
    private readonly PdfPen _pen;
    private readonly double[] _edges;
    private double _y;

    private PaperPdf(PaperSheet paper)
    {
        _paper = paper;
        _document.DocumentInformation.Title = PdfPen.Plain(paper.Title);
        _document.DocumentInformation.Producer = "EPerformance";
        _pages.Add(_document.AddPage(PageSize.A4, paper.IsUpright));
        _pen = new PdfPen(_document, Page);
        _y = Page.PageSize.Height - Margin;
        var width = Page.PageSize.Width - 2 * Margin;
        var all = paper.Columns.Sum(column => column.Share);
        _edges = new double[paper.Columns.Count + 1];
        _edges[0] = Margin;
        for (var i = 0; i < paper.Columns.Count; i++)
            _edges[i + 1] = _edges[i] + width * paper.Columns[i].Share / all;
    }

    private PdfPageBuilder Page => _pages[^1];

    /// <summary>Some name or text is not written in all its letters.</summary>
    private bool IsPlainer => _paper.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text)
        .Concat(_paper.Under).Concat(_paper.Notes).Concat(_paper.Signatures.SelectMany(signature => new[] { signature.Title, signature.Name }))
        .Append(_paper.Title).Any(PdfPen.LosesLetters);

    public static void Write(PaperSheet paper, Stream stream)
    {
        // The library writes some of its numbers as the thread's culture would have them.
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            stream.Write(Make(paper));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    public void Dispose() => _document.Dispose();

    private static byte[] Make(PaperSheet paper)
    {
        using var pdf = new PaperPdf(paper);
        pdf.WriteHead();
        pdf.WriteTable();
        pdf.WriteNotes();
        pdf.WriteSignatures();
        pdf.WriteFeet();
        return Named(pdf._document.Build());
    }

    /// <summary>The library names each file at random; we name it by its content.</summary>
    private static byte[] Named(byte[] file)
    {
        var id = file.AsSpan().LastIndexOf("/ID [ <"u8);
        if (id < 0)
            throw new InvalidOperationException("the trailer of the PDF has no ID where it was expected");
        var name = Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(file.AsSpan(0, id)).AsSpan(0, 16)));
        foreach (var part in new[] { file.AsSpan(id).IndexOf((byte)'<'), file.AsSpan(id).LastIndexOf((byte)'<') })
            name.CopyTo(file.AsSpan(id + part + 1));
        return file;
    }

    private void WriteHead()
    {
        Say(_paper.Title, Large, strong: true);
        foreach (var line in _paper.Under)
            Say(line, Normal + 1, strong: false);
        _y -= 6;
    }

    private void WriteTable()
    {
        WriteRow(PaperRowKind.Group, [.. _paper.Columns.Select(column => (PaperCell)column.Heading)], isHead: true);
        foreach (var row in _paper.Rows)
            WriteRow(row.Kind, row.Cells, isHead: false);
        _y -= 8;
    }

    private void WriteRow(PaperRowKind kind, IReadOnlyList<PaperCell> cells, bool isHead)
    {
        var strong = kind != PaperRowKind.Line;
        var isSentence = kind == PaperRowKind.Group && !isHead;
        var lines = cells.Select((cell, i) => Lines(cell, isSentence && i == 0 ? _edges[^1] - _edges[0] : _edges[i + 1] - _edges[i], strong)).ToList();
        var height = lines.Max(cell => cell.Count) * Normal * Leading + 2 * Pad;
        if (_y - height < Margin + Foot)
        {
            TurnPage();
            if (!isHead)
                WriteRow(PaperRowKind.Group, [.. _paper.Columns.Select(column => (PaperCell)column.Heading)], isHead: true);
        }

        if (strong)
            Shade(height);
        for (var i = 0; i < cells.Count; i++)
        {
            if (!isSentence || i == 0)
                WriteCell(i, lines[i], strong, _paper.Columns[i].IsNumber && !isHead && !isSentence);
        }

        Frame(height, isSentence);
        _y -= height;
    }

    private IReadOnlyList<string> Lines(PaperCell cell, double width, bool strong) =>
        _pen.Wrap(cell.Number is { } number ? PaperNumbers.Of(number) : cell.Text, Normal, width - 2 * Pad, strong);

    private void WriteCell(int column, IReadOnlyList<string> lines, bool strong, bool toTheRight)
    {
        var y = _y - Pad - Normal;
        foreach (var line in lines)
        {
            if (toTheRight)
                _pen.WriteTo(Page, line, Normal, _edges[column + 1] - Pad, y, strong);
            else
                _pen.Write(Page, line, Normal, _edges[column] + Pad, y, strong);
            y -= Normal * Leading;
        }
    }

    private void Shade(double height)
    {
        Page.SetTextAndFillColor(230, 236, 241);
        Page.DrawRectangle(new PdfPoint(_edges[0], _y - height), _edges[^1] - _edges[0], height, 0.1, true);
        Page.ResetColor();
    }

    private void Frame(double height, bool isSentence)
    {
        Page.DrawRectangle(new PdfPoint(_edges[0], _y - height), _edges[^1] - _edges[0], height, 0.4);
        if (isSentence)
            return;
        foreach (var edge in _edges.Skip(1).SkipLast(1))
            Page.DrawLine(new PdfPoint(edge, _y), new PdfPoint(edge, _y - height), 0.4);
    }

    private void WriteNotes()
    {
        foreach (var note in _paper.Notes)
            Say(note, Normal, strong: false);
        if (IsPlainer)
            Say("Huruf di luar ASCII pada PDF ini ditulis tanpa tandanya; ejaan yang lengkap ada pada berkas XLSX, CSV, dan JSON dari versi yang sama.", Normal, strong: false);
    }

    private void WriteSignatures()
    {
        const double height = 74;
        if (_paper.Signatures.Count == 0)
            return;
        if (_y - height < Margin + Foot)
            TurnPage();
        var width = (Page.PageSize.Width - 2 * Margin) / _paper.Signatures.Count;
        var top = _y - 14;
        for (var i = 0; i < _paper.Signatures.Count; i++)
            WriteSignature(_paper.Signatures[i], Margin + i * width + 20, top, width - 40);
        _y -= height;
    }

    private void WriteSignature(PaperSignature signature, double x, double y, double width)
    {
        _pen.Write(Page, PdfPen.Plain(signature.Title), Normal + 1, x, y, strong: true);
        _pen.Write(Page, signature.At is { } at ? $"Ditandatangani secara elektronik {PaperIdentity.When(at)}" : "Belum ditandatangani", Normal, x, y - 13);
        Page.DrawLine(new PdfPoint(x, y - 40), new PdfPoint(x + Math.Min(width, 180), y - 40), 0.4);
        _pen.Write(Page, PdfPen.Plain(signature.Name ?? ""), Normal + 1, x, y - 37, strong: true);
        _pen.Write(Page, signature.Nip is null ? "NIP" : $"NIP {PdfPen.Plain(signature.Nip)}", Normal, x, y - 50);
    }

    private void WriteFeet()
    {
        for (var i = 0; i < _pages.Count; i++)
        {
            var (page, right) = (_pages[i], _pages[i].PageSize.Width - Margin);
            _pen.Write(page, PdfPen.Plain(_paper.Line), Small - 0.5, Margin, Margin - 4);
            _pen.WriteTo(page, FormattableString.Invariant($"{i + 1} / {_pages.Count}"), Small, right, Margin - 4);
            if (_paper.Mark.Length == 0)
                continue;
            page.SetTextAndFillColor(180, 30, 30);
            _pen.WriteTo(page, _paper.Mark, Large, right, page.PageSize.Height - Margin - Large, strong: true);
            page.ResetColor();
        }
    }

    private void Say(string text, double size, bool strong)
    {
        foreach (var line in _pen.Wrap(text, size, Page.PageSize.Width - 2 * Margin, strong))
        {
            if (_y - size * Leading < Margin + Foot)
                TurnPage();
            _pen.Write(Page, line, size, Margin, _y - size, strong);
            _y -= size * Leading + 1;
        }
    }

    private void TurnPage()
    {
        _pages.Add(_document.AddPage(PageSize.A4, _paper.IsUpright));
        _y = Page.PageSize.Height - Margin - 16;
    }
}
