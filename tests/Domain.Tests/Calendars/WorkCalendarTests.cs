using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Calendars;

public sealed class WorkCalendarTests
{
    [Theory]
    [InlineData("Thursday before", 3, 5, true)]
    [InlineData("Friday", 3, 6, true)]
    [InlineData("Saturday", 3, 7, false)]
    [InlineData("Sunday", 3, 8, false)]
    [InlineData("Monday", 3, 9, true)]
    public void Monday_to_Friday_are_worked(string label, int month, int day, bool expected) =>
        Assert.Equal((label, expected), (label, Sample.Calendar().IsWorkday("PST", new DateOnly(2026, month, day))));

    [Fact]
    public void The_five_day_week_has_37_and_a_half_hours_and_32_and_a_half_in_Ramadan()
    {
        Assert.Equal(2250, Sample.FiveDays.WeeklyMinutes(Season.Normal));
        Assert.Equal(1950, Sample.FiveDays.WeeklyMinutes(Season.Ramadan));
    }

    [Fact]
    public void A_six_day_week_works_on_Saturdays_as_long_as_the_pattern_says_and_never_on_Sundays()
    {
        var calendar = new WorkCalendar(Sample.Units, new Dictionary<string, WorkPattern> { [Sample.FiveDays.Id] = SixDays() }, [Row("2026-02-19", "2026-03-20", CalendarKind.Ramadan)]);

        Assert.Equal((2250, 1950), (SixDays().WeeklyMinutes(Season.Normal), SixDays().WeeklyMinutes(Season.Ramadan)));
        Assert.Equal(
            ["14 Saturday 375", "15 Sunday ", "16 Monday 375", "20 Friday 300", "21 Saturday 330"],
            new[] { 14, 15, 16, 20, 21 }.Select(day => new DateOnly(2026, 2, day)).Select(date => $"{date.Day} {date.DayOfWeek} {calendar.HoursOn("PST", date)?.NetMinutes}"));
    }

    [Theory]
    [InlineData("day before", 18, "07:30")]
    [InlineData("first day", 19, "08:00")]
    [InlineData("second day", 20, "08:00")]
    public void Ramadan_begins_on_its_day_in_the_middle_of_a_week(string label, int day, string start)
    {
        var calendar = Sample.Calendar(Row("2026-02-19", "2026-03-20", CalendarKind.Ramadan));

        var hours = calendar.HoursOn("PST", new DateOnly(2026, 2, day))!;

        Assert.Equal((label, TimeOnly.Parse(start, System.Globalization.CultureInfo.InvariantCulture)), (label, hours.Start));
    }

    [Theory]
    [InlineData(CalendarKind.Holiday)]
    [InlineData(CalendarKind.CollectiveLeave)]
    public void A_holiday_and_collective_leave_are_free(CalendarKind kind)
    {
        var calendar = Sample.Calendar(Row("2026-03-19", "2026-03-19", kind));

        Assert.True(calendar.IsWorkday("PST", new DateOnly(2026, 3, 18)));
        Assert.False(calendar.IsWorkday("PST", new DateOnly(2026, 3, 19)));
        Assert.True(calendar.IsWorkday("PST", new DateOnly(2026, 3, 20)));
    }

    [Fact]
    public void A_special_workday_on_a_Saturday_has_Mondays_hours()
    {
        var calendar = Sample.Calendar(Row("2026-03-07", "2026-03-07", CalendarKind.SpecialWorkday));

        Assert.Equal(calendar.HoursOn("PST", new DateOnly(2026, 3, 9)), calendar.HoursOn("PST", new DateOnly(2026, 3, 7)));
    }

    [Fact]
    public void A_special_workday_that_is_worked_anyway_keeps_its_own_hours()
    {
        var friday = new DateOnly(2026, 3, 6);

        var calendar = Sample.Calendar(Row("2026-03-06", "2026-03-07", CalendarKind.SpecialWorkday));

        Assert.Equal(new TimeOnly(16, 30), calendar.HoursOn("PST", friday)!.End);
    }

    [Fact]
    public void On_the_same_level_a_holiday_wins_over_a_special_workday_in_either_order()
    {
        var holiday = Row("2026-03-07", "2026-03-07", CalendarKind.Holiday);
        var special = Row("2026-03-07", "2026-03-07", CalendarKind.SpecialWorkday);

        Assert.False(Sample.Calendar(holiday, special).IsWorkday("PST", new DateOnly(2026, 3, 7)));
        Assert.False(Sample.Calendar(special, holiday).IsWorkday("PST", new DateOnly(2026, 3, 7)));
    }

    [Fact]
    public void A_row_of_a_nearer_unit_wins()
    {
        var day = new DateOnly(2026, 3, 19);
        var calendar = Sample.Calendar(
            Row("2026-03-19", "2026-03-19", CalendarKind.Holiday),
            Row("2026-03-19", "2026-03-19", CalendarKind.SpecialWorkday, "BJ"));

        Assert.False(calendar.IsWorkday("PST", day));
        Assert.True(calendar.IsWorkday("BJ", day));
        Assert.True(calendar.IsWorkday("BJ-TU", day));
    }

    [Fact]
    public void A_regional_holiday_is_free_for_the_unit_and_those_below_only()
    {
        var day = new DateOnly(2026, 3, 6);
        var calendar = Sample.Calendar(Row("2026-03-06", "2026-03-06", CalendarKind.Holiday, "BJ"));

        Assert.True(calendar.IsWorkday("PST", day));
        Assert.False(calendar.IsWorkday("BJ", day));
        Assert.False(calendar.IsWorkday("BJ-TU", day));
    }

    [Fact]
    public void A_holiday_in_Ramadan_stays_free_and_a_special_workday_in_Ramadan_has_its_hours()
    {
        var calendar = Sample.Calendar(
            Row("2026-02-19", "2026-03-20", CalendarKind.Ramadan),
            Row("2026-03-19", "2026-03-19", CalendarKind.Holiday),
            Row("2026-03-14", "2026-03-14", CalendarKind.SpecialWorkday));

        Assert.False(calendar.IsWorkday("PST", new DateOnly(2026, 3, 19)));
        Assert.Equal(new TimeOnly(15, 0), calendar.HoursOn("PST", new DateOnly(2026, 3, 14))!.End);
    }

    [Fact]
    public void Workdays_counts_both_ends() =>
        Assert.Equal(5, Sample.Calendar().Workdays("PST", new DateRange(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 8))));

    private static CalendarEntry Row(string from, string to, CalendarKind kind, string? unit = null) =>
        new(new DateRange(Sample.Date(from), Sample.Date(to)), kind, "", unit);

    /// <summary>37.5 hours over six days, in Ramadan 32.5: 08:00 to 14:00 less half an hour, on Friday a whole one.</summary>
    private static WorkPattern SixDays() => new("enam-hari", Enum.GetValues<DayOfWeek>().Where(day => day != DayOfWeek.Sunday).SelectMany(day => new[]
    {
        (Season.Normal, day, new DayHours(new TimeOnly(7, 30), day == DayOfWeek.Friday ? new TimeOnly(14, 45) : new TimeOnly(14, 15), day == DayOfWeek.Friday ? 60 : 30)),
        (Season.Ramadan, day, new DayHours(new TimeOnly(8, 0), new TimeOnly(14, 0), day == DayOfWeek.Friday ? 60 : 30)),
    }));
}
