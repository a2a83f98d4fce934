using System.Globalization;
using EPerformance.Azurite;
using EPerformance.Bench.All.Bare;
using EPerformance.Bench.Kit;
using EPerformance.Workloads;

namespace EPerformance.Bench.All;

/// <summary>A workload on a fresh emulator, and the calls that it cannot avoid on another one that holds the same before.</summary>
/// <param name="workOf">The work in an agency of so many people, and how many units of it are done.</param>
/// <param name="leastUnits">What only reads is done again and again in a small agency until it were so many: some milliseconds cannot be compared. What writes can be done once.</param>
/// <param name="mostAgencies">What writes is done in several small agencies, one after the other, until there were as many people as in the largest or so many agencies.</param>
/// <param name="runs"><see cref="IScenario.Runs"/>: the more one run differs from the next, the more.</param>
internal sealed class StorageScenario(string name, Func<int, (IWorkload Workload, int Units)> workOf, IBareWork bare, double? mostTransactions = null, int leastUnits = 0, int mostAgencies = 1, int runs = 2) : IScenario
{
    public string Name => name;

    public string Unit => workOf(1).Workload.Unit;

    public bool Grows => true;

    public double? MostTransactions => mostTransactions;

    public int Runs => runs;

    public IBareWork Bare => bare;

    public (IWorkload Workload, int Units) WorkOf(int people) => workOf(people);

    /// <summary>Its answers are remembered before it is measured: <see cref="RememberingStorage"/>.</summary>
    public bool OnlyReads => leastUnits > 0;

    /// <summary>How often it is measured in one process; the median by processor time counts. What writes can be done once.</summary>
    public int Rounds => OnlyReads ? 5 : 1;

    /// <summary>How often the work is done.</summary>
    public int PassesOf(int units) => Math.Max(1, leastUnits / units);

    public async Task<Comparison> MeasureAsync(int people, int largest, ArmResult? bare, Action<string> told)
    {
        var (size, instance) = (Text(people), Text(largest));
        told("the product");
        await using var done = await StartAsync(people, largest);
        var product = await OnAsync(done, storage => Arm.RunAsync("product", name, size, instance, storage));
        if (bare is not null)
            return new Comparison(people, product, bare);
        told("the bare calls");
        await using var fresh = await StartAsync(people, largest);
        return new Comparison(people, product, await OnAsync(fresh, storage => Arm.RunAsync("bare", name, size, instance, done.ConnectionString, storage)));
    }

    /// <summary>The instances in which the work is done, by the beginning of their names.</summary>
    public IEnumerable<string> PrefixesOf(int people, int largest) => Enumerable.Range(0, Math.Clamp(largest / people, 1, mostAgencies)).Select(number => $"a{number}");

    /// <param name="arm">Is given the connection string.</param>
    private async Task<ArmResult> OnAsync(AzuriteProcess emulator, Func<string, Task<ArmResult>> arm)
    {
        if (!OnlyReads)
            return await arm(emulator.ConnectionString);
        await using var storage = await RememberingStorage.StartAsync(emulator.ConnectionString);
        return await arm(storage.ConnectionString);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<AzuriteProcess> StartAsync(int people, int largest)
    {
        var azurite = await AzuriteProcess.StartAsync(new AzuriteOptions { RepositoryRoot = Repository.Folder() });
        foreach (var prefix in PrefixesOf(people, largest))
            await EmptyInstance.MakeAsync(azurite.ConnectionString, prefix);
        return azurite;
    }
}
