using EPerformance.FaultKit.Storm;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Faults;

/// <summary>Four hosts on one storage that fails now and then: one is killed, and the clock of another jumps by hours or a day.</summary>
public sealed class FourHostsTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_killed_host_and_a_jumping_clock_among_four_lose_nothing_and_count_nothing_twice()
    {
        var plan = new StormPlan
        {
            Time = TimeSpan.FromSeconds(5),
            Rate = 30,
            Processes = 4,
            KillEvery = TimeSpan.FromSeconds(3),
            JumpEvery = TimeSpan.FromSeconds(1),
            Hangs = TimeSpan.FromMilliseconds(700),
            FaultPercent = 5,
            People = 24,
            CalculatesMonth = false,
        };

        var report = await new StormRun(plan).RunAsync(await azurite.NewInstanceAsync(), await azurite.NewInstanceAsync(), TestContext.Current.CancellationToken);

        StormOutcome.IsSound(report);
        Assert.True(report.Restarts > 0);
    }
}
