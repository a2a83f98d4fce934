using System.CommandLine;
using EPerformance.Application.Allowance;
using EPerformance.Cli.Calculate;
using EPerformance.Cli.Policy;
using Spectre.Console;

namespace EPerformance.Cli.Compare;

/// <summary><c>eperformance compare</c>: what one result of <c>calculate</c> says otherwise than another, line by line.</summary>
public static class CompareCommand
{
    public static Command Create(TextWriter output, TextWriter errors, int? width = null)
    {
        var before = new Argument<string>("before") { Description = "Hasil lama / the old result: folder, allowance.json, or what was really paid as paid.csv" };
        var after = new Argument<string>("after") { Description = "Hasil baru / the new result, folder or allowance.json" };
        var most = new Option<int>("--most") { Description = "Paling banyak pegawai yang ditampilkan / show at most so many people", DefaultValueFactory = _ => 20 };
        var language = new Option<string>("--lang") { Description = "id | en", DefaultValueFactory = _ => "id" };
        language.AcceptOnlyFromAmong("id", "en");
        var command = new Command("compare", "Bandingkan dua hasil perhitungan / compare two results") { before, after, most, language };
        command.SetAction(async (result, stop) =>
        {
            var screen = new Screen(output, errors, result.GetRequiredValue(language), width);
            var comparison = await CompareResults.RunAsync(result.GetRequiredValue(before), result.GetRequiredValue(after), stop);
            if (comparison.Problems.Count == 0)
                Write(screen, comparison, result.GetValue(most));
            var report = new ProblemReport(errors, screen.Language);
            foreach (var problem in comparison.Problems)
                report.Problem(problem.File, problem.Line, problem.Column, problem.Text);
            return comparison.Problems.Count == 0 ? ExitStatus.Done : ExitStatus.Unusable;
        });
        return command;
    }

    private static void Write(Screen screen, ResultComparison comparison, int most)
    {
        var console = screen.Console();
        console.WriteLine(screen.Say(
            $"{comparison.People} pegawai, {comparison.Changed.Count} berbeda: {RupiahText.Of(comparison.Before)} menjadi {RupiahText.Of(comparison.After)} ({RupiahText.Of(comparison.After - comparison.Before)})",
            $"{comparison.People} people, {comparison.Changed.Count} differ: {RupiahText.Of(comparison.Before)} becomes {RupiahText.Of(comparison.After)} ({RupiahText.Of(comparison.After - comparison.Before)})"));
        if (comparison.Changed.Count == 0)
            return;
        var table = Screen.Table("NIP", screen.Say("Aturan", "Rule"), screen.Say("Semula", "Before"), screen.Say("Menjadi", "After"), screen.Say("Selisih", "Change"));
        foreach (var column in table.Columns.Skip(2))
            column.RightAligned();
        foreach (var person in comparison.Changed.Take(most))
        {
            table.AddRow($"[bold]{Markup.Escape(person.Nip.Value)}[/]", $"[bold]{Markup.Escape(person.Name)}[/]", Bold(person.Before), Bold(person.After), Bold(person.Change));
            foreach (var line in person.Lines)
                table.AddRow("", Markup.Escape($"{line.Code} {line.Text.In(screen.Language)}"), Plain(line.Before), Plain(line.After), Plain(line.Change));
        }

        console.Write(table);
        if (comparison.Changed.Count > most)
            console.WriteLine(screen.Say($"… dan {comparison.Changed.Count - most} pegawai lagi (--most)", $"… and {comparison.Changed.Count - most} more people (--most)"));
    }

    private static string Bold(long amount) => $"[bold]{Markup.Escape(RupiahText.Of(amount))}[/]";

    private static string Plain(Domain.Primitives.Rupiah amount) => Markup.Escape(RupiahText.Of(amount));
}
