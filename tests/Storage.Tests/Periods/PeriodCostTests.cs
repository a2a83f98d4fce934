using EPerformance.Application.Organisation;
using EPerformance.Application.Periods;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.Workloads;

namespace EPerformance.Storage.Tests.Periods;

public sealed class PeriodCostTests(AzuriteFixture azurite) : PeriodTest(azurite)
{
    private const int People = 600;

    /// <summary>
    /// Four buckets of a hundred and fifty people. What grows with people: a page of days per 45 people and month, a page of month facts per thousand rows, a
    /// batch of results per hundred people. What does not: per bucket a blob, its look-up and two marks; per period a dozen state changes.
    /// </summary>
    [Fact]
    public async Task A_person_costs_less_than_a_fifth_of_a_transaction_from_closing_to_the_published_run()
    {
        var ports = Ports();
        var facts = SampleOrganisation.Facts() with { People = [.. Enumerable.Range(0, People).Select(index => Worker($"{200_000 + index}"))], Absences = [] };
        var version = (await ports.Organisation.ReplaceAsync(facts, null, Stop))!;
        await ClosedMonth.CloseAsync(ports, new OrganisationView(version, facts), new CivilMonth(2026, 3), Stop);
        using var rig = new PeriodRig(ports, "kaur-3-2022");
        var id = PeriodRig.Id("2026-03");

        using var scope = Clients.Transactions.Begin();
        var period = await rig.RunAsync(id);

        var spent = scope.Tally;
        Assert.IsType<PeriodState.Published>(period.State);
        Assert.Equal(People + 1, (await rig.ListAsync(id, 1)).Length);
        Assert.True(spent.Total is > 0 and <= People / 5, $"period of {People}: {spent.Total} transactions ({spent})");
    }

    /// <summary>
    /// Looking at an earlier period again costs a page of days per 45 people and month, and per bucket its frozen facts, activities and requests: what it was paid from is one blob, and results are
    /// asked for only where something changed.
    /// </summary>
    [Fact]
    public async Task Three_earlier_periods_cost_a_page_of_days_each_and_a_handful_per_bucket()
    {
        const int people = 120, periods = 3, buckets = 4;
        var ports = Ports();
        var facts = SampleOrganisation.Facts() with { People = [.. Enumerable.Range(0, people).Select(index => Worker($"{400_000 + index}"))], Absences = [] };
        var organisation = new OrganisationView((await ports.Organisation.ReplaceAsync(facts, null, Stop))!, facts);
        for (var month = 1; month <= periods + 1; month++)
            await ClosedMonth.CloseAsync(ports, organisation, new CivilMonth(2026, month), Stop);
        foreach (var (id, now) in new[] { ("2026-01", "2026-02-02T05:00:00Z"), ("2026-02", "2026-03-02T05:00:00Z"), ("2026-03", "2026-04-02T05:00:00Z") })
        {
            using var earlier = new PeriodRig(ports, "kaur-3-2022", new FixedClock(now)) { Settings = With(0) };
            await earlier.RunAsync(PeriodRig.Id(id));
            await earlier.SignAsync(PeriodRig.Id(id));
            Assert.IsType<PeriodState.Locked>((await earlier.GoOnAsync(PeriodRig.Id(id))).State);
        }

        var april = PeriodRig.Id("2026-04");
        using var alone = new PeriodRig(ports, "kaur-3-2022", new FixedClock("2026-05-02T05:00:00Z")) { Settings = With(0) };
        var without = await SpentAsync(() => alone.RunAsync(april));
        using var looking = new PeriodRig(ports, "kaur-3-2022", new FixedClock("2026-05-02T06:00:00Z")) { Settings = With(periods) };
        await looking.Orders.RecalculateAsync(april, PeriodRig.Sdm, (await ports.Periods.FindAsync(april, Stop))!.Seen, "dengan rapel", Stop);
        var with = await SpentAsync(() => looking.GoOnAsync(april));

        Assert.Equal(periods, (await ports.Frozen.ManifestAsync(april, 2, Stop))!.Corrects.Count);
        var pages = people * 23 / 1000 + buckets;
        Assert.InRange(with - without, periods * buckets * 2, periods * (pages + buckets * 5 + 4));
    }

    private async Task<long> SpentAsync(Func<Task> work)
    {
        using var scope = Clients.Transactions.Begin();
        await work();
        return scope.Tally.Total;
    }

    private static PeriodSettings With(int differencePeriods) => new() { Policy = "kaur-3-2022", CheckDays = 2, BucketsAtOnce = 2, DifferencePeriods = differencePeriods };

    private static Person Worker(string nip) => new(
        Nip.Parse(nip), $"Pegawai {nip}", [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, "PST", "Staf", 8, null)]);
}
