namespace EPerformance.Storage.Tests;

public sealed class KeyTimeTests
{
    [Fact]
    public void An_instant_is_written_in_UTC_to_a_tenth_of_a_microsecond()
    {
        var at = new DateTimeOffset(2026, 3, 2, 7, 59, 30, TimeSpan.FromHours(7)).AddTicks(1);

        var key = KeyTime.Instant(at);

        Assert.Equal("202603020059300000001", key);
        Assert.True(KeyTime.TryParseInstant(key, out var read));
        Assert.Equal(at, read);
        Assert.Equal(TimeSpan.Zero, read.Offset);
    }

    [Fact]
    public void The_hour_of_an_instant_is_that_of_UTC() =>
        Assert.Equal("2026030123", KeyTime.Hour(new DateTimeOffset(2026, 3, 2, 6, 59, 59, TimeSpan.FromHours(7))));

    [Theory]
    [InlineData("20260302", true)]
    [InlineData("20260230", false)]
    [InlineData("2026-03-02", false)]
    [InlineData("", false)]
    public void Only_real_dates_are_read(string key, bool isDate) => Assert.Equal(isDate, KeyTime.TryParseDate(key, out _));
}
