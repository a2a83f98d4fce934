using EPerformance.FaultKit.Invariants;
using EPerformance.TestKit;

namespace EPerformance.SelfHost.Tests;

/// <summary>The clock of one of two processes jumps by hours or a day: it takes nothing and does nothing until it is right again, and the other one goes on.</summary>
public sealed class ClockJumpTests(AzuriteFixture azurite)
{
    private const string Nip = "198502022010012002";

    [Fact]
    public async Task Who_has_the_wrong_time_neither_dates_a_tap_nor_runs_a_job()
    {
        var storage = await azurite.NewInstanceAsync();
        string[] settings = ["--Development:ClockAt=2026-09-03T05:30:00Z", "--Development:GuardClock=true"];
        await using var one = await Agency.OpenAsync(storage, "Development", settings);
        await using var two = await Agency.OpenAsync(storage, "Development", settings);
        await one.ImportAsync("bundle-s1");
        // From a time at which even the clock that is furthest behind has it.
        await two.SetClockAsync("2026-09-01T00:00:00Z");
        var token = await two.LongSignInAsync(Nip, "Employee");

        foreach (var (number, wrong) in new[] { "2026-09-03T08:30:00Z", "2026-09-03T02:30:00Z", "2026-09-04T05:30:00Z", "2026-09-02T05:30:00Z" }.Index())
        {
            var body = new { eventId = $"tap-{number}" };
            await two.SetClockAsync(wrong);
            var (tap, job, look) = (await two.PostAsync("attendance/check-in", body, token), await two.PostAsync("development/jobs/close-days-wib", new { }), await two.GetAsync("me", token));
            var elsewhere = await one.PostAsync("attendance/check-in", body, token);
            await two.SetClockAsync("2026-09-03T05:30:30Z");
            var again = await two.PostAsync("attendance/check-in", body, token);

            Assert.Equal(((503, "API-052", "1"), (503, "API-052"), 200), ((tap.Status, tap.Code, tap.RetryAfter), (job.Status, job.Code), look.Status));
            Assert.Equal((200, 200, true), (elsewhere.Status, again.Status, again.Json.GetProperty("repeated").GetBoolean()));
            Assert.Equal(elsewhere.Json.GetProperty("at").GetString(), again.Json.GetProperty("at").GetString());
        }

        var taps = await StoredPunches.ReadAsync(storage, Sample.Date("2026-09-01"), Sample.Date("2026-09-05"), TestContext.Current.CancellationToken);
        Assert.Equal(["tap-0", "tap-1", "tap-2", "tap-3"], taps.Where(tap => tap.EventId.StartsWith("tap-", StringComparison.Ordinal)).Select(tap => tap.EventId).Order());
    }

    [Fact]
    public async Task A_clock_that_is_to_stand_elsewhere_needs_to_be_settable()
    {
        var storage = await azurite.NewInstanceAsync();

        var refused = await Assert.ThrowsAsync<StartException>(() => Agency.OpenAsync(storage, more: ["--Development:SettableClock=false", "--Development:ClockAt=2026-09-03T05:30:00Z"]));

        Assert.Contains("Development:ClockAt needs Development:SettableClock", refused.Message, StringComparison.Ordinal);
    }
}
