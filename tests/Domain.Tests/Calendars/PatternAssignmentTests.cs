using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Calendars;

/// <summary>March 2026: the 2nd is a Monday, the 6th a Friday, the 7th a Saturday. "siang" works from Monday to Saturday, 10:00 to 18:00, in Ramadan from 09:00.</summary>
public sealed class PatternAssignmentTests
{
    private static readonly Nip Sari = Nip.Parse("3");

    private static readonly WorkPattern Siang = new(
        "siang",
        Enumerable.Range(1, 6).SelectMany(day => new[]
        {
            (Season.Normal, (DayOfWeek)day, new DayHours(new TimeOnly(10, 0), new TimeOnly(18, 0), 60)),
            (Season.Ramadan, (DayOfWeek)day, new DayHours(new TimeOnly(9, 0), new TimeOnly(15, 0), 0)),
        }));

    [Theory]
    [InlineData("2026-03-04", "07:30")]
    [InlineData("2026-03-05", "10:00")]
    [InlineData("2026-03-07", "10:00")]
    [InlineData("2026-03-10", "10:00")]
    [InlineData("2026-03-11", "07:30")]
    [InlineData("2026-03-14", "")]
    public void A_unit_has_another_pattern_from_the_first_to_the_last_day(string date, string start) =>
        Assert.Equal(start, Start(Calendar(Unit("PST", "siang", "2026-03-05", "2026-03-10")).HoursOn("PST", Sample.Date(date))));

    [Fact]
    public void Units_below_have_it_too_unless_they_have_one_of_their_own()
    {
        var calendar = Calendar(Unit("PST", "siang", "2026-03-02", "2026-03-31"), Unit("BJ", Sample.FiveDays.Id, "2026-03-02", "2026-03-31"));

        Assert.Equal(["10:00", "07:30", "07:30"], new[] { "BM", "BJ", "BJ-TU" }.Select(unit => Start(calendar.HoursOn(unit, Sample.Date("2026-03-04")))));
    }

    [Fact]
    public void That_of_a_person_comes_before_that_of_the_unit_and_is_nobody_elses()
    {
        var calendar = Calendar(Own("siang", "2026-03-02", "2026-03-31"), Unit("PST", null, "2026-03-04", "2026-03-04"));

        Assert.Equal("10:00", Start(calendar.HoursOn(Sari, "PST", Sample.Date("2026-03-04"))));
        Assert.Equal("", Start(calendar.HoursOn(Nip.Parse("4"), "PST", Sample.Date("2026-03-04"))));
    }

    [Theory]
    [InlineData(CalendarKind.Holiday, "")]
    [InlineData(CalendarKind.Ramadan, "09:00")]
    public void The_calendar_of_the_unit_holds_for_it(CalendarKind kind, string start)
    {
        var calendar = new WorkCalendar(
            Sample.Units, Patterns, [new CalendarEntry(Sample.Range("2026-03-04", "2026-03-04"), kind, "", "PST")], [Own("siang", "2026-03-02", "2026-03-31")]);

        Assert.Equal(start, Start(calendar.HoursOn(Sari, "PST", Sample.Date("2026-03-04"))));
    }

    [Fact]
    public void A_person_swaps_a_day_for_another_and_the_share_of_the_month_stays()
    {
        var month = Month(Calendar(Own(null, "2026-03-06", "2026-03-06"), Own("siang", "2026-03-07", "2026-03-07")), "I2026-03-06T07:30", "I2026-03-07T10:15", "O2026-03-07T18:00");

        Assert.Equal((22, 22), (month.Assignments[0].Workdays, month.Assignments[0].MonthWorkdays));
        Assert.Equal(["5 Absent 0", "7 Present 15", "9 Absent 0"], month.Days.Where(day => day.Date.Day is >= 5 and <= 9).Select(day => $"{day.Date.Day} {day.State} {day.LateMinutes}"));
    }

    [Fact]
    public void A_roster_of_the_month_comes_before_an_own_pattern()
    {
        var roster = new ShiftMonth().Shift("2026-03-04 20:00-07:00").Roster;

        var month = new MonthReader(new CivilMonth(2026, 3), Sample.Units, Calendar(Own("siang", "2026-03-01", "2026-03-31"))).Read(Person, [], [], roster);

        Assert.Equal([4], month.Days.Select(day => day.Date.Day));
    }

    private static Dictionary<string, WorkPattern> Patterns => new() { [Sample.FiveDays.Id] = Sample.FiveDays, [Siang.Id] = Siang };

    private static Person Person => new(Sari, "Sari", [new Assignment(Sample.Range("2020-01-01", "9999-12-31"), EmploymentType.Pns, "PST", "Staf", 8, null)]);

    private static WorkCalendar Calendar(params PatternAssignment[] assignments) => new(Sample.Units, Patterns, [], assignments);

    private static PatternAssignment Unit(string unit, string? pattern, string from, string to) => new(pattern, Sample.Range(from, to), unit, null);

    private static PatternAssignment Own(string? pattern, string from, string to) => new(pattern, Sample.Range(from, to), null, Sari);

    private static PersonMonth Month(WorkCalendar calendar, params string[] punches) =>
        new MonthReader(new CivilMonth(2026, 3), Sample.Units, calendar).Read(Person, [.. punches.Select(ShiftMonth.Recorded)], []);

    private static string Start(DayHours? hours) => hours?.Start.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
