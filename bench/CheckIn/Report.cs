using System.Globalization;
using Spectre.Console;

namespace EPerformance.Bench.CheckIn;

/// <summary>Shows what was seen, and says whether it holds.</summary>
internal static class Report
{
    private const double LeastOfEndpoint = 0.85;
    private const double LeastOfClient = 0.6;
    private const double MostTimesSlow = 2;

    /// <returns>0 when every limit holds and the rows are those of the accepted taps.</returns>
    public static int Write(BenchOptions options, ArmRecord client, ArmRecord endpoint, ArmRecord ours)
    {
        ArmRecord[] all = [client, endpoint, ours];
        var table = new Table().Title(
            $"{options.Clients} clients, {options.People:N0} people, buckets: {options.Buckets}, {options.Rounds} rounds of {options.Seconds} s after {options.WarmUp} s of warm-up, "
            + $"emulators {(options.Disk ? "on disk" : "in memory")}: median (middle half)");
        table.AddColumns("arm", "per second", "p50 ms", "p99 ms", "server µs");
        foreach (var arm in all)
        {
            table.AddRow(
                arm.Arm.Name, Quartiles.Of(arm.Rounds.Select(round => round.PerSecond)).Text("0"), Text(arm.Quantile(0.5), "0.00"), Text(arm.Quantile(0.99), "0.00"),
                arm.Arm.HasServer ? Text(arm.Computing, "0") : "");
        }

        AnsiConsole.Write(table);
        foreach (var arm in all)
            AnsiConsole.WriteLine($"{arm.Arm.Name}: {arm.Accepted} accepted, {arm.Refused} errors, {arm.Rows!.Count} rows in {arm.Rows.Partitions} partitions");
        var sound = all.All(arm => arm.Refused == 0 && arm.Rows!.Count == arm.Accepted);
        var same = all.Select(arm => arm.Rows!.Shape).Distinct(StringComparer.Ordinal).ToList();
        var ofEndpoint = Ratio(ours, endpoint);
        var ofClient = Ratio(ours, client);
        var slow = ours.Quantile(0.99) / endpoint.Quantile(0.99);
        AnsiConsole.WriteLine($"rate of SelfHost / bare endpoint, of each round: {ofEndpoint.Text("0.000")} (median at least {LeastOfEndpoint})");
        AnsiConsole.WriteLine($"rate of SelfHost / storage client alone:         {ofClient.Text("0.000")} (median at least {LeastOfClient})");
        AnsiConsole.WriteLine($"p99 of SelfHost / bare endpoint:                 {Text(slow, "0.000")} (at most {MostTimesSlow})");
        AnsiConsole.WriteLine(sound ? "no error; every accepted tap is one row" : "NOT SOUND: errors, or rows that are missing or too many");
        AnsiConsole.WriteLine(same.Count == 1 ? $"all rows alike: {same[0]}" : $"NOT COMPARABLE: rows differ: {string.Join(" | ", same)}");
        return sound && same.Count == 1 && ofEndpoint.Median >= LeastOfEndpoint && ofClient.Median >= LeastOfClient && slow <= MostTimesSlow ? 0 : 1;
    }

    private static Quartiles Ratio(ArmRecord ours, ArmRecord other) => Quartiles.Of(ours.Rounds.Zip(other.Rounds, (mine, others) => mine.PerSecond / others.PerSecond));

    private static string Text(double figure, string format) => figure.ToString(format, CultureInfo.InvariantCulture);
}
