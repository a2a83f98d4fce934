using EPerformance.Domain.Calendars;

namespace EPerformance.Domain.Tests.Calendars;

public sealed class ShiftDayTests
{
    [Theory]
    [InlineData("07:00-14:00", "07:00", "14:00", 420)]
    [InlineData("20:00-07:00", "20:00", "1.07:00", 660)]
    [InlineData("16:00-00:00", "16:00", "1.00:00", 480)]
    [InlineData("00:00-08:00", "00:00", "08:00", 480)]
    [InlineData("08:00-08:00", "08:00", "1.08:00", 1440)]
    public void An_end_that_is_not_after_the_start_is_on_the_following_day(string shifts, string from, string to, int minutes)
    {
        var hours = Of(shifts)!;

        Assert.Equal((Span(from), Span(to), minutes), (hours.StartsAt, hours.EndsAt, hours.NetMinutes));
        Assert.True(hours.IsShift);
    }

    [Fact]
    public void Two_shifts_leave_a_rest_that_counts_as_a_break()
    {
        var hours = Of("16:00-20:00 08:00-12:00")!;

        Assert.Equal(
            new DayHours(new TimeOnly(8, 0), new TimeOnly(20, 0), 240) { IsShift = true, Rest = new ShiftRest(new TimeOnly(12, 0), new TimeOnly(16, 0)) }, hours);
        Assert.Equal(480, hours.NetMinutes);
    }

    [Fact]
    public void A_second_shift_may_end_after_a_whole_day()
    {
        var hours = Of("06:45-14:15 20:45-07:15")!;

        Assert.Equal((Span("1.07:15"), 1080), (hours.EndsAt, hours.NetMinutes));
    }

    [Theory]
    [InlineData("07:00-14:00 14:00-21:00", "07:00", "21:00")]
    [InlineData("14:00-21:00 21:00-07:00", "14:00", "1.07:00")]
    [InlineData("07:00-14:00 14:00-21:00 21:00-07:00", "07:00", "1.07:00")]
    public void Shifts_without_a_rest_between_them_are_one_duty(string shifts, string from, string to)
    {
        var hours = Of(shifts)!;

        Assert.Equal((Span(from), Span(to), default(ShiftRest?)), (hours.StartsAt, hours.EndsAt, hours.Rest));
    }

    [Theory]
    [InlineData("overlapping by a minute", "07:00-14:00 13:59-21:00")]
    [InlineData("twice the same", "07:00-14:00 07:00-14:00")]
    [InlineData("from the night into the next shift of the day", "07:00-14:00 08:00-07:00")]
    [InlineData("three with rests", "06:00-08:00 10:00-12:00 14:00-16:00")]
    [InlineData("more than a day on end", "00:00-20:00 20:00-19:00")]
    public void What_no_day_can_have_is_no_day(string label, string shifts) => Assert.Equal((label, null), (label, Of(shifts)));

    [Theory]
    [InlineData("20:00-07:00", "07:00-14:00", false)]
    [InlineData("20:00-07:01", "07:00-14:00", true)]
    [InlineData("08:00-08:00", "08:00-08:00", false)]
    [InlineData("07:00-14:00", "00:00-08:00", false)]
    public void A_shift_must_have_ended_when_that_of_the_next_day_begins(string day, string next, bool runsInto) =>
        Assert.Equal(runsInto, Of(day)!.RunsInto(Of(next)!));

    private static DayHours? Of(string shifts) => ShiftDay.Of(shifts.Split(' ').Select(text => new Shift(TimeOnly.Parse(text[..5], null), TimeOnly.Parse(text[6..], null))));

    private static TimeSpan Span(string text) => TimeSpan.ParseExact(text, ["hh\\:mm", "d\\.hh\\:mm"], System.Globalization.CultureInfo.InvariantCulture);
}
