using EPerformance.Domain.Devices;

namespace EPerformance.Domain.Tests.Devices;

public sealed class LateTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 5, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Half = TimeSpan.FromHours(12), Tolerance = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("a clock that is right", 0)]
    [InlineData("ten minutes slow", -10)]
    [InlineData("three years ahead", 3 * 525_600)]
    public void A_constant_error_of_the_clock_falls_away(string label, int minutesOff)
    {
        var deviceNow = Now.AddMinutes(minutesOff);

        var (at, refusal) = LateTime.Of(Now, deviceNow, deviceNow.AddHours(-4), Half, Tolerance);

        Assert.True((at, refusal) == (Now.AddHours(-4), null), label);
    }

    [Theory]
    [InlineData("just within", 12 * 3600, null)]
    [InlineData("a second more", 12 * 3600 + 1, "PRG-042")]
    [InlineData("now", 0, null)]
    [InlineData("later than the sending, within the tolerance", -300, null)]
    [InlineData("a second later", -301, "PRG-043")]
    public void A_tap_is_at_most_so_old_and_not_of_the_future(string label, int seconds, string? code) =>
        Assert.True(LateTime.Of(Now, Now, Now.AddSeconds(-seconds), Half, Tolerance).Refusal?.Code == code, label);

    [Fact]
    public void A_tap_that_claims_a_little_future_counts_as_sent() => Assert.Equal(Now, LateTime.Of(Now, Now, Now.AddSeconds(200), Half, Tolerance).At);

    [Fact]
    public void The_ends_of_the_calendar_do_no_harm()
    {
        Assert.Equal("PRG-042", LateTime.Of(Now, DateTimeOffset.MaxValue, DateTimeOffset.MinValue, Half, Tolerance).Refusal?.Code);
        Assert.Equal("PRG-043", LateTime.Of(Now, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Half, Tolerance).Refusal?.Code);
        Assert.Equal(Now, LateTime.Of(Now, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue, Half, Tolerance).At);
    }
}
