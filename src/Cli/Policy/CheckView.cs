using System.Globalization;
using EPerformance.Application.Policies;
using EPerformance.Application.PolicyTools;
using Spectre.Console;

namespace EPerformance.Cli.Policy;

/// <summary>The result of a check as people read it: one policy in full, several as a list with the faulty ones in full below.</summary>
internal static class CheckView
{
    /// <summary>More than anybody mends in one round; <c>--json</c> has them all.</summary>
    private const int MostShown = 200;

    public static void Write(Screen screen, IReadOnlyList<PolicyCheck> checks)
    {
        var console = screen.Console();
        if (checks.Count > 1)
            WriteList(console, screen, checks);
        foreach (var check in checks.Where(check => checks.Count == 1 || check.Verdict == PolicyVerdict.Defective))
            WriteOne(console, screen, check);
    }

    private static void WriteList(IAnsiConsole console, Screen screen, IReadOnlyList<PolicyCheck> checks)
    {
        var table = Screen.Table(
            screen.Say("Kebijakan", "Policy"), screen.Say("Berlaku", "From"), screen.Say("Keadaan", "State"), screen.Say("Hasil", "Result"), screen.Say("Salah", "Faults"), screen.Say("Kurang", "Missing"));
        table.Columns[4].RightAligned();
        table.Columns[5].RightAligned();
        foreach (var check in checks)
        {
            table.AddRow(
                Markup.Escape(check.Name), Markup.Escape(check.Head?.EffectiveFrom ?? ""), Markup.Escape(check.Head?.State ?? ""), Verdict(screen, check.Verdict), Count(check.Problems), Count(check.Missing));
        }

        console.Write(table);
    }

    private static void WriteOne(IAnsiConsole console, Screen screen, PolicyCheck check)
    {
        console.MarkupLineInterpolated($"[bold]{(check.Head is { Id.Length: > 0 } head ? head.Id : check.Name)}[/]  {check.Head?.EffectiveFrom}  {check.Head?.Class}  {check.Head?.State}");
        if (check.Head is { } said && said.Name.In(screen.Language).Length > 0)
            console.MarkupLineInterpolated($"{said.Name.In(screen.Language)} ({said.Regulation})");
        console.MarkupLineInterpolated($"{check.File}{(check.Hash is null ? "" : $"  {check.Hash[..12]}")}");
        console.MarkupLine($"{Verdict(screen, check.Verdict)}: {Markup.Escape(Meaning(screen, check))}");
        WriteProblems(console, screen, check.Problems, screen.Say("Yang salah", "What is wrong"));
        WriteProblems(console, screen, check.Missing, screen.Say("Nilai yang belum ada", "Values that are missing"));
        WriteProblems(console, screen, check.Warnings, screen.Say("Peringatan", "Warnings"));
    }

    private static void WriteProblems(IAnsiConsole console, Screen screen, IReadOnlyList<PolicyProblem> problems, string title)
    {
        foreach (var file in problems.GroupBy(problem => problem.File))
        {
            var table = Screen.Table(screen.Say("Baris", "Line"), screen.Say("Tempat", "Place"), screen.Say("Kode", "Code"), screen.Say("Keterangan", "What"));
            table.Title = new TableTitle(Markup.Escape($"{title} ({file.Count()}) · {file.Key}"));
            table.Columns[0].RightAligned().NoWrap();
            table.Columns[2].NoWrap();
            foreach (var problem in file.Take(MostShown))
                table.AddRow(problem.Line.ToString(CultureInfo.InvariantCulture), Markup.Escape(problem.Path), problem.Code, Markup.Escape(problem.Text.In(screen.Language)));
            if (file.Skip(MostShown).Any())
                table.AddRow("", "", "", Markup.Escape(screen.Say($"… {file.Count() - MostShown} lagi; --json memuat semuanya", $"… {file.Count() - MostShown} more; --json has them all")));
            console.Write(table);
        }
    }

    private static string Count(IReadOnlyList<PolicyProblem> problems) => problems.Count == 0 ? "" : problems.Count.ToString(CultureInfo.InvariantCulture);

    private static string Verdict(Screen screen, PolicyVerdict verdict) => verdict switch
    {
        PolicyVerdict.Complete => $"[green]{screen.Say("lengkap", "complete")}[/]",
        PolicyVerdict.Fragment => $"[green]{screen.Say("bagian", "fragment")}[/]",
        PolicyVerdict.Incomplete => $"[yellow]{screen.Say("belum lengkap", "incomplete")}[/]",
        PolicyVerdict.Defective => $"[red]{screen.Say("salah", "defective")}[/]",
        _ => throw new InvalidOperationException($"Unknown verdict {verdict}"),
    };

    private static string Meaning(Screen screen, PolicyCheck check) => check.Verdict switch
    {
        PolicyVerdict.Complete => screen.Say("dapat menghitung.", "it can calculate."),
        PolicyVerdict.Fragment => screen.Say("dapat dipakai di atas kebijakan lain, <dasar>+<bagian>.", "it can be used on another policy, <base>+<fragment>."),
        PolicyVerdict.Incomplete => screen.Say($"{check.Missing.Count} nilai belum ada; belum dapat menghitung.", $"{check.Missing.Count} values are missing; it cannot calculate yet."),
        PolicyVerdict.Defective => screen.Say($"{check.Problems.Count} kesalahan, {check.Missing.Count} nilai belum ada.", $"{check.Problems.Count} faults, {check.Missing.Count} values missing."),
        _ => throw new InvalidOperationException($"Unknown verdict {check.Verdict}"),
    };
}
