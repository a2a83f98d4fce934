using System.Globalization;
using EPerformance.Bench.All.Bare;
using EPerformance.Workloads;

namespace EPerformance.Bench.All;

/// <summary>A workload on a fresh emulator, and the calls that it cannot avoid on another one that holds the same before.</summary>
/// <param name="workOf">The work in an agency of so many people, and how many units of it are done.</param>
/// <param name="leastUnits">What only reads is done again and again in a small agency until it were so many: some milliseconds cannot be compared. What writes can be done once.</param>
/// <param name="mostAgencies">What writes is done in several small agencies, one after the other, until there were as many people as in the largest or so many agencies.</param>
/// <param name="runs"><see cref="IScenario.Runs"/>: the more one run differs from the next, the more.</param>
internal sealed class StorageScenario(string name, Func<int, (IWorkload Workload, IBareWork Bare, int Units)> workOf, double? mostTransactions = null, int leastUnits = 0, int mostAgencies = 1, int runs = 2) : IScenario
{
    /// <summary>How often what only reads is read in one process.</summary>
    public const int Rounds = 5;

    public string Name => name;

    public string Unit => workOf(1).Workload.Unit;

    public bool Grows => true;

    public double? MostTransactions => mostTransactions;

    public int Runs => runs;

    public (IWorkload Workload, IBareWork Bare, int Units) WorkOf(int people) => workOf(people);

    /// <summary>Its answers are remembered before it is measured: <see cref="RememberingStorage"/>.</summary>
    public bool OnlyReads => leastUnits > 0;

    /// <summary>How often the work is done.</summary>
    public int PassesOf(int units) => Math.Max(1, leastUnits / units);

    public async Task<IReadOnlyList<Outcome>> MeasureAsync(IReadOnlyList<int> sizes, bool withBare, Action<string> told)
    {
        await using var done = await StartAsync(sizes);
        told("the product");
        var products = await TakeAsync("product", sizes, done);
        if (!withBare)
            return Outcome.Of(products, null);
        await using var fresh = await StartAsync(sizes);
        told("the bare calls");
        return Outcome.Of(products, await TakeAsync("bare", sizes, fresh, done));
    }

    /// <summary>The instances in which the work is done, by the beginning of their names.</summary>
    public IEnumerable<string> PrefixesOf(int people, int largest) => Enumerable.Range(0, Math.Clamp(largest / people, 1, mostAgencies)).Select(number => $"a{number}");

    private async Task<AllOf<Store>> StartAsync(IReadOnlyList<int> sizes) => await AllOf<Store>.StartAsync(sizes.Select(people => Store.StartAsync(PrefixesOf(people, sizes[^1]), OnlyReads)));

    /// <param name="done">Where the product has done the work, for the bare calls.</param>
    private Task<IReadOnlyList<ArmResult>> TakeAsync(string arm, IReadOnlyList<int> sizes, AllOf<Store> stores, AllOf<Store>? done = null) => Turns.TakeAsync(sizes.Select((people, size) => Arm.StartAsync(
        [arm, name, Text(people), Text(sizes[^1]), .. done is null ? [] : new[] { done[size].Emulator }, stores[size].ConnectionString])));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
