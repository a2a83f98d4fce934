using EPerformance.FaultKit.Faults;
using EPerformance.FaultKit.Storm;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Faults;

/// <summary>
/// The storage fails in every way (<see cref="Fault"/>), a host of two is killed and days close while people go on; the long form is <c>bench/Faults</c>. Which moments are met
/// depends on the machine, what must hold does not.
/// </summary>
public sealed class StormTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Whatever_fails_nothing_accepted_is_lost_or_counted_twice()
    {
        var plan = new StormPlan
        {
            Time = TimeSpan.FromSeconds(6),
            Rate = 60,
            Processes = 2,
            KillEvery = TimeSpan.FromSeconds(3),
            Hangs = TimeSpan.FromMilliseconds(700),
            People = 24,
            CalculatesMonth = false,
        };

        var report = await new StormRun(plan).RunAsync(await azurite.NewInstanceAsync(), await azurite.NewInstanceAsync(), TestContext.Current.CancellationToken);

        StormOutcome.IsSound(report);
        Assert.All(report.Kinds, kind => Assert.True(kind.Accepted > 0 || kind.Kind is not (ActKind.CheckIn or ActKind.CheckOut or ActKind.Draft or ActKind.Ask), kind.ToString()));
        Assert.True(report.Faults.Count > 7, string.Join(", ", report.Faults.Keys));
        Assert.True(report.Restarts > 0);
    }
}
