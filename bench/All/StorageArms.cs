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
        await WarmUpAsync(connection);
        using var owned = new Owned();
        var (workload, size) = _scenario.WorkOf(people);
        var (works, instances) = (new List<PreparedWork>(), new List<StorageClients>());
        foreach (var prefix in _scenario.PrefixesOf(people, largest))
        {
            instances.Add(owned.Keep(Clients(connection, prefix)));
            works.Add(owned.Keep(await workload.PrepareAsync(instances[^1], size, CancellationToken.None)));
        }

        return await SpendAsync(size, works.Sum(work => work.Units ?? size), [.. works.Select<PreparedWork, Func<Task>>(work => () => work.RunAsync(CancellationToken.None))], () => instances.Sum(one => one.Transactions.All.Total));
    }

    /// <summary>The calls that the work cannot avoid, with the storage client as it comes. What they write is in memory before.</summary>
    /// <param name="done">Where the product has done the work.</param>
    /// <param name="fresh">Where nobody has.</param>
    public async Task<int> BareAsync(string done, string fresh)
    {
        await WarmUpAsync(fresh);
        using var owned = new Owned();
        var (workload, size) = _scenario.WorkOf(people);
        var options = new ParallelOptions { MaxDegreeOfParallelism = _scenario.Bare.AtOnce };
        var (works, storages, units) = (new List<Func<Task>>(), new List<BareStorage>(), 0L);
        foreach (var prefix in _scenario.PrefixesOf(people, largest))
        {
            using var before = Clients(fresh, prefix);
            using var after = Clients(done, prefix);
            var prepared = owned.Keep(await workload.PrepareAsync(before, size, CancellationToken.None));
            var storage = owned.Keep(new BareStorage(fresh, prefix));
            var strands = await _scenario.Bare.PlanAsync(after, before, size);
            storages.Add(storage);
            units += prepared.Units ?? size;
            works.Add(() => Parallel.ForEachAsync(strands, options, async (strand, _) =>
            {
                foreach (var call in strand)
                    await call(storage);
            }));
        }

        return await SpendAsync(size, units, works, () => storages.Sum(one => one.Calls));
    }

    /// <summary>The product's work in a small agency beside: afterwards its code and that of the storage client is compiled, for both arms.</summary>
    private async Task WarmUpAsync(string connection)
    {
        var (workload, _) = _scenario.WorkOf(WarmUpPeople);
        using var clients = new StorageClients(new StorageSettings { ConnectionString = connection, Prefix = "warmup", Buckets = BucketCount.Four });
        using var work = await workload.PrepareAsync(clients, WarmUpPeople, CancellationToken.None);
        await work.RunAsync(CancellationToken.None);
    }

    private StorageClients Clients(string connection, string prefix) => new(new StorageSettings
    {
        ConnectionString = connection,
        Prefix = prefix,
        Buckets = Bucket.CountFor(largest),
    });

    /// <param name="size">How many units were asked for of each agency.</param>
    /// <param name="units">How many they are together.</param>
    /// <param name="agencies">The work of one after the other.</param>
    private async Task<int> SpendAsync(int size, long units, IReadOnlyList<Func<Task>> agencies, Func<long> transactions)
    {
        if (_scenario.OnlyReads)
            await SpendOnceAsync(1, units, agencies, transactions);
        var rounds = new List<ArmResult>();
        while (rounds.Count < _scenario.Rounds)
            rounds.Add(await SpendOnceAsync(_scenario.PassesOf(size), units, agencies, transactions));
        Console.WriteLine(rounds.OrderBy(round => round.Processor).ElementAt(rounds.Count / 2).ToJson());
        return 0;
    }

    private static async Task<ArmResult> SpendOnceAsync(int passes, long units, IReadOnlyList<Func<Task>> agencies, Func<long> transactions)
    {
        GC.Collect();
        var (calls, allocated, processor, clock) = (transactions(), GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        for (var pass = 0; pass < passes; pass++)
        {
            foreach (var work in agencies)
                await work();
        }

        var took = clock.Elapsed;
        using var own = Process.GetCurrentProcess();
        return new ArmResult(
            passes * units, took.TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - allocated, transactions() - calls,
            own.PeakWorkingSet64 / 1048576.0);
    }

    /// <summary>What is needed until the work is done.</summary>
    private sealed class Owned : IDisposable
    {
        private readonly Stack<IDisposable> _kept = new();

        public T Keep<T>(T one)
            where T : IDisposable
        {
            _kept.Push(one);
            return one;
        }

        public void Dispose()
        {
            while (_kept.TryPop(out var one))
                one.Dispose();
        }
    }
}
