using EPerformance.Bench.All.Bare;
using EPerformance.Storage;

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
        var (workload, _, size) = _scenario.WorkOf(people);
        var (works, instances) = (new List<Part>(), new List<StorageClients>());
        foreach (var prefix in _scenario.PrefixesOf(people, largest))
        {
            instances.Add(owned.Keep(Clients(connection, prefix)));
            var work = owned.Keep(await workload.PrepareAsync(instances[^1], size, CancellationToken.None));
            works.Add(new Part(work.Units ?? size, () => work.RunAsync(CancellationToken.None)));
        }

        return await SpendAsync(size, works, () => instances.Sum(one => one.Transactions.All.Total));
    }

    /// <summary>The calls that the work cannot avoid, with the storage client as it comes. What they write is in memory before.</summary>
    /// <param name="done">Where the product has done the work.</param>
    /// <param name="fresh">Where nobody has.</param>
    public async Task<int> BareAsync(string done, string fresh)
    {
        await WarmUpAsync(fresh);
        using var owned = new Owned();
        var (workload, bare, size) = _scenario.WorkOf(people);
        var options = new ParallelOptions { MaxDegreeOfParallelism = bare.AtOnce };
        var (works, storages) = (new List<Part>(), new List<BareStorage>());
        foreach (var prefix in _scenario.PrefixesOf(people, largest))
        {
            using var before = Clients(fresh, prefix);
            using var after = Clients(done, prefix);
            var prepared = owned.Keep(await workload.PrepareAsync(before, size, CancellationToken.None));
            var storage = owned.Keep(new BareStorage(fresh, prefix));
            var strands = await bare.PlanAsync(after, before, size);
            storages.Add(storage);
            works.Add(new Part(prepared.Units ?? size, () => Parallel.ForEachAsync(strands, options, async (strand, _) =>
            {
                foreach (var call in strand)
                    await call(storage);
            })));
        }

        return await SpendAsync(size, works, () => storages.Sum(one => one.Calls));
    }

    /// <summary>The product's work in a small agency beside: afterwards its code and that of the storage client is compiled, for both arms.</summary>
    private async Task WarmUpAsync(string connection)
    {
        var (workload, _, _) = _scenario.WorkOf(WarmUpPeople);
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
    /// <param name="works">The work of one agency after the other. What only reads is done again and again, once before to be remembered.</param>
    private async Task<int> SpendAsync(int size, IReadOnlyList<Part> works, Func<long> transactions)
    {
        if (!_scenario.OnlyReads)
            return await Part.RunAllAsync(works, transactions);
        var reading = works.Single();
        await reading.Work();
        var passes = _scenario.PassesOf(size);
        var round = new Part(passes * reading.Units, async () =>
        {
            for (var pass = 0; pass < passes; pass++)
                await reading.Work();
        });
        return await Part.RunAllAsync([.. Enumerable.Repeat(round, StorageScenario.Rounds)], transactions);
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
