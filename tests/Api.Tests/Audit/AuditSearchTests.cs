namespace EPerformance.Api.Tests.Audit;

/// <summary>What an auditor finds over HTTP: by time, actor, person, table and action, by the page and as a file.</summary>
public sealed class AuditSearchTests(SealedMarch march) : IClassFixture<SealedMarch>
{
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
        var found = await march.AskAsync($"audit/changes?{SealedMarch.Days}{query}");

        Assert.Equal((label, expected), (label, string.Join(' ', SealedMarch.Items(found).Select(item => string.Join('+', item["actions"]!.AsArray().Select(action => action!.GetValue<string>()))))));
    }

    [Theory]
    [InlineData("one day", "from=2026-03-02&to=2026-03-02", 3)]
    [InlineData("the day after", "from=2026-03-03&to=2026-03-03", 0)]
    [InlineData("up to and with a day", "from=2026-03-03&to=2026-03-04", 1)]
    public async Task Days_count_with_both_ends(string label, string range, int count) => Assert.Equal((label, count), (label, SealedMarch.Items(await march.AskAsync($"audit/changes?{range}")).Count));

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
            var answer = await march.AskAsync($"{path}?{range}");
            Assert.Equal((path, status, code), (path, answer.Status, answer.Code));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("&action=Submitted")]
    [InlineData("&person=4")]
    public async Task Pages_of_one_follow_each_other_to_the_end(string query)
    {
        var whole = SealedMarch.Items(await march.AskAsync($"audit/changes?{SealedMarch.Days}{query}")).Select(item => item["row"]!.GetValue<string>());
        var seen = new List<string>();
        string? next = "";
        while (next is not null)
        {
            var page = await march.AskAsync($"audit/changes?{SealedMarch.Days}{query}&limit=1{(next.Length == 0 ? "" : "&continuation=" + next)}");
            seen.AddRange(SealedMarch.Items(page).Select(item => item["row"]!.GetValue<string>()));
            next = page.Json!["continuation"]?.GetValue<string>();
        }

        Assert.Equal(whole, seen);
    }

    [Fact]
    public async Task The_file_holds_what_the_list_holds_and_runs_nothing()
    {
        var file = await march.AskAsync($"audit/changes-csv?{SealedMarch.Days}&person=4");

        Assert.Equal(("text/csv; charset=utf-8", "attachment; filename=\"audit-2026-03-01-2026-03-31.csv\""), (file.Header("Content-Type"), file.Header("Content-Disposition")));
        var lines = file.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("at,by,account,sign_in,address,table,partition,row,reason,seal,intact,actions,details", lines[0]);
        Assert.Equal(3, lines.Length - 1);
        Assert.Contains("LinesEntered Submitted", lines[1], StringComparison.Ordinal);
        Assert.Contains(",\"'=HYPERLINK(", lines[2], StringComparison.Ordinal);
        Assert.DoesNotContain(",=", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(",\"=", file.Text, StringComparison.Ordinal);
    }
}
