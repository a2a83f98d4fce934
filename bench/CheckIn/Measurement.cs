using System.Globalization;
using EPerformance.Azurite;
using EPerformance.Bench.Kit;
using Spectre.Console;

namespace EPerformance.Bench.CheckIn;

/// <summary>Runs the arms in turn, each on a fresh emulator, and compares their medians.</summary>
internal static class Measurement
{
    private const double LeastOfEndpoint = 0.85;
    private const double LeastOfClient = 0.6;
    private const double MostTimesSlow = 2;

    private static readonly (string Name, Func<string, Crowd, BenchOptions, Task<LoadResult>> RunAsync)[] All =
    [
        ("storage client alone", Arms.StorageClientAsync),
        ("bare endpoint", Arms.BareEndpointAsync),
        ("SelfHost check-in", Arms.SelfHostAsync),
    ];

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var crowd = new Crowd(options.People);
        var results = All.Select(_ => new List<ArmRun>()).ToArray();
        for (var run = 0; run < options.Runs; run++)
        {
            // Every arm comes first, second and third in turn.
            for (var step = 0; step < All.Length; step++)
            {
                var arm = (run + step) % All.Length;
                results[arm].Add(await RunAsync(arm, crowd, options));
                AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture, $"run {run + 1}: {All[arm].Name}: {results[arm][^1].Load.PerSecond:0}/s"));
            }
        }

        return Report(options, results);
    }

    private static async Task<ArmRun> RunAsync(int arm, Crowd crowd, BenchOptions options)
    {
        var folder = options.Disk ? Directory.CreateTempSubdirectory("eperformance-bench-").FullName : null;
        try
        {
            await using var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { DataFolder = folder });
            var load = await All[arm].RunAsync(azurite.ConnectionString, crowd, options);
            return new ArmRun(load, await StoredRows.ReadAsync(azurite.ConnectionString));
        }
        finally
        {
            if (folder is not null)
                Directory.Delete(folder, recursive: true);
        }
    }

    private static int Report(BenchOptions options, List<ArmRun>[] results)
    {
        var table = new Table().Title(
            $"{options.Clients} clients, {options.People:N0} people, {options.Runs} runs of {options.Seconds} s after {options.WarmUp} s of warm-up, emulator {(options.Disk ? "on disk" : "in memory")}: median [[min..max]]");
        table.AddColumns("arm", "per second", "p50 ms", "p99 ms", "server µs");
        for (var arm = 0; arm < All.Length; arm++)
        {
            var runs = results[arm];
            table.AddRow(
                All[arm].Name, Spread(runs, run => run.Load.PerSecond, "0"), Spread(runs, run => run.Load.Median, "0.00"), Spread(runs, run => run.Load.Slow, "0.00"),
                arm == 0 ? "" : Spread(runs, run => run.Load.Computing, "0"));
        }

        AnsiConsole.Write(table);
        var (client, endpoint, ours) = (results[0], results[1], results[2]);
        for (var arm = 0; arm < All.Length; arm++)
        {
            AnsiConsole.WriteLine(
                $"{All[arm].Name}: {results[arm].Sum(run => run.Load.Accepted)} accepted, {results[arm].Sum(run => run.Load.Refused)} errors, " +
                $"{results[arm].Sum(run => run.Rows.Count)} rows in {results[arm].Max(run => run.Rows.Partitions)} partitions");
        }

        var sound = results.SelectMany(runs => runs).All(run => run.Load.Refused == 0 && run.Rows.Count == run.Load.Accepted);
        var same = results.SelectMany(runs => runs).Select(run => run.Rows.Shape).Distinct(StringComparer.Ordinal).ToList();
        var ofEndpoint = Ratio(ours, endpoint, run => run.Load.PerSecond);
        var ofClient = Ratio(ours, client, run => run.Load.PerSecond);
        var slow = Ratio(ours, endpoint, run => run.Load.Slow);
        AnsiConsole.WriteLine($"rate of SelfHost / bare endpoint (medians): {ofEndpoint:0.000} (at least {LeastOfEndpoint})");
        AnsiConsole.WriteLine($"rate of SelfHost / storage client alone:    {ofClient:0.000} (at least {LeastOfClient})");
        AnsiConsole.WriteLine($"p99 of SelfHost / bare endpoint:            {slow:0.000} (at most {MostTimesSlow})");
        AnsiConsole.WriteLine(sound ? "no error; every accepted tap is one row" : "NOT SOUND: errors, or rows that are missing or too many");
        AnsiConsole.WriteLine(same.Count == 1 ? $"all rows alike: {same[0]}" : $"NOT COMPARABLE: rows differ: {string.Join(" | ", same)}");
        return sound && same.Count == 1 && ofEndpoint >= LeastOfEndpoint && ofClient >= LeastOfClient && slow <= MostTimesSlow ? 0 : 1;
    }

    private static double Ratio(List<ArmRun> ours, List<ArmRun> other, Func<ArmRun, double> value) => Median(ours.Select(value)) / Median(other.Select(value));

    private static string Spread(List<ArmRun> runs, Func<ArmRun, double> value, string format)
    {
        var values = runs.Select(value).ToList();
        return $"{Text(Median(values))} [[{Text(values.Min())}..{Text(values.Max())}]]";

        string Text(double figure) => figure.ToString(format, CultureInfo.InvariantCulture);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private sealed record ArmRun(LoadResult Load, StoredRows Rows);
}
