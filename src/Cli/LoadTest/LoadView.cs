using System.Globalization;
using EPerformance.Cli.Policy;
using Spectre.Console;

namespace EPerformance.Cli.LoadTest;

/// <summary>What is shown while it runs, and at the end.</summary>
internal sealed class LoadView(Screen screen, LoadOptions options, int people)
{
    public Table Table(LoadTally tally, bool isWarmUp) => Rows(tally, isWarmUp ? screen.Say("pemanasan", "warm-up") : screen.Say("diukur", "measured"));

    /// <summary>For a log that nobody watches.</summary>
    public string Line(LoadTally tally, bool isWarmUp) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(isWarmUp ? screen.Say("pemanasan", "warm-up") : screen.Say("diukur", "measured"))}: {tally.PerSecond:0}/s, p50 {tally.Percentile(0.5):0.00} ms, p99 {tally.Percentile(0.99):0.00} ms, {tally.Errors} {screen.Say("galat", "errors")}");

    /// <param name="before">Storage transactions of the host; <c>null</c> when it does not tell.</param>
    public Table Final(LoadTally tally, long? before, long? after)
    {
        var table = Rows(tally, screen.Say("hasil", "result"));
        var perTap = after - before is { } spent && tally.Accepted > 0 ? spent / (double)tally.Accepted : (double?)null;
        table.AddRow(
            screen.Say("transaksi storage per presensi", "storage transactions per check-in"),
            perTap is { } figure
                ? Number(figure, "0.0000") + screen.Say(" (semua yang dikerjakan host)", " (everything that the host did)")
                : screen.Say("tidak diketahui: hanya host Development yang menyebutnya", "not known: only a host in Development tells"));
        return table;
    }

    private Table Rows(LoadTally tally, string title)
    {
        var table = Screen.Table(title, "").HideHeaders().Title(Markup.Escape(string.Create(
            CultureInfo.InvariantCulture, $"{options.Address}: {options.Clients} {screen.Say("klien", "clients")}, {people} {screen.Say("pegawai", "people")}, {title} {tally.Elapsed.TotalSeconds:0} s")));
        table.AddRow(screen.Say("presensi diterima", "check-ins accepted"), Number(tally.Accepted, "0"));
        table.AddRow(screen.Say("per detik", "per second"), Number(tally.PerSecond, "0"));
        table.AddRow("p50", Number(tally.Percentile(0.50), "0.00") + " ms");
        table.AddRow("p99", Number(tally.Percentile(0.99), "0.00") + " ms");
        table.AddRow(screen.Say("galat", "errors"), Number(tally.Errors, "0"));
        foreach (var (kind, count) in tally.ErrorsByKind.OrderByDescending(pair => pair.Value).Take(5))
            table.AddRow("  " + Markup.Escape(kind), Number(count, "0"));
        return table;
    }

    private static string Number(double value, string format) => double.IsNaN(value) ? "-" : value.ToString(format, CultureInfo.InvariantCulture);
}
