using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Periods;
using EPerformance.Application.Ports;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Reports;

/// <summary>Report cards and figures of units over HTTP. <c>1</c> leads PST and <c>2</c>, who leads <c>4</c>, whose name no page should run; March 2026 is gathered.</summary>
public sealed class ReportStoryTests
{
    private const string Card = "reports/cards/4/2026-03";

    private static readonly PeriodId March = PeriodId.Parse("2026-03");

    [Fact]
    public async Task A_person_sees_the_whole_card_and_the_superior_everything_but_pay()
    {
        await using var host = await StartAsync();

        var (own, above) = (await GetAsync(host, Card, "4"), await GetAsync(host, Card, "2"));

        Assert.Equal((200, 900, 950, "PST"), (own.Status, own.Json!["pay"]!["payable"]!.GetValue<long>(), own.Json["attendance"]!.GetValue<int>(), own.Json["beside"]!["unit"]!.GetValue<string>()));
        Assert.Equal((900, "BASE"), (own.Json["beside"]!["medians"]!["payShare"]!.GetValue<int>(), own.Json["pay"]!["lines"]![0]!["code"]!.GetValue<string>()));
        Assert.Equal(["2026-02", "2026-03"], own.Json["trend"]!.AsArray().Select(point => point!["period"]!.GetValue<string>()));
        Assert.Equal((200, null, null), (above.Status, above.Json!["pay"], above.Json["beside"]!["medians"]!["payShare"]));
        Assert.All(above.Json["trend"]!.AsArray(), point => Assert.Null(point!["payable"]));
        Assert.NotNull((await GetAsync(host, Card, "H1", Role.Hr)).Json!["pay"]);
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, Card, "3")));
        Assert.Equal((404, "REP-001"), Codes(await GetAsync(host, "reports/cards/4/2026-04", "4")));
    }

    [Fact]
    public async Task The_page_runs_nothing_and_the_document_is_the_same_each_time()
    {
        await using var host = await StartAsync();

        var page = await GetAsync(host, Card + "/page", "4");
        var (first, second) = (await GetAsync(host, Card + "/document", "4"), await GetAsync(host, Card + "/document", "4"));

        Assert.Equal((200, "text/html; charset=utf-8"), (page.Status, page.Message.Content.Headers.ContentType!.ToString()));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("RAPOR PERSONAL", page.Text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith("%PDF-", first.Text, StringComparison.Ordinal);
        Assert.Equal(first.Text, second.Text);
        Assert.Equal("attachment; filename=\"rapor-4-2026-03.pdf\"", first.Header("Content-Disposition"));
    }

    [Fact]
    public async Task Figures_of_units_are_for_those_who_answer_for_them_and_small_ones_for_the_offices_alone()
    {
        await using var host = await StartAsync();

        var agency = await GetAsync(host, "reports/agency/2026-03", "H1", Role.Hr);
        Assert.Equal((200, 9000, "PST"), (agency.Status, agency.Json!["unit"]!["pay"]!["payable"]!.GetValue<long>(), agency.Json["below"]![0]!["unit"]!.GetValue<string>()));
        var unit = await GetAsync(host, "reports/units/PST/2026-03", "1");
        // BJ has four people: its head sees less than the offices do, and nobody above sees them through the sum.
        Assert.Equal((200, null, 0), (unit.Status, unit.Json!["unit"]!["pay"], unit.Json["below"]!.AsArray().Count));
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, "reports/units/BJ/2026-03", "2")));
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, "reports/units/PST/2026-03", "2")));
        Assert.Equal((403, "ACC-001"), Codes(await GetAsync(host, "reports/units/PST/2026-03", "4")));
        Assert.Equal((200, null), Codes(await GetAsync(host, "reports/units/BJ/2026-03", "H1", Role.Hr)));
        Assert.Equal((404, "ACC-002"), Codes(await GetAsync(host, "reports/units/TIDAK-ADA/2026-03", "H1", Role.Hr)));
        Assert.Equal((404, "REP-001"), Codes(await GetAsync(host, "reports/units/PST/2026-05", "H1", Role.Hr)));
        Assert.Equal(["2026-03"], (await GetAsync(host, "reports/periods", "4")).Json!["items"]!.AsArray().Select(mark => mark!["period"]!.GetValue<string>()));
    }

    private static async Task<ApiHost> StartAsync()
    {
        var buckets = new ThreeBuckets();
        var figures = new MemoryRollUps(buckets, new MemoryAppraisals(buckets));
        var facts = SampleOrganisation.Facts();
        var named = facts with { People = [.. facts.People.Select(person => person.Nip.Value == "4" ? person with { Name = "<script>alert(1)</script>" } : person)] };
        var host = await ApiHost.StartAsync(services: services => services.AddSingleton<IOrganisationStore>(new MemoryOrganisation(named)).AddSingleton<IRollUpStore>(figures));
        host.Clock.SetUtcNow(FixedClock.Parse("2026-04-20T02:00:00Z"));
        foreach (var period in new[] { PeriodId.Parse("2026-02"), March })
            await figures.PutPeopleAsync(period, 1, 0, [Person()], CancellationToken.None);
        await figures.PutUnitsAsync(March, 1, [Unit("", "", null, 9), Unit("PST", "Pusat", null, 9), Unit("BJ", "Balai", "PST", 4), Unit("BJ-TU", "TU", "BJ", 1)], CancellationToken.None);
        await figures.MarkAsync(new RollUpMark(March, 1, 9, host.Clock.GetUtcNow()), CancellationToken.None);
        await host.Results.PutAsync(March, 1, 0, [new PersonResult(Nip.Parse("4"), "x", "BJ-TU", 8, 1000, 900, Explanation)], CancellationToken.None);
        return host;
    }

    private const string Explanation =
        """[{"month":"2026-03","policy":{},"payable":900,"lines":[{"code":"BASE","text":{"id":"Dasar","en":"Base"},"source":{"regulation":"Perbup","article":"1"},"amount":"900","dates":[],"quantity":"1","rate":"100","basis":"900"}]}]""";

    private static PersonPeriod Person() => new(
        Nip.Parse("4"), "<script>alert(1)</script>", "BJ-TU", "Staf", 8, [new UnitPart("BJ-TU", DayTally.None with { Workdays = 20, Attended = 19, Absent = 1 }, WorkTally.None)], null, new PayTally(1000, 900, 0));

    private static UnitPeriod Unit(string code, string name, string? parent, int people) => new(
        code, name, parent, people, 0, DayTally.None, WorkTally.None, new PayTally(10_000, 9_000, 0), new Dictionary<Domain.Appraisal.Predicate, int>(), new Medians(1000, 0, null, 900));

    private static Task<Answer> GetAsync(ApiHost host, string path, string nip, Role role = Role.Employee) => host.SendAsync(host.Request(HttpMethod.Get, "/api/v1/" + path, null, nip, role));

    private static (int Status, string? Code) Codes(Answer answer) => (answer.Status, answer.Code);
}
