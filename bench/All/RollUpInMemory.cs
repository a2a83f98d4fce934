using System.Globalization;
using EPerformance.Application.Json;
using EPerformance.Domain.EarlyWarnings;
using EPerformance.Storage;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.RollUp;

namespace EPerformance.Bench.All;

/// <summary>
/// The roll-up of a period without a store: what it computes, on a month that a <see cref="CountedAgency"/> answers and of which every row becomes text. Beside it a program that has all figures before and makes the same
/// text of the same rows.
/// </summary>
internal sealed class RollUpInMemory : IScenario
{
    /// <summary>Everything is compiled in the first; the others let the heap take the size that it keeps.</summary>
    private const int WarmUpRounds = 20;

    private const int WarmUpSize = 1_000, DaysOfHalf = 11;

    /// <summary>
    /// A thousand people fit into the youngest generation of the heap and would never be collected: their garbage would be nobody's. So small agencies are gathered one after the other until there were as many people
    /// as in the largest, and every size pays for what it leaves behind.
    /// </summary>
    private const int LeastPeople = 100_000;

    private const int MostParts = 10;

    public string Name => "roll-up-memory";

    public string Unit => "person";

    public bool Grows => true;

    public double? MostTransactions => null;

    public int Runs => 5;

    public async Task<IReadOnlyList<Outcome>> MeasureAsync(IReadOnlyList<int> sizes, bool withBare, Action<string> told)
    {
        told("the product");
        var products = await Turns.TakeAsync(sizes.Select(people => Arm.StartEqualAsync("rolled-up", Size(people))));
        if (!withBare)
            return Outcome.Of(products, null);
        told("the same rows");
        return Outcome.Of(products, await Turns.TakeAsync(sizes.Select(people => Arm.StartEqualAsync("written", Size(people)))));
    }

    /// <summary>The product's pass. Writes what it spent.</summary>
    public static async Task<int> ProductAsync(int people)
    {
        for (var round = 0; round < WarmUpRounds; round++)
            await new CountedAgency(WarmUpSize, DaysOfHalf) { WritesText = true }.GatherAsync(CancellationToken.None);
        var agencies = Enumerable.Range(0, Passes(people)).Select(_ => new CountedAgency(people, DaysOfHalf) { WritesText = true, Count = BucketsOf(people) }).ToList();
        return await SpendAsync(people, pass => agencies[pass].GatherAsync(CancellationToken.None), () => agencies.Sum(agency => agency.Operations));
    }

    /// <summary>Making the text of rows that are known. Writes what it spent.</summary>
    public static async Task<int> BareAsync(int people)
    {
        var few = await RowsAsync(WarmUpSize);
        for (var round = 0; round < WarmUpRounds; round++)
            await WriteAsync(few);
        var (agency, rows) = await RowsAsync(people);
        return await SpendAsync(people, _ => WriteAsync((agency, rows)), () => agency.Operations);
    }

    private static async Task<(CountedAgency Agency, List<object> Rows)> RowsAsync(int people)
    {
        var rows = new List<object>();
        var agency = new CountedAgency(people, DaysOfHalf) { OnWrite = rows.Add, WritesText = true, Count = BucketsOf(people) };
        await agency.GatherAsync(CancellationToken.None);
        foreach (var stored in await agency.Warnings.OfPeriodAsync(PeriodRig.Id("2026-03").Period, CancellationToken.None))
            rows.Add(stored.Case);
        return (agency, rows);
    }

    private static Task WriteAsync((CountedAgency Agency, List<object> Rows) known)
    {
        var written = known.Rows.Sum(row => (long)Written(row));
        return written >= known.Agency.CharactersWritten ? Task.CompletedTask : throw new InvalidOperationException($"{written} characters are fewer than the product wrote");
    }

    private static int Written(object row) => row switch
    {
        Domain.RollUp.PersonPeriod person => StoredJson.Write(person).Length,
        Domain.RollUp.UnitPeriod unit => StoredJson.Write(unit).Length,
        WarningCase warning => StoredJson.Write(warning).Length,
        _ => throw new ArgumentException(row.GetType().Name),
    };

    private static Task<int> SpendAsync(int people, Func<int, Task> work, Func<long> operations) => Part.RunAllAsync(
        [
            .. Enumerable.Range(0, Passes(people)).GroupBy(pass => (long)pass * MostParts / Passes(people)).Select(passes => new Part((long)people * passes.Count(), async () =>
            {
                foreach (var pass in passes)
                    await work(pass);
            })),
        ],
        operations);

    private static int Passes(int people) => Math.Max(1, LeastPeople / people);

    private static int BucketsOf(int people) => (int)Bucket.CountFor(people);

    private static string Size(int people) => people.ToString(CultureInfo.InvariantCulture);
}
