using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;

namespace EPerformance.Api.Tests.Periods;

public sealed class PeriodStoryTests(PublishedMonth month) : IClassFixture<PublishedMonth>
{
    private const string Personnel = """{"office":"personnel"}""", Finance = """{"office":"finance"}""";

    [Fact]
    public async Task A_month_goes_from_closing_to_payment_over_HTTP()
    {
        await using var desk = await PeriodDesk.OpenAsync();
        Assert.Equal(("open", "waitForClosing"), State(await desk.GetAsync("periods/2026-03", "SDM", Role.Hr)));
        var unclosed = await desk.PostAsync("periods/2026-03/close", "{}", "SDM", Role.Hr);
        Assert.Equal((409, "RUN-004", "2026-03-02 Asia/Jakarta"), (unclosed.Status, unclosed.Code, unclosed.Json!["errors"]![0]!["path"]!.GetValue<string>()));
        var closing = await desk.PostAsync("periods/2026-03/close", """{"closeDays":true}""", "SDM", Role.Hr);
        Assert.Equal((202, "closing"), (closing.Status, closing.Json!["state"]!.GetValue<string>()));
        Assert.Equal("Facts are being frozen", closing.Json!["progress"]!["text"]!["en"]!.GetValue<string>());

        await desk.WorkAsync();
        var published = await desk.GetAsync("periods/2026-03", "KEU", Role.Finance);
        Assert.Equal(("published", "waitForSignatures"), State(published));
        var early = await desk.PostAsync("periods/2026-03/approvals", Personnel, "KSDM", Role.Hr, published);
        Assert.Equal((409, "PER-005"), (early.Status, early.Code));
        desk.Later(TimeSpan.FromDays(4));
        Assert.Equal(200, (await desk.PostAsync("periods/2026-03/approvals", Personnel, "KSDM", Role.Hr, published)).Status);
        var same = await desk.PostAsync("periods/2026-03/approvals", Finance, "KSDM", Role.Hr | Role.Finance, published);
        Assert.Equal((403, "PER-006"), (same.Status, same.Code));
        Assert.Equal(200, (await desk.PostAsync("periods/2026-03/approvals", Finance, "KEU", Role.Finance, published)).Status);

        await desk.WorkAsync();
        var locked = await desk.GetAsync("periods/2026-03", "KEU", Role.Finance);
        Assert.Equal(("locked", "waitForPayment"), State(locked));
        var paid = await desk.PostAsync("periods/2026-03/payment", """{"documentNumber":"SPM-7"}""", "KEU", Role.Finance, locked);
        Assert.Equal((200, "paid", "SPM-7"), (paid.Status, paid.Json!["state"]!.GetValue<string>(), paid.Json["documentNumber"]!.GetValue<string>()));
        var reopened = await desk.PostAsync("periods/2026-03/reopen", """{"reason":"salah"}""", "SDM", Role.Hr, paid);
        Assert.Equal((409, "PER-015"), (reopened.Status, reopened.Code));
        Assert.Equal(9, (await desk.GetAsync("periods/2026-03/history", "AUD", Role.Auditor)).Json!["changes"]!.AsArray().Count);
    }

    [Fact]
    public async Task Everybody_sees_the_own_lines_once_they_are_published_and_they_add_up()
    {
        await using var desk = await PeriodDesk.OpenAsync();
        var before = await desk.GetAsync("periods/2026-03/mine", "3", Role.Employee);
        await desk.PublishAsync();

        var mine = await desk.GetAsync("periods/2026-03/mine", "3", Role.Employee);

        Assert.Equal((200, "open", false), (before.Status, before.Json!["state"]!.GetValue<string>(), before.Json["published"]!.GetValue<bool>()));
        Assert.Null(before.Json["result"]);
        Assert.Equal(("published", true), (mine.Json!["state"]!.GetValue<string>(), mine.Json["published"]!.GetValue<bool>()));
        Assert.NotNull(mine.Json["checkUntil"]);
        var result = mine.Json["result"]!;
        var month = result["months"]![0]!;
        Assert.Equal(("3", "kaur-3-2022"), (month["nip"]!.GetValue<string>(), month["policy"]!["id"]!.GetValue<string>()));
        Assert.Equal(result["payable"]!.GetValue<long>(), month["payable"]!.GetValue<long>());
        Assert.True(result["deduction"]!.GetValue<long>() > 0);
        Assert.Equal("BASE", month["lines"]![0]!["code"]!.GetValue<string>());
        Assert.Equal("ROUNDING", month["lines"]!.AsArray()[^1]!["code"]!.GetValue<string>());
        Assert.NotEmpty(month["lines"]![1]!["source"]!["regulation"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("the personnel office", "SDM", Role.Hr, "1 2 3 4 5")]
    [InlineData("the finance office", "KEU", Role.Finance, "1 2 3 4 5")]
    [InlineData("an auditor", "AUD", Role.Auditor, "1 2 3 4 5")]
    [InlineData("the administrator of a unit", "2", Role.UnitAdmin, "2 4 5")]
    [InlineData("one who works nowhere", "X", Role.UnitAdmin, "403 ACC-001")]
    [InlineData("a superior", "1", Role.Employee, "403 API-013")]
    public async Task Results_are_seen_by_the_offices_auditors_and_the_administrators_of_a_subtree(string who, string nip, Role role, string expected)
    {
        var desk = month.Desk;

        var results = await desk.GetAsync("periods/2026-03/results", nip, role);
        var units = await desk.GetAsync("periods/2026-03/units", nip, role);

        Assert.Equal((who, expected), (who, results.Status == 200 ? string.Join(' ', Nips(results)) : $"{results.Status} {results.Code}"));
        if (results.Status != 200)
            return;
        Assert.Equal(Nips(results).Length, units.Json!["total"]!["people"]!.GetValue<int>());
        Assert.Equal(results.Json!["items"]!.AsArray().Sum(item => item!["payable"]!.GetValue<long>()), units.Json["total"]!["payable"]!.GetValue<long>());
    }

    [Fact]
    public async Task An_administrator_cannot_try_out_numbers_of_other_units()
    {
        var desk = month.Desk;

        Assert.Equal(200, (await desk.GetAsync("periods/2026-03/results/4", "2", Role.UnitAdmin)).Status);
        Assert.Equal("ACC-001", (await desk.GetAsync("periods/2026-03/results/3", "2", Role.UnitAdmin)).Code);
        Assert.Equal("ACC-001", (await desk.GetAsync("periods/2026-03/results/999", "2", Role.UnitAdmin)).Code);
        Assert.Equal("ACC-001", (await desk.GetAsync("periods/2026-03/allowance-csv", "2", Role.UnitAdmin)).Code);
    }

    [Fact]
    public async Task The_list_is_a_file_with_everybody_in_order()
    {
        var desk = month.Desk;

        var list = await desk.GetAsync("periods/2026-03/allowance-csv", "KEU", Role.Finance);

        Assert.Equal((200, "text/csv; charset=utf-8"), (list.Status, list.Header("Content-Type")));
        Assert.Equal("attachment; filename=\"allowance-2026-03-v1.csv\"", list.Header("Content-Disposition"));
        var lines = list.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("nip,name,job_class,base,deduction,payable", lines[0]);
        Assert.Equal(["1", "2", "3", "4", "5"], lines.Skip(1).Select(line => line.Split(',')[0]));
    }

    [Theory]
    [InlineData("GET", "periods/2026-13", null, 400, "API-008")]
    [InlineData("GET", "periods/2026-03%2F..", null, 400, "API-008")]
    [InlineData("GET", "periods/2026-03/results?version=9", null, 404, "ACC-002")]
    [InlineData("GET", "periods/2026-03/results?version=x", null, 400, "API-008")]
    [InlineData("GET", "periods/2026-03/results/999", null, 404, "ACC-002")]
    [InlineData("GET", "periods/2026-02/results", null, 409, "PER-003")]
    [InlineData("POST", "periods/2026-04/close", "{}", 409, "RUN-003")]
    [InlineData("POST", "periods/2026-Q1/close", "{}", 422, "RUN-002")]
    [InlineData("POST", "periods/2026-03/close", "[]", 400, "API-005")]
    [InlineData("POST", "periods/2026-03/reopen", """{"reason":" "}""", 422, "PER-010")]
    [InlineData("POST", "periods/2026-03/reopen", """{"reason":"a\u0000"}""", 422, "RUN-008")]
    [InlineData("POST", "periods/2026-03/exclusions", """{"nip":"1","reason":"a"}""", 409, "RUN-007")]
    [InlineData("POST", "periods/2026-03/approvals", """{"office":"finance"}""", 403, "RUN-006")]
    [InlineData("POST", "periods/2026-03/approvals", """{"office":"other"}""", 400, "API-005")]
    public async Task Bad_input_gets_a_coded_answer(string method, string path, string? json, int status, string code)
    {
        var desk = month.Desk;

        var answer = method == "GET" ? await desk.GetAsync(path, "SDM", Role.Hr) : await desk.PostAsync(path, json!, "SDM", Role.Hr, month.Seen);

        Assert.Equal((path, status, code), (path, answer.Status, answer.Code));
    }

    [Theory]
    [InlineData(null, 428, "API-030")]
    [InlineData("0.0", 412, "ACC-003")]
    [InlineData("drei", 400, "RUN-009")]
    public async Task An_order_names_what_its_author_has_seen(string? seen, int status, string code)
    {
        var desk = month.Desk;

        var answer = await desk.PostAsync("periods/2026-03/refuse", """{"reason":"pagu"}""", "KEU", Role.Finance, seen is null ? null : Tagged(seen));

        Assert.Equal((status, code), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("tidak-ada", "tidak-ada")]
    [InlineData("../policies/kaur-3-2022", "../policies")]
    [InlineData("pmk-221-2021", "pmk-221-2021")]
    public async Task An_unknown_or_incomplete_policy_does_not_start_and_is_named(string policy, string named)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ApiHost.StartAsync(new Dictionary<string, string?> { ["Allowance:Policy"] = policy }));

        Assert.Contains("Allowance:Policy", refused.Message, StringComparison.Ordinal);
        Assert.Contains(named, refused.Message, StringComparison.Ordinal);
    }

    private static (string State, string Step) State(Answer answer) =>
        (answer.Json!["state"]!.GetValue<string>(), answer.Json["progress"]!["step"]!.GetValue<string>());

    private static string[] Nips(Answer results) => [.. results.Json!["items"]!.AsArray().Select(item => item!["nip"]!.GetValue<string>()).Order(StringComparer.Ordinal)];

    private static Answer Tagged(string version)
    {
        var message = new HttpResponseMessage();
        message.Headers.TryAddWithoutValidation("ETag", Api.Requests.EntityTag.Write(version));
        return new Answer(200, "", message);
    }
}
