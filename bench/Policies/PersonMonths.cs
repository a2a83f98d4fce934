using BenchmarkDotNet.Attributes;
using EPerformance.Domain.Allowance;
using EPerformance.Domain.Primitives;

namespace EPerformance.Bench.Policies;

/// <summary>One thread works out prepared person-months and keeps the breakdowns of a block of people until the block is done, as the run does.</summary>
[MemoryDiagnoser]
public class PersonMonths
{
    private PreparedMonths _rates = null!;
    private PreparedMonths _composed = null!;
    private Dictionary<int, decimal> _tariff = null!;
    private AllowanceBreakdown?[] _kept = null!;

    private const int Block = 256;

    public static int People => 4_096;

    /// <exception cref="InvalidOperationException">The loop and the engine do not pay the same: then there is nothing to compare.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        _rates = PreparedMonths.Of("kaur-3-2022", Path.Combine("bundles", "bundle-2026-03"), new CivilMonth(2026, 3));
        _composed = PreparedMonths.Of("dasar-perpres-71-2023+dki-etpp-2020", Path.Combine("mechanisms", "minutes-budget"), new CivilMonth(2026, 9));
        _tariff = _rates.Policy.Tariff.Amounts.ToDictionary(row => row.Key, row => (decimal)row.Value);
        _kept = new AllowanceBreakdown?[Block];
        foreach (var person in _rates.People)
        {
            var (breakdown, loop) = (AllowanceCalculator.Calculate(_rates.Policy, person).Breakdown!, DecimalLoop.Pay(person, _tariff));
            if (breakdown.Payable != loop)
                throw new InvalidOperationException($"{person.Nip}: the engine pays {breakdown.Payable}, the loop {loop}");
        }
    }

    /// <summary>Percent per event, written by hand in decimal for this one decree; no breakdown.</summary>
    [Benchmark(Baseline = true)]
    public long Loop()
    {
        var sum = 0L;
        foreach (var person in _rates.People)
            sum += DecimalLoop.Pay(person, _tariff);
        return sum;
    }

    /// <summary>The same months and rupiah by the engine, with every line.</summary>
    [Benchmark]
    public long Rates() => Calculate(_rates);

    /// <summary>A decree of measures, formulas and weighted components.</summary>
    [Benchmark]
    public long Composed() => Calculate(_composed);

    private long Calculate(PreparedMonths months)
    {
        var sum = 0L;
        for (var i = 0; i < People; i++)
        {
            var breakdown = AllowanceCalculator.Calculate(months.Policy, months.People[i]).Breakdown!;
            _kept[i % Block] = breakdown;
            sum += breakdown.Payable;
        }

        return sum;
    }
}
