using System.Diagnostics;
using EPerformance.Bench.All.Bare;
using EPerformance.Storage;
using EPerformance.Workloads;

namespace EPerformance.Bench.All;

/// <summary>One arm of a scenario on storage, in a process of its own. Writes what it spent.</summary>
/// <param name="people">Of the agency.</param>
/// <param name="largest">People that the instance is divided for.</param>
internal sealed class StorageArms(string name, int people, int largest)
{
    private const int WarmUpPeople = 20;

    private readonly StorageScenario _scenario = Scenarios.OnStorage.Single(scenario => scenario.Name == name);

    /// <summary>The work as the product does it.</summary>
    public async Task<int> ProductAsync(string connection)
    {
        var (workload, units) = _scenario.WorkOf(people);
        await WarmUpAsync(connection);
        using var clients = Clients(connection);
        using var work = await workload.PrepareAsync(clients, units, CancellationToken.None);
        return await SpendAsync(units, work.Units ?? units, () => work.RunAsync(CancellationToken.None), () => clients.Transactions.All.Total);
    }

    /// <summary>The calls that the work cannot avoid, with the storage client as it comes. What they write is in memory before.</summary>
    /// <param name="done">Where the product has done the work.</param>
    /// <param name="fresh">Where nobody has.</param>
    public async Task<int> BareAsync(string done, string fresh)
    {
        var (workload, units) = _scenario.WorkOf(people);
        await WarmUpAsync(fresh);
        using var before = Clients(fresh);
        using (var prepared = await workload.PrepareAsync(before, units, CancellationToken.None))
        using (var after = Clients(done))
        using (var storage = new BareStorage(fresh))
        {
            var strands = await _scenario.Bare.PlanAsync(after, before, units);
            var options = new ParallelOptions { MaxDegreeOfParallelism = _scenario.Bare.AtOnce };
            return await SpendAsync(
                units,
                prepared.Units ?? units,
                () => Parallel.ForEachAsync(strands, options, async (strand, _) =>
                {
                    foreach (var call in strand)
                        await call(storage);
                }),
                () => storage.Calls);
        }
    }

    /// <summary>The product's work in a small agency beside: afterwards its code and that of the storage client is compiled, for both arms.</summary>
    private async Task WarmUpAsync(string connection)
    {
        var (workload, _) = _scenario.WorkOf(WarmUpPeople);
        using var clients = new StorageClients(new StorageSettings { ConnectionString = connection, Prefix = "warmup", Buckets = BucketCount.Four });
        using var work = await workload.PrepareAsync(clients, WarmUpPeople, CancellationToken.None);
        await work.RunAsync(CancellationToken.None);
    }

    private StorageClients Clients(string connection) => new(new StorageSettings
    {
        ConnectionString = connection,
        Buckets = Bucket.CountFor(largest),
    });

    /// <param name="size">How many units were asked for.</param>
    /// <param name="units">How many it is.</param>
    private async Task<int> SpendAsync(int size, long units, Func<Task> work, Func<long> transactions)
    {
        if (_scenario.OnlyReads)
            await work();
        var rounds = new List<ArmResult>();
        while (rounds.Count < _scenario.Rounds)
            rounds.Add(await SpendOnceAsync(_scenario.PassesOf(size), units, work, transactions));
        Console.WriteLine(rounds.OrderBy(round => round.Processor).ElementAt(rounds.Count / 2).ToJson());
        return 0;
    }

    private static async Task<ArmResult> SpendOnceAsync(int passes, long units, Func<Task> work, Func<long> transactions)
    {
        GC.Collect();
        var (calls, allocated, processor, clock) = (transactions(), GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        for (var pass = 0; pass < passes; pass++)
            await work();
        var took = clock.Elapsed;
        using var own = Process.GetCurrentProcess();
        return new ArmResult(
            passes * units, took.TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, transactions() - calls,
            own.PeakWorkingSet64 / 1048576.0);
    }
}
