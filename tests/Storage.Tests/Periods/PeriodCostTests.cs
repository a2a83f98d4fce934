using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;

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
        await WriteDaysAsync(ports, new OrganisationView(version, facts));
        using var rig = new PeriodRig(ports, "kaur-3-2022");
        var id = PeriodRig.Id("2026-03");

        using var scope = Clients.Transactions.Begin();
        var period = await rig.RunAsync(id);

        var spent = scope.Tally;
        Assert.IsType<PeriodState.Published>(period.State);
        Assert.Equal(People + 1, (await rig.ListAsync(id, 1)).Length);
        Assert.True(spent.Total is > 0 and <= People / 5, $"period of {People}: {spent.Total} transactions ({spent})");
    }

    private static async Task WriteDaysAsync(PeriodPorts ports, OrganisationView organisation)
    {
        var march = new CivilMonth(2026, 3);
        var reader = organisation.ReaderOf(march);
        await Parallel.ForEachAsync(organisation.People.Values.GroupBy(person => ports.Buckets.Of(person.Nip)), Stop, async (bucket, stop) =>
        {
            var days = bucket.SelectMany(person => reader.Read(person, [], []).Days.Select(day => new ClosedDay(
                person.Nip, AgencyZone.Wib, "PST", day with { Reading = new DayReading(DayState.Present, new TimeSpan(7, 45, 0), new TimeSpan(16, 30, 0)) }, [])));
            await ports.Days.PutAsync(bucket.Key, [.. days], stop);
        });
        await Parallel.ForEachAsync(march.Range.EachDay().SelectMany(date => AgencyZone.All, (date, zone) => (date, zone)), Stop, async (day, stop) =>
            await ports.Closes.PutAsync(new DayClose(day.zone, day.date, DateTimeOffset.UnixEpoch, true) { Organisation = organisation.Version }, stop));
    }

    private static Person Worker(string nip) => new(
        Nip.Parse(nip), $"Pegawai {nip}", [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, "PST", "Staf", 8, null)]);
}
