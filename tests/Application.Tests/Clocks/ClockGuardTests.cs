using EPerformance.Application.Clocks;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Clocks;

/// <summary>A clock is wrong when it is further from that of the storage than is tolerated.</summary>
public sealed class ClockGuardTests
{
    private readonly MemoryStoreClock _store = new() { Now = FixedClock.Parse("2026-03-02T00:10:00Z") };

    [Theory]
    [InlineData("five minutes and a second behind", "2026-03-02T00:04:59Z", "-00:05:01")]
    [InlineData("five minutes behind", "2026-03-02T00:05:00Z", null)]
    [InlineData("the same", "2026-03-02T00:10:00Z", null)]
    [InlineData("five minutes ahead", "2026-03-02T00:15:00Z", null)]
    [InlineData("five minutes and a second ahead", "2026-03-02T00:15:01Z", "00:05:01")]
    [InlineData("a day ahead", "2026-03-03T00:10:00Z", "1.00:00:00")]
    public async Task Five_minutes_either_way_are_tolerated(string label, string now, string? error)
    {
        var found = await Guard(now).ErrorAsync(TestContext.Current.CancellationToken);

        Assert.True(found?.ToString() == error, $"{label}: {found}");
    }

    [Fact]
    public async Task Before_the_storage_has_answered_nobody_knows_and_nothing_is_held_up()
    {
        _store.Now = null;

        Assert.Null(await Guard("2026-03-03T00:10:00Z").ErrorAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, _store.Questions);
    }

    [Fact]
    public async Task A_machine_that_slept_asks_once_more_before_its_clock_counts_as_wrong()
    {
        _store.Answer = FixedClock.Parse("2026-03-02T08:00:00Z");

        Assert.Null(await Guard("2026-03-02T08:00:03Z").ErrorAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, _store.Questions);
    }

    [Fact]
    public async Task A_right_clock_costs_no_question()
    {
        await Guard("2026-03-02T00:10:30Z").ErrorAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, _store.Questions);
    }

    [Fact]
    public async Task Zero_does_not_look_and_a_clock_that_is_meant_to_be_ahead_may_be()
    {
        Assert.Null(await Guard("2026-03-03T00:10:00Z", new ClockSettings { Tolerance = TimeSpan.Zero }).ErrorAsync(TestContext.Current.CancellationToken));
        Assert.Null(await Guard("2026-03-03T00:10:00Z", new ClockSettings { Ahead = TimeSpan.FromDays(1) }).ErrorAsync(TestContext.Current.CancellationToken));
        Assert.Equal(TimeSpan.FromHours(-3), await Guard("2026-03-02T21:10:00Z", new ClockSettings { Ahead = TimeSpan.FromDays(1) }).ErrorAsync(TestContext.Current.CancellationToken));
    }

    private ClockGuard Guard(string now, ClockSettings? settings = null) => new(_store, new FixedClock(now), settings ?? new ClockSettings());
}
