using EPerformance.Application.Access;
using EPerformance.Application.Bundles;
using EPerformance.Application.Law;
using EPerformance.Application.Organisation;
using EPerformance.Domain.Periods;
using EPerformance.TestKit;

namespace EPerformance.Api.Tests.Periods;

/// <summary>An agency that pays by the quarter, in October 2026.</summary>
public sealed class QuarterTests
{
    private static string Folder => Path.Combine(Golden.Folder, "mechanisms", "quarter");

    [Fact]
    public async Task A_quarter_is_closed_frozen_and_run_over_HTTP_and_pays_what_the_note_works_out()
    {
        await using var desk = await OpenAsync();
        Assert.Equal((422, "RUN-002"), Outcome(await desk.PostAsync("periods/2026-09/close", """{"closeDays":true}""", "SDM", Role.Hr)));
        Assert.Equal((409, "RUN-003"), Outcome(await desk.PostAsync("periods/2026-Q4/close", """{"closeDays":true}""", "SDM", Role.Hr)));
        Assert.Equal(202, (await desk.PostAsync("periods/2026-Q3/close", """{"closeDays":true}""", "SDM", Role.Hr)).Status);
        await desk.WorkAsync();

        var list = await desk.GetAsync("periods/2026-Q3/allowance-csv", "KEU", Role.Finance);

        Assert.Equal((await File.ReadAllLinesAsync(Path.Combine(Folder, "expected.csv"), TestContext.Current.CancellationToken))[1..], list.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..]);
        Assert.Equal("published", (await desk.GetAsync("periods/2026-Q3", "KEU", Role.Finance)).Json!["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task One_explanation_covers_the_quarter_and_adds_up()
    {
        await using var desk = await OpenAsync();
        await desk.PostAsync("periods/2026-Q3/close", """{"closeDays":true}""", "SDM", Role.Hr);
        await desk.WorkAsync();
        var nip = (await desk.GetAsync("periods/2026-Q3/results", "KEU", Role.Finance)).Json!["items"]![0]!["nip"]!.GetValue<string>();

        var mine = await desk.GetAsync("periods/2026-Q3/mine", nip, Role.Employee);

        var result = mine.Json!["result"]!;
        var quarter = Assert.Single(result["months"]!.AsArray())!;
        Assert.Equal("2026-09", quarter["month"]!.GetValue<string>());
        Assert.Equal(result["payable"]!.GetValue<long>(), quarter["payable"]!.GetValue<long>());
        Assert.Equal(3, quarter["lines"]!.AsArray().Count(line => line!["code"]!.GetValue<string>() == "BASE"));
    }

    [Fact]
    public async Task A_policy_by_the_quarter_does_not_start_where_the_agency_pays_by_the_month()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => PeriodDesk.OpenAsync(policy: "surabaya-ekinerja-demo"));

        Assert.Contains("Allowance:Period", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<PeriodDesk> OpenAsync()
    {
        var bundle = BundleReader.Read(new FolderBundleSource(Folder), LawLibrary.Default.Patterns, strict: false).Item1!;
        var desk = await PeriodDesk.OpenAsync(OrganisationFromBundle.Of(bundle), "surabaya-ekinerja-demo", PeriodKind.Quarterly);
        desk.Later(TimeSpan.FromDays(190));
        return desk;
    }

    private static (int, string?) Outcome(Hosting.Answer answer) => (answer.Status, answer.Code);
}
