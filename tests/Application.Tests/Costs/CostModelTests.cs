using EPerformance.Application.Costs;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Costs;

public sealed class CostModelTests
{
    private static readonly CostPrices Prices = new(new DateOnly(2026, 1, 1), 1, 0, 0, 0, 0, 0, 0, 1_000);
    private static readonly CostAct Tap = new("TAP", new Text("a", "b"), 44, 1, 1, 1, 1, 1_000);

    [Fact]
    public void Executions_that_do_not_overlap_are_charged_each_by_itself()
    {
        // 10 x 44 seconds in 22 hours, on two gigabytes.
        Assert.Equal(880, Line(10, Tap).GigabyteSeconds);
    }

    [Fact]
    public void Where_they_overlap_the_hours_in_which_they_happen_are_charged()
    {
        // 10,000 x 44 seconds would be 440,000; the hours are 79,200 and one instance is enough.
        Assert.Equal(2 * 79_200, Line(10_000, Tap).GigabyteSeconds);
    }

    [Theory]
    [InlineData(180_000, 1)]
    [InlineData(180_001, 2)]
    [InlineData(360_000, 2)]
    [InlineData(360_001, 3)]
    public void One_more_than_an_instance_takes_is_another_instance(int people, int instances) => Assert.Equal(2 * 79_200 * instances, Line(people, Tap).GigabyteSeconds);

    [Fact]
    public void Each_price_is_for_its_own_count()
    {
        var none = Prices with { GigabyteSecond = 0 };
        CostModel Of(CostPrices prices) => CostModel.Of(new CostSize(1_000, AlwaysReady: 0, LogBytes: 1_000_000), prices, [Tap]);

        // Idle, in a month of 30 days: 129,600 executions of timers, 561,600 calls, 1,036,800 lease renewals.
        Assert.Equal((44_000 + 129_600m) / 1_000_000, Of(none with { MillionExecutions = 1 }).Dollars);
        Assert.Equal((44_000 + 561_600m) / 10_000, Of(none with { TenThousandTableCalls = 1 }).Dollars);
        Assert.Equal(1_036_800m / 10_000, Of(none with { TenThousandBlobWrites = 1 }).Dollars);
        // 44 taps of 1,000 bytes of 1,000 people for 24 months.
        Assert.Equal(1.056m, Of(none with { GigabyteMonth = 1 }).Dollars);
        // A megabyte for each of 44,000 executions.
        Assert.Equal(44, Of(none with { LogGigabyte = 1 }).Dollars);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 5_184_000)]
    [InlineData(2, 10_368_000)]
    public void Instances_that_are_kept_ready_cost_all_month(int ready, int gigabyteSeconds) =>
        Assert.Equal(gigabyteSeconds, CostModel.Of(new CostSize(1_000, AlwaysReady: ready), Prices with { ReadyGigabyteSecond = 1, GigabyteSecond = 0 }, [Tap]).Dollars);

    [Fact]
    public void A_quarter_of_the_memory_is_a_quarter_of_the_time() =>
        Assert.Equal(CostModel.Of(new CostSize(1_000), Prices, [Tap]).Dollars, 4 * CostModel.Of(new CostSize(1_000, MemoryMb: 512), Prices, [Tap]).Dollars);

    [Fact]
    public void The_larger_the_agency_the_less_each_employee_costs()
    {
        var costs = new[] { 1_000, 10_000, 100_000, 250_000 }.Select(people => CostModel.Of(new CostSize(people), CostPrices.List).RupiahPerPerson).ToList();

        Assert.Equal(costs.OrderDescending(), costs);
        Assert.True(costs[3] > 0);
    }

    private static CostLine Line(int people, CostAct act) => CostModel.Of(new CostSize(people), Prices, [act]).Lines.First(line => line.Code == act.Code);
}
