using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;

namespace EPerformance.Application.Papers;

/// <summary>A sheet as a page that a browser prints: plain HTML in Indonesian without scripts, pictures or anything from elsewhere.</summary>
public static class PaperHtml
{
    private const string Style =
        "body{font-family:sans-serif;margin:2rem auto;max-width:60rem;color:#111}h1{font-size:1.2rem}table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.25rem .4rem;"
        + "text-align:left;vertical-align:top}td.n,th.n{text-align:right}tr.g td{background:#eee;font-weight:bold}tr.s td{font-weight:bold}footer{font-size:.75rem;color:#444}"
        + "@media print{body{margin:0;max-width:none}tr{break-inside:avoid}}";

    /// <summary>What the page may load: its own style and nothing else.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    internal static string Of(PaperSheet sheet)
    {
        var page = new StringBuilder()
            .Append("<!DOCTYPE html><html lang=\"id\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>").Append(Safe(sheet.Title))
            .Append("</title><style>").Append(Style).Append("</style></head><body><h1>").Append(Safe(sheet.Title)).Append("</h1>");
        if (sheet.Mark.Length > 0)
            page.Append("<p><strong>").Append(Safe(sheet.Mark)).Append("</strong></p>");
        foreach (var line in sheet.Under)
            page.Append("<p>").Append(Safe(line)).Append("</p>");
        page.Append("<table><thead><tr>");
        foreach (var column in sheet.Columns)
            page.Append(column.IsNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">").Append(Safe(column.Heading)).Append("</th>");
        page.Append("</tr></thead><tbody>");
        foreach (var row in sheet.Rows)
            Add(page, row, sheet.Columns);
        page.Append("</tbody></table>");
        foreach (var note in sheet.Notes)
            page.Append("<p>").Append(Safe(note)).Append("</p>");
        return page.Append("<footer>").Append(Safe(sheet.Line)).Append("</footer></body></html>").ToString();
    }

    private static void Add(StringBuilder page, PaperRow row, IReadOnlyList<PaperColumn> columns)
    {
        if (row.Kind == PaperRowKind.Group)
        {
            page.Append("<tr class=\"g\"><td colspan=\"").Append(columns.Count).Append("\">").Append(Safe(row.Cells[0].Text)).Append("</td></tr>");
            return;
        }

        page.Append(row.Kind == PaperRowKind.Line ? "<tr>" : "<tr class=\"s\">");
        foreach (var (i, cell) in row.Cells.Index())
            page.Append(columns[i].IsNumber ? "<td class=\"n\">" : "<td>").Append(Safe(cell.Number is { } number ? PaperNumbers.Of(number) : cell.Text)).Append("</td>");
        page.Append("</tr>");
    }

    private static string Safe(string? text) => HtmlEncoder.Default.Encode(text ?? "");
}
