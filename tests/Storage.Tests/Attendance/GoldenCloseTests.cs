using System.Globalization;
using EPerformance.Application.Allowance;
using EPerformance.Application.Attendance;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Attendance;

/// <summary>A month with days that an independent program computed: what the service says of it has to be the same, before and after the close.</summary>
public sealed class GoldenCloseTests(AzuriteFixture azurite) : AttendanceTest(azurite)
{
    private static readonly CivilMonth March = new(2026, 3);

    [Fact]
    public async Task Importing_the_punches_and_closing_every_day_gives_the_expected_states_and_minutes()
    {
        var bundle = BundleReader.Read(new FolderBundleSource(Golden.Bundle("bundle-2026-03")), LawLibrary.Default.Patterns, strict: false).Bundle!;
        var facts = OrganisationFromBundle.Of(bundle);
        using var desk = Desk(PlainJson.Read<OrganisationFacts>(PlainJson.Of(facts)));
        await ImportAsync(bundle, new OrganisationView("golden", facts));
        desk.Clock.At("2026-04-01T05:00:00Z");
        var expected = (await File.ReadAllLinesAsync(Golden.Expected("bundle-2026-03", "days.csv"), Stop)).Skip(1).ToArray();

        Assert.Equal(expected, await DaysAsync(desk, bundle, isClosed: false));

        for (var date = March.First; date <= March.Last; date = date.AddDays(1))
        {
            foreach (var zone in AgencyZone.All)
                Assert.Null((await desk.CloseDay.RunAsync(zone, date, Stop)).Refusal);
        }

        Assert.Equal(expected, await DaysAsync(desk, bundle, isClosed: true));
    }

    private async Task ImportAsync(Bundle bundle, OrganisationView organisation)
    {
        var punches = new List<PunchRecord>();
        for (var person = 0; person < bundle.People.Count; person++)
        {
            foreach (var punch in bundle.Punches.Of(person))
                punches.Add(ImportedPunch.Of(organisation, bundle.People[person].Nip, $"row-{punches.Count}", PunchSource.Machine, punch));
        }

        var store = new PunchStore(Clients);
        await Parallel.ForEachAsync(punches, new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = Stop }, async (punch, stop) =>
            Assert.Null(await store.AddAsync(punch, stop)));
    }

    private static async Task<string[]> DaysAsync(AttendanceDesk desk, Bundle bundle, bool isClosed)
    {
        var lines = new List<string>();
        foreach (var person in bundle.People)
        {
            foreach (var day in (await desk.MyDays.RunAsync(person.Nip, March, Stop))!)
            {
                Assert.Equal(isClosed, day.IsClosed);
                lines.Add(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{person.Nip},{day.Date:yyyy-MM-dd},{day.UnitCode},{ResultWords.Of(day.Record)},{day.Record.LateMinutes},{day.Record.EarlyMinutes}"));
            }
        }

        return [.. lines];
    }
}
