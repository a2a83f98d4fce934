using System.Text;
using EPerformance.Application.Bundles.Csv;

namespace EPerformance.Application.Tests.Bundles;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("2026-03-02T07:30", "2026-03-02T07:30:00.0000000")]
    [InlineData("2026-03-02 07:30", "2026-03-02T07:30:00.0000000")]
    [InlineData("2026-03-02T07:30:59", "2026-03-02T07:30:59.0000000")]
    [InlineData("2026-03-02T07:30:59.5", "2026-03-02T07:30:59.5000000")]
    [InlineData("2026-03-02T07:30:59.123456789", "2026-03-02T07:30:59.1234567")]
    [InlineData("2024-02-29T00:00", "2024-02-29T00:00:00.0000000")]
    [InlineData("2026-03-02T23:59:59", "2026-03-02T23:59:59.0000000")]
    public void Wall_clock_times_are_kept_as_they_stand(string text, string expected)
    {
        Assert.True(TimeText.TryParse(Encoding.UTF8.GetBytes(text), out var ticks, out var hasOffset));

        Assert.False(hasOffset);
        Assert.Equal(expected, new DateTime(ticks).ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-03-02T00:30Z", "2026-03-02T00:30:00.0000000")]
    [InlineData("2026-03-02T07:30:00+07:00", "2026-03-02T00:30:00.0000000")]
    [InlineData("2026-03-02T07:30+14:00", "2026-03-01T17:30:00.0000000")]
    [InlineData("2026-03-02T07:30-14:00", "2026-03-02T21:30:00.0000000")]
    [InlineData("2026-03-02T07:30:00-00:00", "2026-03-02T07:30:00.0000000")]
    public void Times_with_an_offset_become_instants(string text, string utc)
    {
        Assert.True(TimeText.TryParse(Encoding.UTF8.GetBytes(text), out var ticks, out var hasOffset));

        Assert.True(hasOffset);
        Assert.Equal(utc, new DateTime(ticks).ToString("O", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-03-02T24:00")]
    [InlineData("2026-03-02T07:60")]
    [InlineData("2026-03-02T07:30:60")]
    [InlineData("2026-03-02T07:30:00.")]
    [InlineData("2026-03-02T07:30+0700")]
    [InlineData("2026-03-02T07:30+7:00")]
    [InlineData("2026-03-02T07:30+14:01")]
    [InlineData("2026-03-02T07:30+07:60")]
    [InlineData("2026-03-02T07:30z")]
    [InlineData("2026-03-02t07:30")]
    [InlineData("2026-03-02")]
    [InlineData("2026-02-30T07:30")]
    [InlineData("2025-02-29T07:30")]
    [InlineData("0000-01-01T07:30")]
    [InlineData("2026-13-01T07:30")]
    [InlineData("2026-03-02T07:30 ")]
    [InlineData(" 2026-03-02T07:30")]
    [InlineData("02-03-2026T07:30")]
    [InlineData("")]
    public void Everything_else_is_refused(string text) => Assert.False(TimeText.TryParse(Encoding.UTF8.GetBytes(text), out _, out _));
}
