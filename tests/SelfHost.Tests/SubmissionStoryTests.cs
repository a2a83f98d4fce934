using System.Text.Json;
using EPerformance.TestKit;
using EPerformance.TestKit.HttpCases;

namespace EPerformance.SelfHost.Tests;

/// <summary>Activities from the draft to the score, through HTTP only, on a real storage emulator.</summary>
public sealed class SubmissionStoryTests(AzuriteFixture azurite)
{
    private const string Day = $"activities/{CaseAgency.Owner}/2025-03-03";

    [Fact]
    public async Task A_day_is_entered_sent_verified_line_by_line_revised_and_verified_again()
    {
        await using var agency = await OpenAsync();
        var http = agency.Cases();

        var entered = await http.SendAsync("owner", "POST", Day + "/lines", Lines("1", "2", "3", "4", "5"));
        Assert.Equal((200, "draft", 5), (entered.Status, Text(entered.Json, "state"), entered.Json.GetProperty("lines").GetArrayLength()));
        var removed = await http.SendAsync("owner", "DELETE", Day + "/lines/5", headers: Match(entered.Tag));
        Assert.Equal((200, 4), (removed.Status, removed.Json.GetProperty("lines").GetArrayLength()));
        var sent = await http.SendAsync("owner", "POST", Day + "/submit", Lines(), Match(removed.Tag));
        Assert.Equal((200, "submitted"), (sent.Status, Text(sent.Json, "state")));
        Assert.Equal(CaseAgency.Superior, Assert.Single(sent.Json.GetProperty("waitsFor").EnumerateArray()).GetString());
        Assert.StartsWith("Menunggu Kepala Kantor sampai ", sent.Json.GetProperty("status").GetProperty("id").GetString(), StringComparison.Ordinal);

        var waiting = Assert.Single((await http.SendAsync("superior", "GET", "inbox")).Json.GetProperty("items").EnumerateArray());
        Assert.Equal((4, 240, 3), (waiting.GetProperty("pending").GetInt32(), waiting.GetProperty("minutes").GetInt32(), waiting.GetProperty("version").GetInt32()));
        var read = await http.SendAsync("superior", "GET", Day);
        Assert.Equal(sent.Tag, read.Tag);
        Assert.Equal("Menyusun naskah 1", read.Json.GetProperty("lines")[0].GetProperty("activity").GetProperty("description").GetString());
        var decided = await http.SendAsync("superior", "POST", Day + "/decisions", """
            {"lines":[
              {"line":"1","verdict":"verify"},
              {"line":"2","verdict":"verifyPart","minutes":30,"reason":"Separuh"},
              {"line":"3","verdict":"return","reason":"Bukti belum ada"},
              {"line":"4","verdict":"reject","reason":"Bukan tugasnya"}]}
            """, Match(read.Tag));
        Assert.Equal((200, "returned", 90), (decided.Status, Text(decided.Json, "state"), decided.Json.GetProperty("verifiedMinutes").GetInt32()));

        var notice = Assert.Single((await http.SendAsync("owner", "GET", "notices")).Json.GetProperty("items").EnumerateArray());
        Assert.Equal(("returned", "Kegiatan Anda tanggal 2025-03-03 dikembalikan untuk diperbaiki."), (Text(notice, "kind"), notice.GetProperty("text").GetProperty("id").GetString()));
        var again = await http.SendAsync("owner", "POST", Day + "/resubmit", Lines("3"), Match(decided.Tag));
        Assert.Equal((200, "submitted", 1), (again.Status, Text(again.Json, "state"), again.Json.GetProperty("revision").GetInt32()));
        var bulk = await http.SendAsync(
            "superior", "POST", "activities/decisions", $$"""{"items":[{"nip":"{{CaseAgency.Owner}}","date":"2025-03-03","version":5,"verdict":"verify"}]}""");
        Assert.Equal("decided", Text(Assert.Single(bulk.Json.GetProperty("items").EnumerateArray()), "state"));

        Assert.Empty((await http.SendAsync("superior", "GET", "inbox")).Json.GetProperty("items").EnumerateArray());
        var month = Assert.Single((await http.SendAsync("owner", "GET", $"activities/{CaseAgency.Owner}/months/2025-03")).Json.GetProperty("days").EnumerateArray());
        Assert.Equal(("decided", 150, 240), (Text(month, "state"), month.GetProperty("verifiedMinutes").GetInt32(), month.GetProperty("claimedMinutes").GetInt32()));
        var record = (await http.SendAsync("auditor", "GET", Day + "/history")).Json.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(
            ["drafted", "linesRemoved", "submitted", "linesDecided", "resubmitted", "linesDecided"],
            record.Select(change => Text(Assert.Single(change.GetProperty("happened").EnumerateArray()), "event")));
        Assert.Equal(CaseAgency.Superior, record[3].GetProperty("by").GetString());
    }

    [Fact]
    public async Task A_request_that_is_sent_again_is_answered_with_what_is_there_and_done_once()
    {
        await using var agency = await OpenAsync();
        var http = agency.Cases();
        var sent = await http.SendAsync("owner", "POST", Day + "/submit", Lines("1"), New);
        var (key, other) = (new Dictionary<string, string>(Match(sent.Tag)) { ["Idempotency-Key"] = "k-1" }, """{"lines":[{"line":"1","verdict":"reject","reason":"x"}]}""");

        var first = await http.SendAsync("superior", "POST", Day + "/decisions", Verify("1"), key);
        var second = await http.SendAsync("superior", "POST", Day + "/decisions", Verify("1"), key);
        var mismatch = await http.SendAsync("superior", "POST", Day + "/decisions", other, key);

        Assert.Equal((200, first.Tag), (first.Status, second.Tag));
        Assert.Equal(first.Json.ToString(), second.Json.ToString());
        Assert.Equal((422, "ACT-015"), (mismatch.Status, Text(mismatch.Json, "code")));
        Assert.Equal(2, (await http.SendAsync("owner", "GET", Day + "/history")).Json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task A_bulk_decision_says_for_each_submission_what_became_of_it()
    {
        await using var agency = await OpenAsync();
        var http = agency.Cases();
        await http.SendAsync("owner", "POST", Day + "/submit", Lines("1", "2"), New);
        await http.SendAsync("colleague", "POST", $"activities/{CaseAgency.Colleague}/2025-03-03/submit", Lines("1"), New);

        var bulk = await http.SendAsync("superior", "POST", "activities/decisions", $$"""
            {"items":[
              {"nip":"{{CaseAgency.Owner}}","date":"2025-03-03","version":1,"verdict":"verify"},
              {"nip":"{{CaseAgency.Colleague}}","date":"2025-03-03","version":9,"verdict":"verify"},
              {"nip":"{{CaseAgency.Owner}}","date":"2025-03-04","version":1,"verdict":"verify"},
              {"nip":"tidak-dikenal","date":"2025-03-03","version":1,"lines":[{"line":"1","verdict":"verify"}]}]}
            """);

        Assert.Equal(200, bulk.Status);
        Assert.Equal(
            [(200, null), (412, "ACC-003"), (404, "ACC-002"), (403, "ACC-001")],
            bulk.Json.GetProperty("items").EnumerateArray().Select(item => (item.GetProperty("status").GetInt32(), item.GetProperty("code").GetString())));
    }

    [Fact]
    public async Task Approval_settings_that_contradict_themselves_do_not_start()
    {
        var storage = await azurite.NewInstanceAsync();

        var refused = await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, more: ["--Approvals:MinutesPerLevel=60", "--Approvals:RemindAfterMinutes=60"]));

        Assert.Contains("APR-019", refused.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, more: ["--Approvals:MinutesPerLevel=0", "--Approvals:RemindAfterMinutes=0"]));
        await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, more: ["--Approvals:LastOutcome=Expire"]));
    }

    private static Dictionary<string, string> New { get; } = new() { ["If-None-Match"] = "*" };

    private static Dictionary<string, string> Match(string? tag) => new() { ["If-Match"] = tag ?? throw new InvalidOperationException("no ETag") };

    private static string Lines(params string[] ids) => JsonSerializer.Serialize(new
    {
        lines = ids.Select(id => new { id, activityCode = "NASKAH/1", quantity = 1, minutes = 60, description = $"Menyusun naskah {id}" }),
    });

    private static string Verify(params string[] ids) => JsonSerializer.Serialize(new { lines = ids.Select(line => new { line, verdict = "verify" }) });

    private static string? Text(JsonElement json, string name) => json.GetProperty(name).GetString();

    private async Task<Agency> OpenAsync()
    {
        var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        await agency.ImportAsync("bundle-s1");
        return agency;
    }
}
