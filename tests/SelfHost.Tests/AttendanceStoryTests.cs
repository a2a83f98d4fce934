using CsvHelper;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary>Through HTTP only, on a real storage emulator.</summary>
public sealed class AttendanceStoryTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task An_imported_month_reads_over_HTTP_as_it_was_computed_by_hand()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        var imported = await agency.ImportAsync("bundle-2026-03");
        Assert.Equal((200, 60), (imported.Status, imported.Json.GetProperty("people").GetInt32()));
        var personnel = await agency.SignInAsync("personalia", "Hr");

        var expected = Records(Golden.Expected("bundle-2026-03", "days.csv")).Skip(1).ToLookup(record => record[0]);
        foreach (var person in expected.Take(12))
        {
            var answer = await agency.GetAsync($"attendance/days/2026-03/of/{person.Key}", personnel);

            Assert.Equal(
                person.Select(record => string.Join(',', record)),
                answer.Json.GetProperty("days").EnumerateArray().Select(day => string.Join(
                    ',', person.Key, day.GetProperty("date"), day.GetProperty("unit"), day.GetProperty("state"), day.GetProperty("lateMinutes"), day.GetProperty("earlyMinutes"))));
        }
    }

    [Fact]
    public async Task Importing_twice_adds_nothing_and_a_bad_bundle_changes_nothing()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        var first = await agency.ImportAsync("bundle-s1");

        var second = await agency.ImportAsync("bundle-s1");
        var bad = await agency.ImportAsync("bundle-s1", files => files["units.csv"] += "X,TIDAKADA,x,,\n");
        var third = await agency.ImportAsync("bundle-s1");

        Assert.True(first.Json.GetProperty("punchesAdded").GetInt32() > 200);
        Assert.Equal(0, second.Json.GetProperty("punchesAdded").GetInt32());
        Assert.Equal((422, "IMP-001"), (bad.Status, bad.Code));
        Assert.Equal("units.csv:3:parent_code", Assert.Single(bad.Json.GetProperty("errors").EnumerateArray()).GetProperty("path").GetString());
        Assert.Equal(first.Json.GetProperty("version").GetString(), third.Json.GetProperty("version").GetString());
    }

    [Fact]
    public async Task A_tap_that_is_sent_again_is_answered_as_the_first_time_and_kept_once()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        await agency.ImportAsync("bundle-s1");
        var token = await agency.SignInAsync("198502022010012002", "Employee");

        var first = await agency.PostAsync("attendance/check-in", new { eventId = "tap-1" }, token);
        var again = await agency.PostAsync("attendance/check-in", new { eventId = "tap-1" }, token);
        var other = await agency.PostAsync("attendance/check-out", new { eventId = "tap-1" }, token);

        Assert.Equal((200, false), (first.Status, first.Json.GetProperty("repeated").GetBoolean()));
        Assert.Equal((200, true), (again.Status, again.Json.GetProperty("repeated").GetBoolean()));
        Assert.Equal(first.Json.GetProperty("at").GetString(), again.Json.GetProperty("at").GetString());
        Assert.Equal((409, "ATT-005"), (other.Status, other.Code));
    }

    [Fact]
    public async Task Two_hosts_on_one_storage_see_the_same_tap_and_the_same_answer_to_a_key()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var one = await Agency.OpenAsync(storage);
        await using var two = await Agency.OpenAsync(storage);
        await one.ImportAsync("bundle-s1");

        var first = await one.PostAsync("attendance/check-in", new { eventId = "tap-1" }, await one.SignInAsync("198502022010012002", "Employee"));
        var second = await two.PostAsync("attendance/check-in", new { eventId = "tap-1" }, await two.SignInAsync("198502022010012002", "Employee"));

        Assert.Equal(200, first.Status);
        Assert.True(second.Json.GetProperty("repeated").GetBoolean());
        Assert.Equal(first.Json.GetProperty("at").GetString(), second.Json.GetProperty("at").GetString());
    }

    [Theory]
    [InlineData("a stranger", "nobody", "{\"eventId\":\"a\"}", 403, "ATT-001")]
    [InlineData("no event id", "198502022010012002", "{}", 400, "API-005")]
    [InlineData("an empty event id", "198502022010012002", "{\"eventId\":\"\"}", 422, "ATT-003")]
    [InlineData("odd characters", "198502022010012002", "{\"eventId\":\"a/b\\u0000\"}", 422, "ATT-004")]
    [InlineData("half a position", "198502022010012002", "{\"eventId\":\"a\",\"latitude\":1}", 422, "ATT-006")]
    [InlineData("off the earth", "198502022010012002", "{\"eventId\":\"a\",\"latitude\":91,\"longitude\":0}", 422, "ATT-006")]
    [InlineData("a time without offset", "198502022010012002", "{\"eventId\":\"a\",\"deviceTime\":\"2026-03-02T07:30:00\"}", 400, "API-005")]
    [InlineData("an unknown member", "198502022010012002", "{\"eventId\":\"a\",\"x\":1}", 400, "API-005")]
    public async Task Bad_input_gets_a_coded_answer(string label, string nip, string json, int status, string code)
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        await agency.ImportAsync("bundle-s1");

        var answer = await agency.PostAsync("attendance/check-in", System.Text.Json.JsonDocument.Parse(json).RootElement, await agency.SignInAsync(nip, "Employee"));

        Assert.Equal((label, status, code), (label, answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("own days", "198502022010012002", "Employee", 200)]
    [InlineData("the superior", "197001011995011001", "Employee", 200)]
    [InlineData("a colleague", "198004042005041004", "Employee", 403)]
    [InlineData("the personnel office", "personalia", "Hr", 200)]
    [InlineData("an auditor", "auditor", "Auditor", 200)]
    [InlineData("finance", "keuangan", "Finance", 403)]
    public async Task Days_are_seen_by_the_person_superiors_personnel_and_auditors(string label, string nip, string role, int status)
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        await agency.ImportAsync("bundle-s1");

        var answer = await agency.GetAsync("attendance/days/2026-09/of/198502022010012002", await agency.SignInAsync(nip, role));

        Assert.Equal((label, status), (label, answer.Status));
    }

    [Fact]
    public async Task Outside_Development_nobody_signs_in_as_anybody()
    {
        var storage = await azurite.NewInstanceAsync();

        var refused = await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, "Production", "--Development:SettableClock=false"));

        Assert.Contains("Development", refused.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string[]> Records(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',', HasHeader = false });
        while (reader.Read())
            yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }
}
