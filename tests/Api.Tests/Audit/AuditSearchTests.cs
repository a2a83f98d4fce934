using EPerformance.Api.Tests.Hosting;
using EPerformance.Application.Access;
using EPerformance.Application.Audit;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace EPerformance.Api.Tests.Audit;

/// <summary>What an auditor finds over HTTP: by time, actor, person, table and action, by the page and as a file, and whether it still is what was sealed.</summary>
public sealed class AuditSearchTests : IAsyncLifetime
{
    private const string March = "from=2026-03-01&to=2026-03-31";

    private readonly MemoryAudit _audit = new();
    private ApiHost _host = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await ApiHost.StartAsync(SharedHost.Unhurried, services: services =>
        {
            services.AddSingleton<Application.Ports.IAuditRows>(_audit);
            services.AddSingleton<Application.Ports.IAuditSeals>(_audit);
        });
        Put("Submissions", "4!202603", "A!S!4!20260302!00000001", "2026-03-02T02:00:00Z", "4", """[{"$case":"LinesEntered"},{"$case":"Submitted"}]""", reason: null);
        Put("Submissions", "4!202603", "A!S!4!20260302!00000002", "2026-03-02T03:00:00Z", "2", """[{"$case":"LinesDecided"}]""", reason: "=HYPERLINK(\"http://x\",\"Bukti\")");
        Put("Submissions", "3!202603", "A!S!3!20260302!00000001", "2026-03-02T04:00:00Z", "3", """[{"$case":"Submitted"}]""", reason: null);
        Put("Periods", "periods", "A!2026-02!00000003", "2026-03-04T05:00:00Z", "KEU", """[{"$case":"Signed"}]""", reason: null);
        Put("Requests", "4!202603", "A!R!1!00000001", "2026-03-09T05:00:00Z", "4", """[{"$case":"Proposed"}]""", reason: "Sakit");
        await new SealAudit(_audit, _audit, new ThreeBuckets(), new SealSettings(), new FixedClock("2026-04-01T02:00:00Z")).RunAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Theory]
    [InlineData("everything", "", "LinesEntered+Submitted LinesDecided Submitted Signed Proposed")]
    [InlineData("an actor", "&by=2", "LinesDecided")]
    [InlineData("a person", "&person=4", "LinesEntered+Submitted LinesDecided Proposed")]
    [InlineData("a person and an actor", "&person=4&by=4", "LinesEntered+Submitted Proposed")]
    [InlineData("a table", "&table=periods", "Signed")]
    [InlineData("an action", "&action=submitted", "LinesEntered+Submitted Submitted")]
    [InlineData("an action about a person", "&action=Submitted&person=3", "Submitted")]
    [InlineData("nothing of that name", "&action=Deleted", "")]
    [InlineData("nobody", "&person=99", "")]
    [InlineData("a hostile table", "&table='%20or%20PartitionKey%20ne%20'", "")]
    public async Task What_is_given_must_all_hold(string label, string query, string expected)
    {
        var found = await AskAsync($"audit/changes?{March}{query}");

        Assert.Equal((label, expected), (label, string.Join(' ', Items(found).Select(item => string.Join('+', item["actions"]!.AsArray().Select(action => action!.GetValue<string>()))))));
    }

    [Theory]
    [InlineData("one day", "from=2026-03-02&to=2026-03-02", 3)]
    [InlineData("the day after", "from=2026-03-03&to=2026-03-03", 0)]
    [InlineData("up to and with a day", "from=2026-03-03&to=2026-03-04", 1)]
    public async Task Days_count_with_both_ends(string label, string range, int count) => Assert.Equal((label, count), (label, Items(await AskAsync($"audit/changes?{range}")).Count));

    [Theory]
    [InlineData("from=2026-03-01&to=2026-03-31", 200, null)]
    [InlineData("from=2026-03-01&to=2026-04-01", 422, "AUD-001")]
    [InlineData("from=2026-03-02&to=2026-03-01", 422, "AUD-001")]
    [InlineData("from=0001-01-01&to=0001-01-31", 200, null)]
    [InlineData("from=9999-12-01&to=9999-12-31", 200, null)]
    [InlineData("from=2026-03-01", 400, "API-008")]
    [InlineData("from=2026-02-30&to=2026-03-01", 400, "API-008")]
    [InlineData("from=2026-03-01&to=2026-03-31&by=a%2Fb", 400, "API-008")]
    public async Task A_range_is_one_to_thirty_one_days(string range, int status, string? code)
    {
        foreach (var path in new[] { "audit/changes", "audit/changes-csv" })
        {
            var answer = await AskAsync($"{path}?{range}");
            Assert.Equal((path, status, code), (path, answer.Status, answer.Code));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&action=Submitted")]
    [InlineData("&person=4")]
    public async Task Pages_of_one_follow_each_other_to_the_end(string query)
    {
        var whole = Items(await AskAsync($"audit/changes?{March}{query}")).Select(item => item["row"]!.GetValue<string>());
        var seen = new List<string>();
        string? next = "";
        while (next is not null)
        {
            var page = await AskAsync($"audit/changes?{March}{query}&limit=1{(next.Length == 0 ? "" : "&continuation=" + next)}");
            seen.AddRange(Items(page).Select(item => item["row"]!.GetValue<string>()));
            next = page.Json!["continuation"]?.GetValue<string>();
        }

        Assert.Equal(whole, seen);
    }

    [Fact]
    public async Task Each_row_says_who_from_where_why_what_and_whether_it_is_intact()
    {
        Put("Submissions", "4!202603", "A!S!4!20260302!00000002", "2026-03-02T03:00:00Z", "2", """[{"$case":"LinesDecided"}]""", reason: "diubah kemudian");
        _audit.Remove(new AuditKey("Periods", "periods", "A!2026-02!00000003"));

        var items = Items(await AskAsync($"audit/changes?{March}"));

        Assert.Equal(
            ("4", "tenant/account-4", "sign-in-1", "10.0.0.4", true),
            (items[0]["by"]!.GetValue<string>(), items[0]["account"]!.GetValue<string>(), items[0]["signIn"]!.GetValue<string>(), items[0]["address"]!.GetValue<string>(), items[0]["intact"]!.GetValue<bool>()));
        Assert.Contains("Submitted", items[0]["details"]!["Events"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(("diubah kemudian", false), (items[1]["reason"]!.GetValue<string>(), items[1]["intact"]!.GetValue<bool>()));
        Assert.Equal(("KEU", false, 0), (items[3]["by"]!.GetValue<string>(), items[3]["intact"]!.GetValue<bool>(), items[3]["details"]!.AsObject().Count));
    }

    [Fact]
    public async Task A_row_that_is_gone_is_found_whatever_action_was_looked_for()
    {
        _audit.Remove(new AuditKey("Periods", "periods", "A!2026-02!00000003"));

        var items = Items(await AskAsync($"audit/changes?{March}&action=Proposed"));

        Assert.Equal(["A!2026-02!00000003", "A!R!1!00000001"], items.Select(item => item["row"]!.GetValue<string>()));
    }

    [Fact]
    public async Task The_file_holds_what_the_list_holds_and_runs_nothing()
    {
        var file = await AskAsync($"audit/changes-csv?{March}&person=4");

        Assert.Equal(("text/csv; charset=utf-8", "attachment; filename=\"audit-2026-03-01-2026-03-31.csv\""), (file.Header("Content-Type"), file.Header("Content-Disposition")));
        var lines = file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("at,by,account,sign_in,address,table,partition,row,reason,seal,intact,actions,details", lines[0]);
        Assert.Equal(3, lines.Length - 1);
        Assert.Contains("LinesEntered Submitted", lines[1], StringComparison.Ordinal);
        Assert.Contains(",\"'=HYPERLINK(", lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain(",=", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=", file.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_found_without_waiting_for_the_seal()
    {
        Put("Submissions", "4!202604", "A!S!4!20260401!00000001", "2026-04-01T03:00:00Z", "4", """[{"$case":"Submitted"}]""", reason: null);

        var items = Items(await AskAsync("audit/people/4"));

        Assert.Equal(4, items.Count);
        Assert.Null(items[^1]["intact"]);
    }

    private void Put(string table, string partition, string row, string at, string by, string events, string? reason)
    {
        var columns = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["Account"] = $"tenant/account-{by}",
            ["Token"] = "sign-in-1",
            ["Address"] = $"10.0.0.{by}",
            ["By"] = by,
            ["Events"] = events,
        };
        if (reason is not null)
            columns["Reason"] = reason;
        var digest = Seal.RootOf(System.Text.Encoding.UTF8.GetBytes($"{row} {reason}"));
        _audit.Put(new AuditContent(new AuditRow(new AuditKey(table, partition, row), FixedClock.Parse(at), Nip.Parse(by), digest), columns));
    }

    private Task<Answer> AskAsync(string path) => _host.SendAsync(_host.Request(HttpMethod.Get, $"/api/v1/{path}", nip: "5", roles: Role.Auditor));

    private static List<System.Text.Json.Nodes.JsonNode> Items(Answer answer)
    {
        Assert.True(answer.Status == 200, answer.Text);
        return [.. answer.Json!["items"]!.AsArray().Select(item => item!)];
    }
}
