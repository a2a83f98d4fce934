using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Periods;

public sealed class PaperTests(PublishedMonth month) : IClassFixture<PublishedMonth>
{
    private const string Pdf = "application/pdf", Csv = "text/csv; charset=utf-8", Json = "application/json";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [Theory]
    [InlineData("nominative-list", Pdf, "daftar-nominatif-2026-03-v1.pdf")]
    [InlineData("nominative-list?format=xlsx", Xlsx, "daftar-nominatif-2026-03-v1.xlsx")]
    [InlineData("nominative-list?format=csv&unit=BJ", Csv, "daftar-nominatif-2026-03-v1.csv")]
    [InlineData("nominative-list?format=JSON&version=1", Json, "daftar-nominatif-2026-03-v1.json")]
    [InlineData("recap?format=xlsx", Xlsx, "rekapitulasi-2026-03-v1.xlsx")]
    [InlineData("results/3/slip", Pdf, "slip-3-2026-03-v1.pdf")]
    public async Task A_paper_is_a_file_to_keep(string path, string type, string name)
    {
        var file = await month.Desk.GetAsync($"periods/2026-03/{path}", "KEU", Role.Finance);

        Assert.Equal((200, type), (file.Status, file.Header("Content-Type")));
        Assert.Equal($"attachment; filename=\"{name}\"", file.Header("Content-Disposition"));
        Assert.NotEmpty(file.Text);
    }

    [Fact]
    public async Task Everybody_gets_the_own_slip_once_it_is_published_and_nobody_elses()
    {
        await using var desk = await PeriodDesk.OpenAsync();
        var before = await desk.GetAsync("periods/2026-03/mine/slip?format=csv", "3", Role.Employee);
        await desk.PublishAsync();

        var mine = await desk.GetAsync("periods/2026-03/mine/slip?format=csv", "3", Role.Employee);
        var others = await desk.GetAsync("periods/2026-03/results/4/slip", "3", Role.Employee);

        Assert.Equal((409, "PER-004"), (before.Status, before.Code));
        Assert.Contains("LINE,BASE,", mine.Text, StringComparison.Ordinal);
        Assert.Equal((403, "API-013"), (others.Status, others.Code));
    }

    [Theory]
    [InlineData("nominative-list?format=docx", "KEU", Role.Finance, 400, "PAP-001")]
    [InlineData("nominative-list?format=3", "KEU", Role.Finance, 400, "PAP-001")]
    [InlineData("nominative-list?unit=TIDAK-ADA", "KEU", Role.Finance, 404, "ACC-002")]
    [InlineData("nominative-list?unit=%27%20or%201%20eq%201", "KEU", Role.Finance, 404, "ACC-002")]
    [InlineData("nominative-list?version=7", "KEU", Role.Finance, 404, "ACC-002")]
    [InlineData("nominative-list?unit=PST", "2", Role.UnitAdmin, 403, "ACC-001")]
    [InlineData("nominative-list", "1", Role.Employee, 403, "API-013")]
    [InlineData("recap?format=", "KEU", Role.Finance, 400, "PAP-001")]
    [InlineData("transfer-csv", "KEU", Role.Finance, 409, "PER-014")]
    [InlineData("transfer-csv", "SDM", Role.Hr, 403, "RUN-006")]
    [InlineData("transfer-csv", "AUD", Role.Auditor, 403, "API-013")]
    [InlineData("results/3/slip", "2", Role.UnitAdmin, 403, "ACC-001")]
    [InlineData("results/999/slip", "KEU", Role.Finance, 404, "ACC-002")]
    public async Task A_paper_that_cannot_be_had_says_why(string path, string nip, Role role, int status, string code)
    {
        var answer = await month.Desk.GetAsync($"periods/2026-03/{path}", nip, role);

        Assert.Equal((path, status, code), (path, answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_locked_month_without_accounts_names_who_lacks_one()
    {
        await using var desk = await PeriodDesk.OpenAsync();
        var published = await desk.PublishAsync();
        desk.Later(TimeSpan.FromDays(4));
        await desk.PostAsync("periods/2026-03/approvals", """{"office":"personnel"}""", "KSDM", Role.Hr, published);
        await desk.PostAsync("periods/2026-03/approvals", """{"office":"finance"}""", "KEU", Role.Finance, published);
        await desk.WorkAsync();

        var answer = await desk.GetAsync("periods/2026-03/transfer-csv", "KEU", Role.Finance);

        Assert.Equal((409, "PAP-003"), (answer.Status, answer.Code));
        Assert.Equal(["1", "2", "3", "4", "5"], answer.Json!["errors"]!.AsArray().Select(error => error!["path"]!.GetValue<string>()));
    }
}
