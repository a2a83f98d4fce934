using EPerformance.Application.Clocks;
using EPerformance.TestKit;
using EPerformance.TestKit.Ports;

namespace EPerformance.Application.Tests.Clocks;

/// <summary>What a process records is dated by a clock that can be believed, whenever its own is put wrong.</summary>
public sealed class BelievableClockTests
{
    private readonly MemoryStoreClock _store = new() { Now = FixedClock.Parse("2026-03-02T00:10:00Z") };

    [Theory]
    [InlineData("within five minutes the own clock counts", "2026-03-02T00:15:00Z", "2026-03-02T00:15:00Z")]
    [InlineData("behind too", "2026-03-02T00:05:00Z", "2026-03-02T00:05:00Z")]
    [InlineData("further ahead the storage's", "2026-03-02T00:15:01Z", "2026-03-02T00:10:00Z")]
    [InlineData("further behind too", "2026-03-01T22:00:00Z", "2026-03-02T00:10:00Z")]
    public void A_clock_that_is_off_is_not_believed(string label, string own, string expected) =>
        Assert.Equal((label, FixedClock.Parse(expected)), (label, Clock(new FixedClock(own)).GetUtcNow()));

    [Fact]
    public void A_jump_in_the_middle_of_the_work_changes_nothing_of_what_is_dated()
    {
        var own = new FixedClock("2026-03-02T00:10:02Z");
        var clock = Clock(own);
        Assert.Equal(FixedClock.Parse("2026-03-02T00:10:02Z"), clock.GetUtcNow());

        own.At("2026-03-01T22:10:02Z");

        Assert.Equal(FixedClock.Parse("2026-03-02T00:10:00Z"), clock.GetUtcNow());
    }

    [Fact]
    public void Before_the_storage_has_answered_there_is_only_the_own_clock()
    {
        _store.Now = null;

        Assert.Equal(FixedClock.Parse("2026-03-03T00:10:00Z"), Clock(new FixedClock("2026-03-03T00:10:00Z")).GetUtcNow());
    }

    [Fact]
    public void A_clock_that_is_set_on_purpose_is_believed_as_far_ahead_as_it_is_meant_to_be()
    {
        var ahead = new ClockSettings { Ahead = TimeSpan.FromDays(30) };

        Assert.Equal(FixedClock.Parse("2026-04-01T00:11:00Z"), Clock(new FixedClock("2026-04-01T00:11:00Z"), ahead).GetUtcNow());
        Assert.Equal(FixedClock.Parse("2026-04-01T00:10:00Z"), Clock(new FixedClock("2026-04-02T00:11:00Z"), ahead).GetUtcNow());
        Assert.Equal(FixedClock.Parse("2020-01-01T00:00:00Z"), Clock(new FixedClock("2020-01-01T00:00:00Z"), new ClockSettings { Tolerance = TimeSpan.Zero }).GetUtcNow());
    }

    private BelievableClock Clock(FixedClock own, ClockSettings? settings = null) => new(own, _store, settings ?? new ClockSettings());
}
