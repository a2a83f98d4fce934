using System.Diagnostics;
using EPerformance.Azurite;
using EPerformance.Bench.Kit;

namespace EPerformance.Bench.All;

/// <summary>From starting the process of an agency that is stored to the answer to its first check-in, against a bare endpoint's start.</summary>
internal sealed class ColdStart : IScenario
{
    private const int Starts = 3;

    public string Name => "cold-start";

    public string Unit => "start";

    public bool Grows => false;

    public double? MostTransactions => null;

    public Task<IReadOnlyList<Outcome>> MeasureAsync(IReadOnlyList<int> sizes, bool withBare, Action<string> told) => Serving.CompareAsync(sizes, withBare, told, StartsAsync);

    /// <summary>The median of the starts by time.</summary>
    private static async Task<ArmResult> StartsAsync(Crowd crowd, bool isProduct)
    {
        await using var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { RepositoryRoot = Repository.Folder() });
        if (isProduct)
        {
            await using var first = await Serving.ProductAsync(azurite.ConnectionString, crowd);
            await SelfHostServer.ImportAsync(first.Address, crowd);
        }

        var results = new List<ArmResult>();
        for (var start = 0; start < Starts; start++)
            results.Add(await StartAsync(azurite.ConnectionString, crowd, start, isProduct));
        return results.OrderBy(result => result.Milliseconds).ElementAt(Starts / 2);
    }

    private static async Task<ArmResult> StartAsync(string connection, Crowd crowd, int number, bool isProduct)
    {
        var clock = Stopwatch.StartNew();
        await using var server = isProduct ? await Serving.ProductAsync(connection, crowd) : await Serving.BareAsync(connection, crowd);
        using var taps = Serving.TapsAt(server, crowd, isProduct);
        if (!await taps.SendAsync(0, number))
            throw new InvalidOperationException("the first check-in was refused");
        var took = clock.Elapsed;
        var (processor, peak) = (server.ProcessorTime, server.PeakMemory);
        // The bare endpoint looks whether its table is there, and inserts.
        return new ArmResult(1, took.TotalMilliseconds, processor.TotalMilliseconds, null, isProduct ? await Serving.TransactionsAsync(server) : 2, peak / 1048576.0);
    }
}
