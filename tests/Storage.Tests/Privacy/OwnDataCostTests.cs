using System.Text.Json.Nodes;
using EPerformance.Application.Attendance;
using EPerformance.Application.Organisation;
using EPerformance.Application.Privacy;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Access;
using EPerformance.Storage.Attendance;
using EPerformance.Storage.Audit;
using EPerformance.Storage.Integrity;
using EPerformance.Storage.Objections;
using EPerformance.Storage.Organisation;
using EPerformance.Storage.Periods;
using EPerformance.Storage.Requests;
using EPerformance.Storage.Submissions;
using EPerformance.TestKit;
using static EPerformance.TestKit.SubmissionRig;

namespace EPerformance.Storage.Tests.Privacy;

/// <summary>What a person's report costs: a month some three dozen reads, most of them the days of taps.</summary>
public sealed class OwnDataCostTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly Nip Person = Nip.Parse("4");

    [Fact]
    public async Task A_month_costs_thirty_six_reads_beside_a_dozen_and_writes_nothing()
    {
        var clock = new FixedClock("2026-03-02T02:00:00Z");
        var organisations = new OrganisationStore(Clients);
        await organisations.ReplaceAsync(SampleOrganisation.Facts(), null, Stop);
        var closes = new ClosedDays(Clients);
        await closes.BeginByAsync(Sample.Date("2026-03-01"), Stop);
        var punches = new PunchStore(Clients);
        await punches.AddAsync(new PunchRecord(Person, "pagi", PunchDirection.In, PunchSource.Mobile, clock.GetUtcNow(), Sample.Date("2026-03-02"), AgencyZone.Wit, "BJ-TU", Sample.Date("2026-03-02")), Stop);
        using var rig = new SubmissionRig(new SubmissionStore(Clients), new InboxTable(Clients), new DueTable(Clients), new NoticeTable(Clients), new ActivityMonths(Clients)) { Clock = clock };
        await rig.SubmitAsync(Day, Key("a"), FiveLines());
        using var cache = new OrganisationCache(organisations, clock);
        var report = new OwnDataReport(
            [
                new OwnPerson(organisations, cache, clock),
                new OwnWork(cache, closes, new PunchMonths(Clients), punches, new DayStore(Clients), new SubmissionStore(Clients), new PersonRequestTable(Clients), new ObjectionStore(Clients), clock),
                new OwnRecord(new PeriodStore(Clients), new AllowanceStore(Clients), new NoticeTable(Clients), new SignalTable(Clients), new BlockStore(Clients), new AuditRows(Clients)),
            ],
            clock);

        using var scope = Clients.Transactions.Begin();
        using var file = new MemoryStream();
        await report.WriteAsync(Person, file, Stop);

        var data = JsonNode.Parse(file.ToArray())!;
        Assert.Equal((1, 5, 1), (data["taps"]!.AsArray().Count, data["activities"]![0]!["lines"]!.AsArray().Count, data["record"]!.AsArray().Count));
        Assert.True(scope.Tally.Total is > 31 and <= 36 + 12 + 10 + 2, $"{scope.Tally.Total} transactions ({scope.Tally})");
        Assert.DoesNotContain("Insert", scope.Tally.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Batch", scope.Tally.ToString(), StringComparison.Ordinal);
    }
}
