using System.Globalization;
using EPerformance.Application.PolicyTools;
using EPerformance.Cli.Calculate;
using Spectre.Console;

namespace EPerformance.Cli.Policy;

/// <summary>A simulation as people read it: cost, distribution, winners and losers, who is most affected and why.</summary>
internal static class SimulationView
{
    private const int UnitsShown = 15;

    public static void Write(Screen screen, PolicySimulation simulation) => Write(screen.Console(), screen, simulation);

    /// <summary>The same as a page that a browser shows and prints.</summary>
    public static string Html(Screen screen, PolicySimulation simulation)
    {
        var recorder = (screen with { Output = TextWriter.Null, Width = screen.Width ?? 120 }).Console().CreateRecorder();
        Write(recorder, screen, simulation);
        return $"<!doctype html><html lang=\"{screen.Language}\"><meta charset=\"utf-8\"><title>{System.Net.WebUtility.HtmlEncode(simulation.Draft.Id)}</title>{recorder.ExportHtml()}</html>";
    }

    private static void Write(IAnsiConsole console, Screen screen, PolicySimulation simulation)
    {
        var baseline = simulation.Baseline is { } policy ? $"{policy.Id} {policy.EffectiveFrom:yyyy-MM-dd}" : screen.Say("tunjangan penuh", "the full allowance");
        console.MarkupLineInterpolated(
            $"[bold]{simulation.Draft.Id}[/] {simulation.Draft.EffectiveFrom:yyyy-MM-dd} {screen.Say("dibanding", "against")} [bold]{baseline}[/], {simulation.Period}, {simulation.People} {screen.Say("pegawai", "people")}");
        WriteCost(console, screen, simulation);
        WriteDistribution(console, screen, simulation);
        WriteGroups(console, screen, screen.Say("Menurut unit", "By unit"), screen.Say("Unit", "Unit"), simulation.Units);
        WriteGroups(console, screen, screen.Say("Menurut kelas jabatan", "By job class"), screen.Say("Kelas", "Class"), simulation.Classes);
        WriteAffected(console, screen, simulation.MostAffected);
    }

    private static void WriteCost(IAnsiConsole console, Screen screen, PolicySimulation simulation)
    {
        var table = Screen.Table(screen.Say("Sebelum", "Before"), screen.Say("Sesudah", "After"), screen.Say("Selisih", "Change"), screen.Say("Naik", "Gain"), screen.Say("Turun", "Lose"), screen.Say("Tetap", "Same"));
        foreach (var column in table.Columns)
            column.RightAligned();
        table.AddRow(
            RupiahText.Of(simulation.Before), RupiahText.Of(simulation.After), $"{Signed(simulation.Change)} ({Percent(screen, simulation.Change, simulation.Before)})", Count(simulation.Winners), Count(simulation.Losers), Count(simulation.Unchanged));
        console.Write(table);
    }

    private static void WriteDistribution(IAnsiConsole console, Screen screen, PolicySimulation simulation)
    {
        console.WriteLine(screen.Say("Pegawai menurut perubahan, % dari tunjangan penuh", "People by change, % of the full allowance"));
        var chart = new BarChart().Width(Math.Min(72, console.Profile.Width));
        foreach (var band in simulation.Distribution)
            chart.AddItem(Markup.Escape(band.Label), band.People, Colour(band.Label));
        console.Write(chart);
    }

    private static Color Colour(string label) => label == "0" ? Color.Grey : label.Contains('−', StringComparison.Ordinal) ? Color.Red : Color.Green;

    private static void WriteGroups(IAnsiConsole console, Screen screen, string title, string heading, IReadOnlyList<SimulationGroup> groups)
    {
        var table = Screen.Table(heading, screen.Say("Pegawai", "People"), screen.Say("Sebelum", "Before"), screen.Say("Sesudah", "After"), screen.Say("Selisih", "Change"), screen.Say("Naik", "Gain"), screen.Say("Turun", "Lose"));
        table.Title = new TableTitle(Markup.Escape(title));
        foreach (var column in table.Columns.Skip(1))
            column.RightAligned();
        foreach (var group in groups.Take(UnitsShown))
            table.AddRow(Markup.Escape(group.Name), Count(group.People), RupiahText.Of(group.Before), RupiahText.Of(group.After), Signed(group.Change), Count(group.Winners), Count(group.Losers));
        console.Write(table);
        if (groups.Count > UnitsShown)
            console.WriteLine(screen.Say($"dan {groups.Count - UnitsShown} lainnya (--json memuat semua)", $"and {groups.Count - UnitsShown} more (--json has all)"));
    }

    private static void WriteAffected(IAnsiConsole console, Screen screen, IReadOnlyList<AffectedPerson> people)
    {
        if (people.Count == 0)
            return;
        var table = Screen.Table(screen.Say("Pegawai", "Person"), screen.Say("Rupiah", "Rupiah"), screen.Say("Sebab", "Why"));
        table.Title = new TableTitle(screen.Say("Paling terdampak", "Most affected"));
        table.Columns[1].RightAligned().NoWrap();
        foreach (var person in people)
        {
            table.AddRow(
                Markup.Escape($"{person.Name}\n{person.Nip}\n{person.Unit}, {screen.Say("kelas", "class")} {person.JobClass?.ToString(CultureInfo.InvariantCulture) ?? "—"}"),
                Markup.Escape($"{RupiahText.Of(person.Before)}\n{RupiahText.Of(person.After)}\n{Signed(person.Change)}"),
                Markup.Escape(string.Join('\n', person.Lines.Select(line => Why(screen, line)))));
        }

        console.Write(table);
    }

    private static string Why(Screen screen, LineDifference line) =>
        $"{line.Text.In(screen.Language)} [{line.Code}]: {RupiahText.Of(line.Before)} → {RupiahText.Of(line.After)}{(line.Source.Length == 0 ? "" : $" ({line.Source})")}";

    private static string Signed(long amount) => amount > 0 ? $"+{RupiahText.Of(amount)}" : RupiahText.Of(amount);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Percent(Screen screen, long change, long before)
    {
        if (before == 0)
            return "—";
        var text = decimal.Round(change * 100m / before, 2).ToString("+0.00;-0.00;0", CultureInfo.InvariantCulture);
        return (screen.Language == "en" ? text : text.Replace('.', ',')) + " %";
    }
}
