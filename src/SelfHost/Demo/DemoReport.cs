using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace EPerformance.SelfHost.Demo;

/// <summary>What the demo prints at its end: everybody's allowance, one explanation, and where to look further.</summary>
internal sealed class DemoReport(IAnsiConsole console, DemoLanguage say)
{
    private static readonly NumberFormatInfo Indonesian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public void Allowance(IReadOnlyList<JsonElement> results)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in new[] { "NIP", say.Of("Nama", "Name"), "Unit", say.Of("Kelas", "Class"), say.Of("Dasar", "Base"), say.Of("Potongan", "Deduction"), say.Of("Dibayar", "Payable") })
            table.AddColumn(heading);
        foreach (var column in table.Columns)
            column.NoWrap();
        foreach (var column in table.Columns.Skip(3))
            column.RightAligned();
        foreach (var one in results)
        {
            table.AddRow(
                Text(one, "nip"), Text(one, "name"), Text(one, "unit"), one.GetProperty("jobClass").ToString(), Rupiah(one, "base"), Rupiah(one, "deduction"), Rupiah(one, "payable"));
        }

        table.AddRow("", $"[bold]{say.Of("Jumlah", "Total")} ({results.Count})[/]", "", "", Sum(results, "base"), Sum(results, "deduction"), $"[bold]{Sum(results, "payable")}[/]");
        console.Write(table);
    }

    public void Explanation(JsonElement result)
    {
        console.MarkupLineInterpolated($"[bold]{result.GetProperty("name").GetString()}[/]  NIP {result.GetProperty("nip").GetString()}  {result.GetProperty("period").GetString()}");
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in new[] { say.Of("Aturan", "Rule"), say.Of("Penjelasan", "Explanation"), say.Of("Tanggal", "Dates"), say.Of("Hitungan", "Working"), "Rupiah", say.Of("Dasar hukum", "Source") })
            table.AddColumn(heading);
        table.Columns[4].RightAligned().NoWrap();
        foreach (var line in result.GetProperty("months").EnumerateArray().SelectMany(month => month.GetProperty("lines").EnumerateArray()))
        {
            var source = line.GetProperty("source");
            table.AddRow(
                Text(line, "code"),
                Markup.Escape(line.GetProperty("text").GetProperty(say.Code).GetString()!),
                string.Join(", ", line.GetProperty("dates").EnumerateArray().Select(date => date.GetString()![8..])),
                Text(line, "code") == "ROUNDING" ? "" : Markup.Escape($"{line.GetProperty("quantity")} × {line.GetProperty("rate")}% × {Exact(line, "basis")}"),
                Exact(line, "amount"),
                Markup.Escape($"{source.GetProperty("regulation").GetString()} {source.GetProperty("article").GetString()}".TrimEnd()));
        }

        table.AddRow("", $"[bold]{say.Of("Dibayar", "Payable")}[/]", "", "", $"[bold]{Rupiah(result, "payable")}[/]", "");
        console.Write(table);
    }

    public void Addresses(string address)
    {
        console.MarkupLineInterpolated($"{say.Of("Halaman", "Page   ")}  {address}/");
        console.MarkupLineInterpolated($"API      {address}/reference");
        console.MarkupLine(say.Of("Ctrl+C untuk berhenti.", "Ctrl+C stops it."));
    }

    private static string Text(JsonElement one, string name) => Markup.Escape(one.GetProperty(name).GetString()!);

    private static string Rupiah(JsonElement one, string name) => one.GetProperty(name).GetInt64().ToString("N0", Indonesian);

    private static string Sum(IReadOnlyList<JsonElement> results, string name) => results.Sum(one => one.GetProperty(name).GetInt64()).ToString("N0", Indonesian);

    /// <summary>Exact text of the API; only the points are added.</summary>
    private static string Exact(JsonElement line, string name)
    {
        var text = line.GetProperty(name).GetString()!;
        return decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number.ToString("#,0.##########", Indonesian) : text;
    }
}

/// <param name="Code"><c>id</c> or <c>en</c>.</param>
internal sealed record DemoLanguage(string Code)
{
    public string Of(string indonesian, string english) => Code == "en" ? english : indonesian;
}
