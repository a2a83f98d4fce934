using EPerformance.Application.Allowance;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using Spectre.Console;

namespace EPerformance.Cli.Calculate;

/// <summary>One person's month from fact to rule to article to rupiah, so that the person can work it out again by hand.</summary>
internal static class Explanation
{
    public static void Write(TextWriter output, PersonMonth facts, AllowanceBreakdown? breakdown, AllowancePolicy policy, string language)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (Console.IsOutputRedirected)
            console.Profile.Width = 160;
        string Say(string id, string en) => language == "en" ? en : id;
        console.MarkupLineInterpolated($"[bold]{facts.Name}[/]  NIP {facts.Nip}  {facts.Month}");
        console.MarkupLineInterpolated($"{policy.Identity.Name.In(language)} ({policy.Identity.Regulation}, {Say("versi", "version")} {policy.Identity.EffectiveFrom:yyyy-MM-dd}, {policy.Identity.Hash[..12]})");
        for (var i = 0; i < facts.Assignments.Count; i++)
            WriteDays(console, facts.Assignments[i], i + 1, breakdown, Say);
        if (breakdown is null)
            console.MarkupLineInterpolated($"{Say("Tidak berhak tunjangan bulan ini: tanpa kelas jabatan.", "No allowance this month: no job class.")}");
        else
            WriteLines(console, breakdown, language, Say);
    }

    private static void WriteDays(IAnsiConsole console, AssignmentMonth part, int number, AllowanceBreakdown? breakdown, Func<string, string, string> say)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.Title = new TableTitle(Markup.Escape(
            $"{number}. {part.Assignment.Position}, {part.Assignment.UnitCode}: {part.Workdays} {say("dari", "of")} {part.MonthWorkdays} {say("hari kerja", "working days")}"));
        foreach (var heading in new[] { say("Tanggal", "Date"), say("Jadwal", "Schedule"), say("Masuk", "In"), say("Pulang", "Out"), say("Keadaan", "State"), say("Telat", "Late"), say("Cepat", "Early"), say("Aturan", "Rule") })
            table.AddColumn(heading);
        foreach (var day in part.Days)
        {
            table.AddRow(
                day.Date.ToString("yyyy-MM-dd ddd", System.Globalization.CultureInfo.InvariantCulture),
                string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{day.Hours.Start:HH\\:mm}–{day.Hours.End:HH\\:mm}"),
                Clock(day.Reading.CheckIn),
                Clock(day.Reading.CheckOut),
                ResultWords.Of(day),
                day.LateMinutes == 0 ? "" : $"{day.LateMinutes}",
                day.EarlyMinutes == 0 ? "" : $"{day.EarlyMinutes}",
                Markup.Escape(string.Join(", ", RulesOf(day.Date, number, breakdown))));
        }

        console.Write(table);
    }

    private static IEnumerable<string> RulesOf(DateOnly date, int assignment, AllowanceBreakdown? breakdown) =>
        breakdown is null ? [] : breakdown.Lines.Where(line => line.Assignment == assignment && line.Dates.Contains(date)).Select(line => line.Code);

    private static string Clock(TimeSpan? at) => at is null ? "—" : at.Value.OnTheClock().ToString("hh\\:mm\\:ss", System.Globalization.CultureInfo.InvariantCulture);

    private static void WriteLines(IAnsiConsole console, AllowanceBreakdown breakdown, string language, Func<string, string, string> say)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var heading in new[] { say("Aturan", "Rule"), say("Penjelasan", "Explanation"), say("Hitungan", "Working"), say("Rupiah", "Rupiah"), say("Dasar hukum", "Source") })
            table.AddColumn(heading);
        table.Columns[3].RightAligned();
        foreach (var line in breakdown.Lines)
        {
            table.AddRow(
                Markup.Escape(line.Code),
                Markup.Escape(line.Text.In(language)),
                Markup.Escape(Working(line)),
                Markup.Escape(RupiahText.Of(line.Amount)),
                Markup.Escape($"{line.Source.Regulation} {line.Source.Article}".TrimEnd()));
        }

        table.AddRow("", $"[bold]{say("Dibayar", "Payable")}[/]", "", $"[bold]{Markup.Escape(RupiahText.Of(breakdown.Payable))}[/]", "");
        console.Write(table);
    }

    private static string Working(AllowanceLine line) => line.Code == LineCode.Rounding
        ? ""
        : $"{line.Quantity} × {line.Rate}% × {RupiahText.Of(line.Basis)}";
}
