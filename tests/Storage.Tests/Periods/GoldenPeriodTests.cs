using EPerformance.Domain.Periods;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Storage.Tests.Periods;

/// <summary>A served period gives what an independent program computed from the same files, field for field, for every policy.</summary>
public sealed class GoldenPeriodTests(AzuriteFixture azurite) : PeriodTest(azurite)
{
    private static readonly string[] Policies = ["kaur-3-2022", "permentan-68-2012"];

    [Theory]
    [InlineData("bundle-s1", "2026-09", "2026-10-01T05:00:00Z")]
    [InlineData("bundle-2026-03", "2026-03", "2026-04-01T05:00:00Z")]
    public async Task A_month_that_was_imported_closed_and_run_equals_the_expected_list(string bundle, string month, string now)
    {
        var ports = Ports();
        await ImportAsync(ports, bundle);
        using var first = new PeriodRig(ports, Policies[0], new FixedClock(now));
        await first.CloseDaysAsync(PeriodRig.Id(month));

        foreach (var policy in Policies)
        {
            using var rig = new PeriodRig(ports, policy, new FixedClock(now));
            var id = PeriodRig.Id(policy == Policies[0] ? month : $"{month}-shadow");

            var period = await rig.RunAsync(id);

            Assert.IsType<PeriodState.Published>(period.State);
            Assert.Equal(await File.ReadAllLinesAsync(Golden.Expected(bundle, policy, "allowance.csv"), Stop), await rig.ListAsync(id, 1));
        }
    }
}
