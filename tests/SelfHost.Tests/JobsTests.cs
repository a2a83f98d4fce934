using System.Text.Json;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary>The schedule of one process and of two on one storage; the clock is set, nobody waits for noon.</summary>
public sealed class JobsTests(AzuriteFixture azurite)
{
    private const string Nip = "198502022010012002";

    [Fact]
    public async Task The_clock_moves_the_time_of_a_check_in_and_the_life_of_a_token()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        await agency.SetClockAsync("2026-09-01T00:31:00Z");
        await agency.ImportAsync("bundle-s1");
        var token = await agency.SignInAsync(Nip, "Employee");

        var tap = await agency.PostAsync("attendance/check-in", new { eventId = "tap-1" }, token);
        await agency.PostAsync("development/clock/advance", new { seconds = 11 * 3600 });
        var inTime = await agency.GetAsync("attendance/days/2026-09", token);
        await agency.PostAsync("development/clock/advance", new { seconds = 2 * 3600 });
        var late = await agency.GetAsync("attendance/days/2026-09", token);

        Assert.InRange(tap.Json.GetProperty("at").GetDateTimeOffset(), FixedClock.Parse("2026-09-01T00:31:00Z"), FixedClock.Parse("2026-09-01T01:31:00Z"));
        Assert.Equal((200, 401, "API-011"), (inTime.Status, late.Status, late.Code));
    }

    [Theory]
    [InlineData("1999-12-31T23:59:59Z")]
    [InlineData("2100-01-01T00:00:00Z")]
    public async Task The_clock_stays_in_this_century(string now)
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());

        var answer = await agency.SetClockAsync(now);

        Assert.Equal((422, "DEV-001"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Outside_Development_the_clock_cannot_be_set()
    {
        var storage = await azurite.NewInstanceAsync();

        var refused = await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, "Production", "--Security:DevelopmentTokens=false"));

        Assert.Contains("Development:SettableClock", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Noon_closes_the_days_of_the_zone_by_itself_and_twice_is_once()
    {
        var storage = await azurite.NewInstanceAsync();
        await using var one = await Agency.OpenAsync(storage, more: Agency.WithJobs);
        await using var two = await Agency.OpenAsync(storage, more: Agency.WithJobs);
        foreach (var process in new[] { one, two })
            await process.SetClockAsync("2026-09-01T00:00:00Z");
        await one.ImportAsync("bundle-s1");
        foreach (var process in new[] { one, two })
            await process.SetClockAsync("2026-09-05T05:00:00Z");
        var personnel = await one.SignInAsync("personalia", "Hr");

        await one.UntilAsync($"attendance/days/2026-09/of/{Nip}", personnel, days => Closed(days).SequenceEqual(["2026-09-01", "2026-09-02", "2026-09-03", "2026-09-04"]));

        // Whoever closed the days may still hold the lease for a moment.
        var again = await Eventually.HoldsAsync(() => two.PostAsync("development/jobs/close-days-wib", new { }), answer => answer.Status != 409, TestContext.Current.CancellationToken);
        Assert.Equal((200, 0), (again.Status, again.Json.GetProperty("done").GetInt32()));
    }

    [Fact]
    public async Task Old_data_is_removed_by_the_schedule_of_the_host()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());
        await agency.SetClockAsync("2026-03-01T00:00:00Z");
        Task<Answer> SignInAsync() => agency.PostAsync("development/tokens", new { nip = Nip, roles = new[] { "Employee" } }, key: "sign-in");
        await SignInAsync();
        Assert.True((await SignInAsync()).IsReplayed);

        // The answer is older than a week then.
        await agency.SetClockAsync("2026-03-09T16:00:00Z");
        var run = await agency.PostAsync("development/jobs/purge-old-data", new { });

        Assert.Equal(200, run.Status);
        Assert.False((await SignInAsync()).IsReplayed);
    }

    [Fact]
    public async Task A_job_that_nobody_has_is_not_found()
    {
        await using var agency = await Agency.OpenAsync(await azurite.NewInstanceAsync());

        Assert.Equal(404, (await agency.PostAsync("development/jobs/brew-coffee", new { })).Status);
    }

    private static IEnumerable<string> Closed(JsonElement days) =>
        days.GetProperty("days").EnumerateArray().Where(day => day.GetProperty("closed").GetBoolean()).Select(day => day.GetProperty("date").GetString()!);
}
