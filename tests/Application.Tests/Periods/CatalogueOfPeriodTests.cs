using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Application.Submissions;
using EPerformance.Application.Tests.Policies;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Periods;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Periods;

/// <summary>
/// A policy that pays 1,000 rupiah for each standard minute beside a class amount of 1,000,000. Person 4 has one verified line of <c>NASKAH/1</c> on 2 March 2026 and one on 16 March; the norm time of the
/// reviewed catalogue is 10 minutes until 15 March and 30 from then on.
/// </summary>
public sealed class CatalogueOfPeriodTests
{
    private const string PaysByMinute = """
        "pendingLines":{"as":"NOT_COUNTED","source":{"ref":"s"}},"rules":[{"code":"KEGIATAN","kind":"AMOUNT","addAmount":{"product":["1000",{"fact":"STANDARD_MINUTES"}]}}]
        """;

    private static readonly PeriodId March = PeriodAgency.March, April = PeriodRig.Id("2026-04");
    private static readonly Nip Worker = Nip.Parse("4");

    [Fact]
    public async Task Each_line_counts_by_the_version_that_was_in_force_on_its_date()
    {
        using var agency = await AgencyAsync([("2026-01-01", 10), ("2026-03-16", 30)]);

        await agency.RunAsync(March, closeDays: true);

        Assert.Equal(1_040_000, (await PayAsync(agency, March)).Payable);
        Assert.Equal([("NASKAH/1", "2026-01-01"), ("NASKAH/1", "2026-03-16")], (await ManifestAsync(agency, March)).Catalogue.Select(item => (item.Code, $"{item.From:yyyy-MM-dd}")));
    }

    [Fact]
    public async Task A_closed_period_keeps_the_catalogue_that_it_was_frozen_with()
    {
        using var agency = await AgencyAsync([("2026-01-01", 10), ("2026-03-16", 30)]);
        await agency.RunAsync(March, closeDays: true);
        await agency.SignAsync(March);
        await agency.GoOnAsync(March);
        await AcceptAsync(agency.Catalogue, [("2026-01-01", 10), ("2026-03-16", 30), ("2026-04-01", 50)]);

        agency.Clock.At("2026-05-01T05:00:00Z");
        await agency.RunAsync(April, closeDays: true);

        Assert.Equal(1_040_000, (await agency.Run.CalculateAsync(March, 1, agency.Ports.Buckets.Of(Worker), CancellationToken.None)).Results!.Results.Single(one => one.Nip == Worker).Payable);
        Assert.Equal(0, (await PayAsync(agency, April)).Difference);
        Assert.Equal(["2026-04-01"], (await ManifestAsync(agency, April)).Catalogue.Select(item => $"{item.From:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("waits for a review", false)]
    [InlineData("ended before the day", true)]
    public async Task What_is_not_accepted_or_has_ended_has_no_norm_time(string label, bool ended)
    {
        using var agency = await AgencyAsync([("2026-01-01", 10)], item => ended
            ? item with { Versions = [item.Versions[0] with { Until = Sample.Date("2026-03-15") }] }
            : item with { Versions = [item.Versions[0] with { Status = ItemStatus.Proposed }] });

        if (!ended)
        {
            // Nothing is accepted at all, so the policy lacks the catalogue, as it always did without a file.
            Assert.Equal((label, RunViolations.FactsMissing.Code), (label, (await agency.Close.RunAsync(March, PeriodRig.Sdm, true, CancellationToken.None)).Refusal?.Code));
            return;
        }

        // A norm time that is not known is never taken as nothing: the person waits for a decision by name.
        await agency.RunAsync(March, closeDays: true);
        Assert.Equal([Worker], (await PeriodTotals.OfAsync(agency.Ports.Periods, March, 1, CancellationToken.None)).Failed.Select(person => person.Nip));
    }

    private static async Task<PeriodRig> AgencyAsync((string From, decimal Minutes)[] versions, Func<CatalogueItem, CatalogueItem>? change = null)
    {
        var around = new MemorySurroundings();
        var ports = PeriodPorts.InMemory(SampleOrganisation.Facts(), new MemoryPeriods()) with { Activities = around, Inbox = around, Submissions = new MemorySubmissions() };
        var agency = new PeriodRig(ports, "uji") { Policies = new Only(OwnPolicy.Of(PaysByMinute)) };
        foreach (var day in new[] { "2026-03-02", "2026-03-16" })
        {
            using var desk = new SubmissionRig(ports.Submissions, around, around, around, around) { Clock = new FixedClock($"{day}T02:00:00Z") };
            Assert.Null((await desk.SubmitAsync(SubmissionRig.On(day), RequestMark.None, SubmissionRig.Line("1"))).Refusal);
            Assert.Null((await new Decide(desk.Desk).RunAsync(SubmissionRig.On(day), SubmissionRig.Superior, [SubmissionRig.Verify("1")], RequestMark.None, CancellationToken.None)).Refusal);
        }

        await AcceptAsync(agency.Catalogue, versions, change);
        return agency;
    }

    private static async Task AcceptAsync(MemoryCatalogue catalogue, (string From, decimal Minutes)[] versions, Func<CatalogueItem, CatalogueItem>? change = null)
    {
        var (by, at) = (Nip.Parse("SDM"), FixedClock.Parse("2025-12-01T02:00:00Z"));
        var item = new CatalogueItem("NASKAH/1", [.. versions.Select((one, i) => new ItemVersion(
            i + 1, Sample.Date(one.From), new ItemContent("Menyusun naskah", "naskah", one.Minutes, null, "", ItemSource.PostDuty, ""), ItemStatus.Accepted, by, at))]);
        var written = new ItemChange(change?.Invoke(item) ?? item, [new CatalogueEvent.Proposed(by, 1, Sample.Date("2026-01-01"), item.Versions[0].Content, at)]);
        Assert.Equal(SaveResult.Saved, await catalogue.SaveAsync(await catalogue.ReadAsync(CancellationToken.None), [written], CancellationToken.None));
    }

    private static async Task<PersonResult> PayAsync(PeriodRig agency, PeriodId id) => (await agency.Ports.Results.FindAsync(id, 1, Worker, CancellationToken.None))!;

    private static async Task<FreezeManifest> ManifestAsync(PeriodRig agency, PeriodId id) => (await agency.Ports.Frozen.ManifestAsync(id, 1, CancellationToken.None))!;

    private sealed class Only(AllowancePolicy policy) : IPeriodPolicies
    {
        public AllowancePolicy? InForce(CivilMonth month) => policy;

        public AllowancePolicy? InForce(string id, CivilMonth month) => policy;
    }
}
