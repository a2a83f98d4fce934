using System.Globalization;
using CsCheck;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Calendars;

/// <summary>2 March 2026 is a Monday. Hours are 07:30 to 16:00 (510 minutes), on Friday to 16:30 (540).</summary>
public sealed class WorkingTimeTests
{
    [Theory]
    [InlineData("no time at all", "2026-03-02T10:00", 0, "2026-03-02T10:00")]
    [InlineData("inside the day", "2026-03-02T10:00", 60, "2026-03-02T11:00")]
    [InlineData("the break counts", "2026-03-02T11:59", 62, "2026-03-02T13:01")]
    [InlineData("a minute before the end", "2026-03-02T15:00", 59, "2026-03-02T15:59")]
    [InlineData("exactly at the end", "2026-03-02T15:00", 60, "2026-03-02T16:00")]
    [InlineData("a minute into the next day", "2026-03-02T15:00", 61, "2026-03-03T07:31")]
    [InlineData("a minute before the start", "2026-03-02T07:29", 1, "2026-03-02T07:31")]
    [InlineData("exactly at the start", "2026-03-02T07:30", 1, "2026-03-02T07:31")]
    [InlineData("a minute after the start", "2026-03-02T07:31", 1, "2026-03-02T07:32")]
    [InlineData("handed in at the end", "2026-03-02T16:00", 1, "2026-03-03T07:31")]
    [InlineData("handed in at night", "2026-03-02T23:59", 1, "2026-03-03T07:31")]
    [InlineData("seconds are kept", "2026-03-02T15:59:30", 1, "2026-03-03T07:30:30")]
    [InlineData("Friday to its later end", "2026-03-06T15:30", 60, "2026-03-06T16:30")]
    [InlineData("over the weekend", "2026-03-06T15:30", 61, "2026-03-09T07:31")]
    [InlineData("from Sunday", "2026-03-08T12:00", 30, "2026-03-09T08:00")]
    [InlineData("a whole week", "2026-03-02T07:30", 4 * 510 + 540, "2026-03-06T16:30")]
    [InlineData("a whole week and a minute", "2026-03-02T07:30", 4 * 510 + 540 + 1, "2026-03-09T07:31")]
    public void Only_scheduled_minutes_count(string label, string from, int minutes, string expected) =>
        Assert.Equal((label, At(expected, 7)), (label, Over().Add("PST", At(from, 7), minutes)));

    [Fact]
    public void Zero_minutes_outside_the_hours_is_the_same_instant() =>
        Assert.Equal(At("2026-03-07T12:00", 7), Over().Add("PST", At("2026-03-07T12:00", 7), 0));

    [Theory]
    [InlineData("WIB", "PST", 7)]
    [InlineData("WITA", "BM", 8)]
    [InlineData("WIT", "BJ", 9)]
    public void The_wall_clock_of_the_unit_counts(string label, string unit, int offset)
    {
        var time = Over();

        Assert.Equal((label, At("2026-03-02T16:00", offset)), (label, time.Add(unit, At("2026-03-02T15:59", offset), 1)));
        Assert.Equal((label, At("2026-03-03T07:31", offset)), (label, time.Add(unit, At("2026-03-02T16:00", offset), 1)));
        Assert.Equal((label, At("2026-03-03T07:31", offset)), (label, time.Add(unit, At("2026-03-02T16:01", offset), 1)));
    }

    [Theory]
    [InlineData("WIB: Sunday 23:59 is still Sunday", "PST", "2026-03-01T16:59Z", "2026-03-02T01:00Z")]
    [InlineData("WITA: Monday 00:59", "BM", "2026-03-01T16:59Z", "2026-03-02T00:00Z")]
    [InlineData("WIT: Monday 01:59", "BJ", "2026-03-01T16:59Z", "2026-03-01T23:00Z")]
    [InlineData("WIT: Friday is over when Jakarta still works", "BJ", "2026-03-06T07:31Z", "2026-03-08T23:00Z")]
    [InlineData("WIB: the same instant is Friday 14:31", "PST", "2026-03-06T07:31Z", "2026-03-06T08:01Z")]
    public void The_same_instant_is_another_time_of_day_in_each_zone(string label, string unit, string from, string expected) =>
        Assert.Equal((label, Instant(expected)), (label, Over().Add(unit, Instant(from), 30)));

    [Theory]
    [InlineData(CalendarKind.Holiday)]
    [InlineData(CalendarKind.CollectiveLeave)]
    public void A_free_day_counts_nothing(CalendarKind kind)
    {
        var time = Over(Row("2026-03-03", "2026-03-04", kind));

        Assert.Equal(At("2026-03-02T16:00", 7), time.Add("PST", At("2026-03-02T15:30", 7), 30));
        Assert.Equal(At("2026-03-05T07:31", 7), time.Add("PST", At("2026-03-02T15:30", 7), 31));
        Assert.Equal(At("2026-03-05T07:31", 7), time.Add("PST", At("2026-03-03T12:00", 7), 1));
    }

    [Fact]
    public void A_regional_holiday_delays_its_unit_only()
    {
        var time = Over(Row("2026-03-03", "2026-03-03", CalendarKind.Holiday, "BJ"));

        Assert.Equal(At("2026-03-04T07:31", 9), time.Add("BJ-TU", At("2026-03-02T16:00", 9), 1));
        Assert.Equal(At("2026-03-03T07:31", 8), time.Add("BM", At("2026-03-02T16:00", 8), 1));
    }

    [Fact]
    public void A_special_workday_counts() => Assert.Equal(
        At("2026-03-07T07:31", 7),
        Over(Row("2026-03-07", "2026-03-07", CalendarKind.SpecialWorkday)).Add("PST", At("2026-03-06T16:30", 7), 1));

    [Theory]
    [InlineData("last day before Ramadan", "2026-02-18T15:00", 60, "2026-02-18T16:00")]
    [InlineData("into the first day of Ramadan", "2026-02-18T15:00", 61, "2026-02-19T08:01")]
    [InlineData("to the end of a day in Ramadan", "2026-02-19T14:00", 60, "2026-02-19T15:00")]
    [InlineData("over it, to Friday", "2026-02-19T14:00", 61, "2026-02-20T08:01")]
    [InlineData("Friday in Ramadan ends at 15:30", "2026-02-20T15:00", 30, "2026-02-20T15:30")]
    [InlineData("over the weekend in Ramadan", "2026-02-20T15:00", 31, "2026-02-23T08:01")]
    public void In_Ramadan_its_hours_count(string label, string from, int minutes, string expected)
    {
        var time = Over(Row("2026-02-19", "2026-03-20", CalendarKind.Ramadan));

        Assert.Equal((label, At(expected, 7)), (label, time.Add("PST", At(from, 7), minutes)));
    }

    [Theory]
    [InlineData("before midnight", "2026-03-02T23:00", 59, "2026-03-02T23:59")]
    [InlineData("at midnight", "2026-03-02T23:00", 60, "2026-03-03T00:00")]
    [InlineData("after midnight", "2026-03-02T23:00", 61, "2026-03-03T00:01")]
    [InlineData("begun the evening before", "2026-03-03T05:00", 60, "2026-03-03T06:00")]
    [InlineData("into the next night", "2026-03-03T05:00", 61, "2026-03-03T22:01")]
    public void Hours_across_midnight_count_from_the_day_they_begin(string label, string from, int minutes, string expected)
    {
        var nights = new WorkPattern("nights", Enum.GetValues<DayOfWeek>().Select(day => (Season.Normal, day, new DayHours(new(22, 0), new(6, 0), 0))));
        var units = new UnitTree([new Unit("RS", null, "Rumah sakit", AgencyZone.Wib, "nights")]);
        var time = new WorkingTime(new WorkCalendar(units, new Dictionary<string, WorkPattern> { ["nights"] = nights }, []), units);

        Assert.Equal((label, At(expected, 7)), (label, time.Add("RS", At(from, 7), minutes)));
    }

    [Fact]
    public void A_unit_that_never_works_is_a_bug_and_does_not_hang()
    {
        var never = new WorkPattern("never", []);
        var units = new UnitTree([new Unit("X", null, "X", AgencyZone.Wib, "never")]);
        var time = new WorkingTime(new WorkCalendar(units, new Dictionary<string, WorkPattern> { ["never"] = never }, []), units);

        Assert.Throws<InvalidOperationException>(() => time.Add("X", At("2026-03-02T08:00", 7), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Over().Add("PST", At("2026-03-02T08:00", 7), -1));
    }

    [Fact]
    public void It_agrees_with_counting_minute_by_minute()
    {
        CalendarEntry[] rows =
        [
            Row("2026-02-19", "2026-03-20", CalendarKind.Ramadan),
            Row("2026-03-19", "2026-03-24", CalendarKind.Holiday),
            Row("2026-03-14", "2026-03-14", CalendarKind.SpecialWorkday, "BJ"),
        ];
        var calendar = Sample.Calendar(rows);
        var time = new WorkingTime(calendar, Sample.Units);
        var start = Instant("2026-03-01T00:00Z");

        Gen.Select(Gen.Int[0, 2].Select(one => new[] { "PST", "BM", "BJ-TU" }[one]), Gen.Int[0, 40_000], Gen.Int[1, 3_000]).Sample(
            (unit, offset, minutes) => time.Add(unit, start.AddMinutes(offset), minutes) == CountOneByOne(calendar, unit, start.AddMinutes(offset), minutes),
            iter: 200);
    }

    [Fact]
    public void Two_lengths_one_after_the_other_are_their_sum()
    {
        var time = Over(Row("2026-03-19", "2026-03-24", CalendarKind.Holiday));
        var start = Instant("2026-03-01T00:00Z");

        Gen.Select(Gen.Int[0, 50_000], Gen.Int[0, 2_000], Gen.Int[1, 2_000]).Sample(
            (offset, first, second) =>
                time.Add("BM", time.Add("BM", start.AddMinutes(offset), first), second) == time.Add("BM", start.AddMinutes(offset), first + second),
            iter: 500);
    }

    private static DateTimeOffset CountOneByOne(WorkCalendar calendar, string unit, DateTimeOffset from, int minutes)
    {
        var zone = Sample.Units[unit].Zone;
        var minute = from;
        while (true)
        {
            var local = minute.ToOffset(zone.Offset);
            var clock = TimeOnly.FromDateTime(local.DateTime);
            if (calendar.HoursOn(unit, zone.DateOf(minute)) is { } hours && hours.Start <= clock && clock < hours.End)
                minutes--;
            minute = minute.AddMinutes(1);
            if (minutes == 0)
                return minute;
        }
    }

    private static WorkingTime Over(params CalendarEntry[] rows) => new(Sample.Calendar(rows), Sample.Units);

    private static CalendarEntry Row(string from, string to, CalendarKind kind, string? unit = null) => new(Sample.Range(from, to), kind, "", unit);

    private static DateTimeOffset At(string local, int offset) =>
        new(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(offset));

    private static DateTimeOffset Instant(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture);
}
