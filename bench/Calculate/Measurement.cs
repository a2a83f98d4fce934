using System.Diagnostics;
using Spectre.Console;

namespace EPerformance.Bench.Calculate;

/// <summary>Generates the bundle, publishes both programs the same way and runs them in turn.</summary>
internal static class Measurement
{
    private const int Runs = 7;
    private const double MostTimesParse = 3;
    private const int MostMegabytes = 600;

    public static int Run(string[] args)
    {
        var people = args.Length > 0 ? int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture) : 20_000;
        var work = Directory.CreateTempSubdirectory("eperformance-bench-").FullName;
        try
        {
            var bundle = Path.Combine(work, "bundle");
            var results = Path.Combine(work, "results");
            BundleGenerator.Write(bundle, people);
            var root = RepositoryRoot();
            var cli = Path.Combine(Publish(Path.Combine(root, "src", "Cli"), Path.Combine(work, "cli")), "eperformance");
            var parse = Path.Combine(Publish(Path.Combine(root, "bench", "Calculate"), Path.Combine(work, "parse")), "EPerformance.Bench.Calculate");
            string[] calculate = ["calculate", "--policy", "kaur-3-2022", "--data", bundle, "--month", BundleGenerator.Month, "--out", results];
            ProcessRun.Of(cli, calculate);
            var ours = new List<ProcessRun>();
            var floor = new List<ProcessRun>();
            for (var run = 0; run < Runs; run++)
            {
                floor.Add(ProcessRun.Of(parse, "parse", bundle, results, Path.Combine(work, "copy")));
                ours.Add(ProcessRun.Of(cli, calculate));
            }

            return Report(people, new FileInfo(Path.Combine(bundle, "punches.csv")).Length, floor, ours);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static int Report(int people, long bytes, List<ProcessRun> floor, List<ProcessRun> ours)
    {
        var ratio = Median(ours.Zip(floor, (a, b) => a.Wall / b.Wall));
        var peak = ours.Max(run => run.PeakMegabytes);
        var table = new Table().Title($"{people:N0} people, {bytes / 1_000_000} MB of punches, {Runs} runs in turn: median [[min..max]]");
        table.AddColumns("program", "wall s", "peak MB");
        Row(table, "parse and write only", floor);
        Row(table, "eperformance calculate", ours);
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine($"ratio of wall times (median of pairs): {ratio:0.00} (at most {MostTimesParse}); peak {peak} MB (at most {MostMegabytes})");
        return ratio <= MostTimesParse && peak <= MostMegabytes ? 0 : 1;
    }

    private static void Row(Table table, string name, List<ProcessRun> runs) => table.AddRow(
        name,
        Spread(runs.Select(run => run.Wall.TotalSeconds)),
        $"{runs.Max(run => run.PeakMegabytes)}");

    private static string Spread(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return $"{sorted[sorted.Length / 2]:0.000} [[{sorted[0]:0.000}..{sorted[^1]:0.000}]]";
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }

    private static string Publish(string project, string output)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", output, "-v", "q", "--nologo"]))!;
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"publishing {project} failed");
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EPerformance.Functions.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("run the bench from inside the repository");
    }
}
