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
