using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Azure.Data.Tables;
using EPerformance.Application.Telemetry;
using EPerformance.Storage;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests.Telemetry;

/// <summary>What leaves the process on its way to a collector, and what somebody sees who watches.</summary>
public sealed class TelemetryTests(AzuriteFixture azurite)
{
    private const string Nip = "198502022010012002", Superior = "197001011995011001";
    private const string Cause = "4bf92f3577b34da6a3ce929d0e0e4736";
    private const double Latitude = -6.2123456, Longitude = 106.8123456;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_has_the_words_of_the_field_the_cause_that_the_caller_names_and_nobody_in_it()
    {
        await using var collector = await Collector.StartAsync();
        var storage = await azurite.NewInstanceAsync();
        JsonElement before, after;
        await using (var agency = await Agency.OpenAsync(
            storage, "Development", $"--Telemetry:Endpoint={collector.Address}", "--Telemetry:Protocol=HttpProtobuf", "--Telemetry:MetricSeconds=300"))
        {
            await agency.SetClockAsync("2026-09-03T05:30:00Z");
            await agency.ImportAsync("bundle-s1");
            var (owner, platform) = (await agency.LongSignInAsync(Nip, "Employee"), await agency.LongSignInAsync("operator", "Platform"));
            before = (await agency.GetAsync("operations/state", platform)).Json;
            await TapAsync(agency, owner);
            await agency.PostAsync("attendance/check-out", new { eventId = "tap-1" }, owner);
            await agency.GetAsync($"attendance/days/2026-09/of/{Nip}", owner);
            await agency.GetAsync($"nowhere/{Nip}", owner);
            await SpoilAsync(agency, storage, owner);
            foreach (var job in new[] { "close-days-wib", "heal-submissions" })
                await agency.PostAsync($"development/jobs/{job}", new { });
            after = (await agency.GetAsync("operations/state", platform)).Json;
        }

        var (traces, metrics, logs) = (collector.Of("traces"), collector.Of("metrics"), collector.Of("logs"));
        Assert.All(
            [Measures.CheckIns, Measures.Refusals, Measures.OpenItems, Measures.CloseLag, Measures.JobDuration, "eperformance.storage.transactions", "http.server.request.duration", "ATT-005"],
            name => Assert.Contains(name, metrics, StringComparison.Ordinal));
        Assert.Contains("POST /api/v1/attendance/check-in", traces, StringComparison.Ordinal);
        Assert.Contains("job heal-submissions", traces, StringComparison.Ordinal);
        Assert.True(collector.Holds("traces", Convert.FromHexString(Cause)), "the trace that the caller named goes on");
        Assert.Contains("a part failed and is tried again", logs, StringComparison.Ordinal);
        Assert.Contains("exception.stacktrace", logs, StringComparison.Ordinal);
        foreach (var (signal, sent) in new[] { ("traces", traces), ("metrics", metrics), ("logs", logs) })
        {
            Assert.All(Personal(), word => Assert.False(sent.Contains(word, StringComparison.Ordinal), $"{signal} hold {word}"));
            Assert.All([Latitude, Longitude], place => Assert.False(collector.Holds(signal, BitConverter.GetBytes(place)), $"{signal} hold a position"));
        }

        Assert.Empty(before.GetProperty("figures").EnumerateArray());
        Seen(after);
    }

    [Theory]
    [InlineData("no address of the web", "--Telemetry:Endpoint=ftp://collector")]
    [InlineData("no time at all", "--Telemetry:Endpoint=http://127.0.0.1:4317", "--Telemetry:MetricSeconds=0")]
    public async Task A_setting_that_cannot_be_used_ends_the_start(string label, params string[] settings)
    {
        var storage = await azurite.NewInstanceAsync();

        var refused = await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, "Development", settings));

        Assert.True(refused.Message.StartsWith("Telemetry:", StringComparison.Ordinal), label);
    }

    private static void Seen(JsonElement state)
    {
        var figures = state.GetProperty("figures").EnumerateArray()
            .ToDictionary(one => $"{one.GetProperty("name").GetString()} {one.GetProperty("labels").GetString()}", one => one.GetProperty("value").GetDouble());
        Assert.Equal(1, figures["eperformance.check_ins direction=in outcome=kept"]);
        Assert.Equal(1, figures["eperformance.check_ins direction=out outcome=refused"]);
        Assert.Equal(1, figures["eperformance.refusals code=ATT-005 endpoint=check-out"]);
        Assert.Equal(1, figures["eperformance.refusals code=API-001 endpoint=none"]);
        Assert.Equal(0, figures["eperformance.close_lag zone=WIB"]);
        Assert.Equal(1, figures["eperformance.job.duration.count job=heal-submissions outcome=partly"]);
        var jobs = state.GetProperty("jobs").EnumerateArray().ToDictionary(job => job.GetProperty("name").GetString()!);
        Assert.Equal("*|2026-09-01 could not be looked at: State of *!202609 / S!01 is missing or damaged", jobs["heal-submissions"].GetProperty("failure").GetString());
        Assert.True(jobs["seal-audit"].GetProperty("late").GetBoolean(), "nobody ran it");
        Assert.Equal("WIB", Assert.Single(state.GetProperty("closeLag").EnumerateArray()).GetProperty("zone").GetString());
        var open = state.GetProperty("openItems").GetProperty("counts").EnumerateArray().Where(count => count.GetProperty("items").GetInt64() > 0);
        Assert.Equal(("submission", "0-1"), Assert.Single(open.Select(count => (count.GetProperty("kind").GetString(), count.GetProperty("age").GetString()))));
    }

    private static async Task TapAsync(Agency agency, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "attendance/check-in")
        {
            Content = JsonContent.Create(new { eventId = "tap-1", latitude = Latitude, longitude = Longitude, accuracy = 8.5, deviceId = "ponsel-sari" }),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TryAddWithoutValidation("traceparent", $"00-{Cause}-00f067aa0ba902b7-01");
        using var answer = await agency.Http.SendAsync(request, Stop);
        Assert.Equal(200, (int)answer.StatusCode);
    }

    /// <summary>Two days that wait; one of them cannot be read, and its exception names its owner.</summary>
    private static async Task SpoilAsync(Agency agency, TestInstance storage, string owner)
    {
        var lines = new[] { new { id = "1", activityCode = "NASKAH", quantity = 1, minutes = 60, description = "Menyusun naskah untuk Sari Skenario" } };
        foreach (var day in new[] { "2026-09-01", "2026-09-02" })
            Assert.Equal(200, (await agency.PostAsync($"activities/{Nip}/{day}/submit", new { lines }, owner, sees: "*")).Status);
        using var clients = new StorageClients(new StorageSettings { ConnectionString = storage.ConnectionString, Prefix = storage.Prefix });
        var key = Keys.Submissions.Submission(EPerformance.Domain.Primitives.Nip.Parse(Nip), Sample.Date("2026-09-01"));
        await clients.Table(Keys.Submissions.Table).PutAsync(new TableEntity(key.Partition, key.Row), Stop);
    }

    /// <summary>Who and where, in every form in which it could stand in a text.</summary>
    private static IEnumerable<string> Personal() =>
    [
        Nip, Superior, "Sari", "Skenario", "Kepala Kantor", "Menyusun", "ponsel-sari", "tap-1",
        Latitude.ToString("0.0000", CultureInfo.InvariantCulture), Longitude.ToString("0.0000", CultureInfo.InvariantCulture),
    ];
}
