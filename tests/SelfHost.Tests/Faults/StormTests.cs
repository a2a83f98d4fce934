using System.Globalization;
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
    [Theory]
    [InlineData(2)]
    public async Task Whatever_fails_nothing_accepted_is_lost_or_counted_twice(int processes)
    {
        var plan = new StormPlan
        {
            Time = TimeSpan.FromSeconds(6),
            Rate = 60,
            Processes = processes,
            KillEvery = TimeSpan.FromSeconds(3),
            Hangs = TimeSpan.FromMilliseconds(700),
            People = 24,
            CalculatesMonth = false,
        };

        var report = await new StormRun(plan).RunAsync(await azurite.NewInstanceAsync(), await azurite.NewInstanceAsync(), TestContext.Current.CancellationToken);

        Assert.True(report.Findings.Count == 0, string.Join(Environment.NewLine, report.Findings));
        Assert.All(report.Kinds, kind => Assert.Equal((0, 0), (kind.Lost, kind.Twice)));
        Assert.All(report.Kinds, kind => Assert.True(kind.Accepted > 0 || kind.Kind is not (ActKind.CheckIn or ActKind.CheckOut or ActKind.Draft or ActKind.Ask), kind.ToString()));
        Assert.True(report.Faults.Count > 7, string.Join(", ", report.Faults.Keys));
        Assert.True(report.Restarts > 0);
        foreach (var kind in report.Kinds)
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind}"));
    }
}
