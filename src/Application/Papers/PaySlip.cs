using System.Text.Json;
using EPerformance.Application.Periods;

namespace EPerformance.Application.Papers;

/// <summary>The personal slip: every line of one person's result with its working and its article, so that the person can work it out again.</summary>
public static class PaySlip
{
    private static readonly IReadOnlyList<PaperColumn> Columns =
    [
        new("code", "Kode", 15, false), new("text", "Uraian", 32, false), new("dates", "Tanggal", 16, false), new("working", "Perhitungan", 28, false),
        new("amount", "Rupiah", 16, true), new("source", "Dasar hukum", 26, false),
    ];

    /// <param name="run">Of this one person.</param>
    public static Paper Of(PaymentRun run)
    {
        var person = run.People[0];
        var rows = new List<PaperRow>();
        using (var months = JsonDocument.Parse(person.Explanation))
        {
            foreach (var month in months.RootElement.EnumerateArray())
                AddMonth(rows, month);
        }

        rows.Add(Sum(PaperRowKind.Total, "Jumlah", person.Payable));
        if (person.Difference != 0)
            rows.Add(Sum(PaperRowKind.Total, "Selisih periode sebelumnya (rapel)", person.Difference));
        if (person.TaxByState != 0)
            rows.Add(Sum(PaperRowKind.Line, "Pajak ditanggung negara (tidak mengurangi)", person.TaxByState));
        if (person.TaxByPerson != 0)
            rows.Add(Sum(PaperRowKind.Line, "Pajak dipotong", -person.TaxByPerson));
        rows.Add(Sum(PaperRowKind.Total, "Diterima", person.Net));
        return new Paper(run.Identity, "SLIP TUNJANGAN KINERJA", [.. run.Under, .. About(run, person)], Columns, rows, [.. PendingNotes.Of(run)], []) { IsUpright = true };
    }

    private static IEnumerable<string> About(PaymentRun run, PersonResult person) =>
    [
        $"Nama: {person.Name}",
        $"NIP: {person.Nip}",
        $"Unit: {run.NameOf(person.UnitCode)} ({person.UnitCode})" + (person.JobClass is { } jobClass ? FormattableString.Invariant($", kelas jabatan {jobClass}") : ""),
    ];

    private static void AddMonth(List<PaperRow> rows, JsonElement month)
    {
        var name = Domain.Primitives.CivilMonth.TryParse(Text(month, "month"), out var civil) ? PaperText.Of(civil) : Text(month, "month");
        rows.Add(PaperRow.Heading(month.TryGetProperty("corrects", out var corrects) ? $"Rapel {name}, terhadap perhitungan {corrects.GetString()}" : name, Columns.Count));
        foreach (var line in month.GetProperty("lines").EnumerateArray())
        {
            var source = line.GetProperty("source");
            rows.Add(new PaperRow(PaperRowKind.Line,
            [
                Text(line, "code"),
                Text(line.GetProperty("text"), "id"),
                string.Join(", ", line.GetProperty("dates").EnumerateArray().Select(date => date.GetString()![8..])),
                Text(line, "code") == Domain.Allowance.LineCode.Rounding
                    ? ""
                    : $"{PaperNumbers.Exact(Text(line, "quantity"))} x {PaperNumbers.Exact(Text(line, "rate"))}% x {PaperNumbers.Exact(Text(line, "basis"))}",
                PaperNumbers.Exact(Text(line, "amount")),
                $"{Text(source, "regulation")} {Text(source, "article")}".TrimEnd(),
            ]));
        }
    }

    private static PaperRow Sum(PaperRowKind kind, string text, long amount) => new(kind, ["", text, "", "", amount, ""]);

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
