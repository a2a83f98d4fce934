using System.Diagnostics;
using EPerformance.Azurite;
using EPerformance.Bench.Kit;

namespace EPerformance.Bench.All;

/// <summary>Everybody checks in over HTTP: what a server needs of memory and processor while an agency of that size is in it, against a bare endpoint that knows nobody.</summary>
internal sealed class MemoryUnderLoad : IScenario
{
    private const int LeastTaps = 2_000;

    public string Name => "memory";

    public string Unit => "check-in over HTTP";

    public bool Grows => false;

    public double? MostTransactions => null;

    public Task<IReadOnlyList<Outcome>> MeasureAsync(IReadOnlyList<int> sizes, bool withBare, Action<string> told) => Serving.CompareAsync(sizes, withBare, told, ServeAsync);

    private static async Task<ArmResult> ServeAsync(Crowd crowd, bool isProduct)
    {
        await using var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { RepositoryRoot = Repository.Folder() });
        await using var server = isProduct ? await Serving.ProductAsync(azurite.ConnectionString, crowd) : await Serving.BareAsync(azurite.ConnectionString, crowd);
        if (isProduct)
            await SelfHostServer.ImportAsync(server.Address, crowd);
        using var taps = Serving.TapsAt(server, crowd, isProduct);
        // Everybody's phone is bound by its first tap.
        var (warmUp, measured) = (crowd.Count + Serving.Clients, Math.Max(crowd.Count, LeastTaps));
        await Serving.SendAsync(taps, 0, warmUp);
        var (transactions, processor, clock) = (isProduct ? await Serving.TransactionsAsync(server) : 0, server.ProcessorTime, Stopwatch.StartNew());
        await Serving.SendAsync(taps, warmUp, measured);
        var took = clock.Elapsed;
        var units = measured / Serving.Clients * Serving.Clients;
        return new ArmResult(
            units, took.TotalMilliseconds, (server.ProcessorTime - processor).TotalMilliseconds, null,
            isProduct ? await Serving.TransactionsAsync(server) - transactions : units, server.PeakMemory / 1048576.0);
    }
}
