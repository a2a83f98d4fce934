using System.Globalization;
using System.Text.Json;
using EPerformance.Application.Appraisal;
using EPerformance.Application.Papers;

namespace EPerformance.Application.ReportCards;

/// <summary>The report card as a sheet, in Indonesian: for PDF and for the printable page. The same card gives the same bytes.</summary>
public static class ReportCardSheet
{
    private static readonly IReadOnlyList<PaperColumn> Columns = [new("what", "Uraian", 38, false), new("value", "Nilai", 20, true), new("median", "Median unit", 16, true), new("note", "Keterangan", 40, false)];

    public static string NameOf(ReportCard card, string ending)
    {
        var person = string.Concat(card.Person.Nip.Value.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'));
        return $"rapor-{person}-{card.Id}.{ending}";
    }

    public static void WritePdf(ReportCard card, Stream stream) => PaperPdf.Write(Of(card), stream);

    public static string Html(ReportCard card) => PaperHtml.Of(Of(card));

    internal static PaperSheet Of(ReportCard card)
    {
        var rows = new List<PaperRow>();
        AddAttendance(rows, card);
        AddWork(rows, card);
        AddEvaluation(rows, card);
        AddPay(rows, card);
        AddTrend(rows, card);
        var notes = new List<string>
        {
            card.Beside is { } unit
                ? string.Create(CultureInfo.InvariantCulture, $"Median: {unit.Name} dan unit di bawahnya, {unit.People} pegawai.")
                : "Median tidak ditampilkan: unit dengan pegawai terlalu sedikit akan mengungkap nilai perorangan.",
        };
        var line = string.Create(CultureInfo.InvariantCulture, $"Rapor {card.Id} | {card.Person.Nip} | Versi {card.Version}");
        return new PaperSheet(line, "", "RAPOR PERSONAL", Under(card), Columns, rows, notes, []) { IsUpright = true };
    }

    private static IReadOnlyList<string> Under(ReportCard card)
    {
        var unit = card.Organisation.Units.Find(card.Person.UnitCode)?.Name ?? card.Person.UnitCode;
        return
        [
            $"Periode {card.Id}",
            $"Pegawai: {card.Person.Name} - {card.Person.Nip}",
            $"{card.Person.Position}, {unit}" + (card.Person.JobClass is { } jobClass ? string.Create(CultureInfo.InvariantCulture, $", kelas jabatan {jobClass}") : ""),
        ];
    }

    private static void AddAttendance(List<PaperRow> rows, ReportCard card)
    {
        var (days, medians) = (card.Person.Days, card.Beside?.Medians);
        rows.Add(PaperRow.Heading("KEHADIRAN", Columns.Count));
        rows.Add(Line("Kehadiran (%)", Share(days.Attendance), Share(medians?.Attendance), $"{days.Workdays} hari kerja, {days.Leave} hari cuti, {days.Duty} hari dinas"));
        rows.Add(Line("Terlambat (menit)", Number(days.LateMinutes), Number(medians?.LateMinutes), $"{days.Late} hari"));
        rows.Add(Line("Pulang cepat (menit)", Number(days.EarlyMinutes), "", $"{days.Early} hari"));
        rows.Add(Line("Tanpa keterangan (hari)", Number(days.Absent), "", days.MissingPunch > 0 ? $"{days.MissingPunch} hari dengan presensi tidak lengkap" : ""));
        if (card.Person.Parts.Count > 1)
            rows.AddRange(card.Person.Parts.Select(part => Line($"di unit {part.UnitCode} (%)", Share(part.Days.Attendance), "", $"{part.Days.Workdays} hari kerja")));
    }

    private static void AddWork(List<PaperRow> rows, ReportCard card)
    {
        var work = card.Person.Work;
        rows.Add(PaperRow.Heading("AKTIVITAS", Columns.Count));
        rows.Add(Line("Terverifikasi (menit)", Number(work.Minutes), Number(card.Beside?.Medians.VerifiedMinutes), $"{work.Lines} baris; {work.Rejected} ditolak, {work.Pending} belum diputuskan"));
    }

    private static void AddEvaluation(List<PaperRow> rows, ReportCard card)
    {
        rows.Add(PaperRow.Heading("HASIL KERJA, PERILAKU, PREDIKAT", Columns.Count));
        rows.AddRange(card.Results.Select(result => Line(result.Plan.Statement, AppraisalWords.Of(result.Rated?.Rating), "", result.Rated?.Feedback ?? "")));
        if (card.Ruling is not { } ruling)
        {
            rows.Add(Line("Predikat kinerja", "belum ditetapkan", "", ""));
            return;
        }

        rows.Add(Line("Rating hasil kerja", AppraisalWords.Of(ruling.Work.Rating), "", ruling.Work.Reason ?? ""));
        rows.Add(Line("Rating perilaku kerja", AppraisalWords.Of(ruling.Behaviour.Rating), "", ruling.Behaviour.Reason ?? ""));
        rows.Add(new PaperRow(PaperRowKind.Subtotal, ["Predikat kinerja", AppraisalWords.Of(ruling.Predicate), "", $"Penetapan {ruling.Number}"]));
    }

    private static void AddPay(List<PaperRow> rows, ReportCard card)
    {
        if (card.Pay is not { } pay)
            return;
        rows.Add(PaperRow.Heading("TUNJANGAN", Columns.Count));
        if (pay.Explanation.Length > 0)
        {
            using var months = JsonDocument.Parse(pay.Explanation);
            foreach (var month in months.RootElement.EnumerateArray())
            {
                var name = Text(month, "month") + (month.TryGetProperty("corrects", out var corrects) ? $", rapel {corrects.GetString()}" : "");
                rows.AddRange(month.GetProperty("lines").EnumerateArray().Select(line => Line(
                    Text(line.GetProperty("text"), "id"), PaperNumbers.Exact(Text(line, "amount")), "", $"{name}; {Text(line.GetProperty("source"), "regulation")} {Text(line.GetProperty("source"), "article")}".TrimEnd())));
            }
        }

        rows.Add(new PaperRow(PaperRowKind.Total, ["Tunjangan", pay.Payable, "", ""]));
        if (pay.Difference != 0)
            rows.Add(new PaperRow(PaperRowKind.Total, ["Selisih periode sebelumnya (rapel)", pay.Difference, "", ""]));
        rows.Add(Line("Dibayar dari jumlah dasar (%)", Share(card.Person.PayShare), Share(card.Beside?.Medians.PayShare), ""));
    }

    private static void AddTrend(List<PaperRow> rows, ReportCard card)
    {
        rows.Add(PaperRow.Heading("DUA BELAS PERIODE TERAKHIR: kehadiran (%)", Columns.Count));
        rows.AddRange(card.Trend.Select(point => Line(
            point.Id.ToString(),
            Share(point.Attendance),
            "",
            string.Join("; ", new[]
            {
                $"terlambat {PaperNumbers.Of(point.LateMinutes)} menit",
                $"terverifikasi {PaperNumbers.Of(point.VerifiedMinutes)} menit",
                point.Predicate is { } predicate ? $"predikat {AppraisalWords.Of(predicate)}" : "",
                point.Payable is { } payable ? $"tunjangan Rp{PaperNumbers.Of(payable)}" : "",
            }.Where(text => text.Length > 0)))));
    }

    private static PaperRow Line(string what, string value, string median, string note) => new(PaperRowKind.Line, [what, value, median, note]);

    private static string Number(long? number) => number is { } value ? PaperNumbers.Of(value) : "";

    private static string Share(int? thousandths) => thousandths is { } value ? string.Create(CultureInfo.InvariantCulture, $"{value / 10},{value % 10}") : "";

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
