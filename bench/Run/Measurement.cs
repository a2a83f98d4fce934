using System.Diagnostics;
using System.Globalization;
using EPerformance.Azurite;
using EPerformance.Storage;
using EPerformance.Storage.Periods;

namespace EPerformance.Bench.Run;

/// <summary>Prepares the frozen facts, lets the two arms run in turn, each time on a fresh emulator, and compares the medians.</summary>
internal static class Measurement
{
    private const double MostRatio = 1.5, MostTransactions = 0.2;
    private const long MostMegabytes = 400;

    /// <returns>0 when ratio, memory and transactions are within what is promised.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var size = new BenchSize(args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000);
        var runs = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3;
        var ours = new List<Outcome>();
        var bare = new List<Outcome>();
        for (var run = 1; run <= runs; run++)
        {
            var (own, other) = await PairAsync(size);
            Console.WriteLine(FormattableString.Invariant($"run {run}: ours {own.Milliseconds} ms, bare {other.Milliseconds} ms, ours peak {own.Megabytes} MB; processor {own.Processor} and {other.Processor} ms"));
            ours.Add(own);
            bare.Add(other);
        }

        var ratio = (double)Median(ours, one => one.Milliseconds) / Median(bare, one => one.Milliseconds);
        var (peak, transactions) = (ours.Max(one => one.Megabytes), (double)ours[0].Transactions / size.People);
        Console.WriteLine(FormattableString.Invariant($"{size.People} people, {(int)size.Buckets} buckets, medians of {runs}: ours {Median(ours, one => one.Milliseconds)} ms, bare {Median(bare, one => one.Milliseconds)} ms"));
        Console.WriteLine(FormattableString.Invariant($"ratio {ratio:0.00} (at most {MostRatio}), peak {peak} MB (at most {MostMegabytes}), {transactions:0.000} transactions per person (at most {MostTransactions})"));
        return ratio <= MostRatio && peak <= MostMegabytes && transactions <= MostTransactions ? 0 : 1;
    }

    /// <summary>Both arms once on a fresh emulator. Each writes rows that were not there, as a run does: the emulator takes many times as long to replace rows, and that would hide everything else.</summary>
    private static async Task<(Outcome Ours, Outcome Bare)> PairAsync(BenchSize size)
    {
        await using var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { RepositoryRoot = RootFolder() });
        using (var clients = size.Clients(azurite.ConnectionString))
            await new FrozenAgency(size, Arm.Policies, new InstanceBuckets(clients.Settings)).WriteAsync(new FrozenFacts(clients));
        var ours = await OutcomeAsync("ours", azurite.ConnectionString, size);
        return (ours, await OutcomeAsync("bare", azurite.ConnectionString, size));
    }

    private static async Task<Outcome> OutcomeAsync(string arm, string connection, BenchSize size)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [arm, connection, size.People.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{arm} ended with {process.ExitCode}: {output}");
        var numbers = output.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => long.Parse(text, CultureInfo.InvariantCulture)).ToList();
        return new Outcome(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static string RootFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "EPerformance.Functions.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("run the bench from inside the repository");
    }

    private static long Median(IEnumerable<Outcome> outcomes, Func<Outcome, long> figure) => outcomes.Select(figure).Order().ElementAt(outcomes.Count() / 2);

    /// <param name="Processor">Milliseconds on all cores: comparable while the machine does other work.</param>
    private sealed record Outcome(long Milliseconds, long Megabytes, long Transactions, long Processor);
}
