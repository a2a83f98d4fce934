using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Periods;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

namespace EPerformance.Storage.Tests.Periods;

/// <summary>Two processes do the same period at the same time.</summary>
public sealed class TwoEnginesTests(AzuriteFixture azurite) : PeriodTest(azurite)
{
    private static readonly PeriodId March = PeriodRig.Id("2026-03");

    [Fact]
    public async Task Two_engines_at_once_give_the_result_of_one()
    {
        var expected = await AloneAsync();
        var ports = Ports();
        await ports.Organisation.ReplaceAsync(SampleOrganisation.Facts(), null, Stop);
        using var other = Another();
        using var one = new PeriodRig(ports, "kaur-3-2022");
        using var two = new PeriodRig(Ports(other), "kaur-3-2022", one.Clock);
        await one.Close.RunAsync(March, PeriodRig.Sdm, true, Stop);
        one.Clock.Later(one.Settings.Settling);

        await Task.WhenAll(one.AdvanceAll.RunAsync(null, Stop), two.AdvanceAll.RunAsync(null, Stop));
        await one.SignAsync(March);
        await Task.WhenAll(one.AdvanceAll.RunAsync(null, Stop), two.AdvanceAll.RunAsync(null, Stop));

        Assert.NotNull(Assert.IsType<PeriodState.Locked>((await ports.Periods.FindAsync(March, Stop))!.State).ExportedAt);
        Assert.Equal(8, (await ports.Periods.HistoryAsync(March, Stop)).Count);
        Assert.Equal(expected, await ResultsAsync(ports));
    }

    [Fact]
    public async Task A_period_comes_back_from_the_tables_as_it_was_written()
    {
        IPeriodStore store = new PeriodStore(Clients);
        using var rig = new PeriodRig(Ports(), "kaur-3-2022");
        await rig.Ports.Organisation.ReplaceAsync(SampleOrganisation.Facts(), null, Stop);
        var period = await rig.RunAsync(March, closeDays: true);

        var listed = Assert.Single(await store.ListAsync(Stop));

        Assert.Equal(PlainJson.Of(period), PlainJson.Of(listed));
        Assert.False(await store.SaveAsync(period with { Tag = "W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"" }, period, new PeriodAudit(9, null, period.ChangedAt, []), Stop));
        await store.NoteAsync(March, new PeriodNote("RUN-005", new Text("a", "b"), period.ChangedAt), Stop);
        Assert.Equal(new PeriodNote("RUN-005", new Text("a", "b"), period.ChangedAt), await store.NoteOfAsync(March, Stop));
        await store.NoteAsync(March, null, Stop);
        Assert.Null(await store.NoteOfAsync(March, Stop));
    }

    [Fact]
    public async Task Pages_of_results_hold_everybody_once_and_a_unit_only_its_own()
    {
        using var rig = new PeriodRig(Ports(), "kaur-3-2022");
        await rig.Ports.Organisation.ReplaceAsync(SampleOrganisation.Facts(), null, Stop);
        await rig.RunAsync(March, closeDays: true);

        Assert.Equal(["1", "2", "3", "4", "5"], await PagesAsync(rig.Ports.Results, null));
        Assert.Equal(["2", "5"], await PagesAsync(rig.Ports.Results, unit => unit == "BJ"));
        Assert.Empty((await rig.Ports.Results.PageAsync(March, 2, null, 10, null, Stop)).Results);
        foreach (var hostile in new[] { "zz!x", "FF!1", "00", "!", "00!\u0001", "03!' or 1 eq 1" })
            Assert.InRange((await rig.Ports.Results.PageAsync(March, 1, hostile, 10, null, Stop)).Results.Count, 0, 5);
    }

    [Fact]
    public async Task An_explanation_that_no_row_can_hold_lies_beside_it()
    {
        var store = new AllowanceStore(Clients);
        var random = new Random(20261125);
        var noise = new byte[1_500_000];
        random.NextBytes(noise);
        var large = new PersonResult(Nip.Parse("1"), "Pegawai", "PST", 8, 10, 9, $"[\"{Convert.ToBase64String(noise)}\"]")
        {
            Employment = Domain.Organisation.EmploymentType.Pppk,
            TaxByState = 3_000_000_000,
            TaxByPerson = 2,
        };
        await store.PutAsync(March, 1, new InstanceBuckets(Clients.Settings).Of(large.Nip), [large], Stop);

        Assert.Equal(large, await store.FindAsync(March, 1, large.Nip, Stop));
    }

    private async Task<IReadOnlyList<string>> AloneAsync()
    {
        var periods = new TestKit.Ports.MemoryPeriods();
        using var rig = new PeriodRig(PeriodPorts.InMemory(SampleOrganisation.Facts(), periods), "kaur-3-2022");
        await rig.RunAsync(March, closeDays: true);
        return await ResultsAsync(rig.Ports);
    }

    private static async Task<IReadOnlyList<string>> ResultsAsync(PeriodPorts ports)
    {
        var results = new List<string>();
        foreach (var nip in new[] { "1", "2", "3", "4", "5" })
            results.Add(PlainJson.Of(await ports.Results.FindAsync(March, 1, Nip.Parse(nip), Stop)));
        return results;
    }

    private static async Task<string[]> PagesAsync(IAllowanceStore results, Func<string, bool>? units)
    {
        var found = new List<string>();
        string? after = null;
        do
        {
            var page = await results.PageAsync(March, 1, after, 2, units, Stop);
            Assert.InRange(page.Results.Count, 0, 2);
            found.AddRange(page.Results.Select(result => result.Nip.Value));
            after = page.Next;
        }
        while (after is not null);
        return [.. found.Order(StringComparer.Ordinal)];
    }
}
