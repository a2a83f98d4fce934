using EPerformance.Domain.Attendance;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Attendance;

/// <summary>Days of people whom duty takes to another zone on Tuesday 3 to Thursday 5 March 2026. Midnight is 17:00Z in Jakarta, 16:00Z in Makassar, 15:00Z in Jayapura.</summary>
public sealed class CivilDayTests
{
    [Theory]
    [InlineData("Jakarta to Jayapura, a minute before the trip", "WIB", "WIT", "2026-03-02T16:59:00Z", 2)]
    [InlineData("Jakarta to Jayapura, it begins at midnight in Jakarta", "WIB", "WIT", "2026-03-02T17:00:00Z", 3)]
    [InlineData("Jakarta to Jayapura, a minute later", "WIB", "WIT", "2026-03-02T17:01:00Z", 3)]
    [InlineData("in Jayapura, a minute before midnight there", "WIB", "WIT", "2026-03-03T14:59:00Z", 3)]
    [InlineData("in Jayapura, midnight there", "WIB", "WIT", "2026-03-03T15:00:00Z", 4)]
    [InlineData("in Jayapura, a minute after", "WIB", "WIT", "2026-03-03T15:01:00Z", 4)]
    [InlineData("the last evening, after midnight in Jayapura", "WIB", "WIT", "2026-03-05T15:00:00Z", 5)]
    [InlineData("the last evening, a minute before midnight in Jakarta", "WIB", "WIT", "2026-03-05T16:59:00Z", 5)]
    [InlineData("back, midnight in Jakarta", "WIB", "WIT", "2026-03-05T17:00:00Z", 6)]
    [InlineData("Jayapura to Jakarta, after midnight in Jayapura", "WIT", "WIB", "2026-03-02T15:00:00Z", 2)]
    [InlineData("Jayapura to Jakarta, a minute before midnight in Jakarta", "WIT", "WIB", "2026-03-02T16:59:00Z", 2)]
    [InlineData("Jayapura to Jakarta, midnight in Jakarta", "WIT", "WIB", "2026-03-02T17:00:00Z", 3)]
    [InlineData("in Jakarta, a minute before midnight there", "WIT", "WIB", "2026-03-03T16:59:00Z", 3)]
    [InlineData("in Jakarta, midnight there", "WIT", "WIB", "2026-03-03T17:00:00Z", 4)]
    [InlineData("the last evening in Jakarta, midnight in Jayapura", "WIT", "WIB", "2026-03-05T15:00:00Z", 5)]
    [InlineData("back, midnight in Jakarta, two in Jayapura", "WIT", "WIB", "2026-03-05T17:00:00Z", 6)]
    [InlineData("Jakarta to Makassar, a minute before midnight there", "WIB", "WITA", "2026-03-03T15:59:00Z", 3)]
    [InlineData("Jakarta to Makassar, midnight there", "WIB", "WITA", "2026-03-03T16:00:00Z", 4)]
    public void An_instant_belongs_to_the_day_of_the_place_where_duty_is(string label, string home, string away, string at, int day) =>
        Assert.Equal((label, $"{day}"), (label, string.Join(' ', DaysOf(Zone(home), Zone(away), Instant(at)))));

    [Fact]
    public void Every_minute_belongs_to_one_day_whatever_the_zones_are()
    {
        var first = FixedClock.Parse("2026-03-01T17:00:00Z");
        foreach (var home in AgencyZone.All)
        {
            foreach (var away in AgencyZone.All)
            {
                for (var minute = 0; minute < 6 * 24 * 60; minute++)
                    Assert.Single(DaysOf(home, away, RecordedPunch.Instant(first.AddMinutes(minute), PunchDirection.In)));
            }
        }
    }

    [Fact]
    public void A_wall_clock_says_its_own_day() =>
        Assert.Equal([5], DaysOf(AgencyZone.Wit, AgencyZone.Wib, RecordedPunch.WallClock(new DateTime(2026, 3, 5, 23, 59, 0).Ticks, PunchDirection.Out)));

    [Fact]
    public void Who_comes_home_to_the_east_does_not_arrive_with_the_tap_of_the_evening_before()
    {
        // 22:30 on the 3rd in Jakarta is 00:30 on the 4th in Jayapura.
        var month = Read("BJ", AgencyZone.Wib, ["2026-03-03T15:30:00Z"], ["2026-03-04T07:05:00Z"]);

        Assert.Equal((DayState.MissingIn, null), (On(month, 4).State, On(month, 4).Reading.CheckIn));
        Assert.Equal(new TimeSpan(22, 30, 0), Assert.Single(On(month, 3).Punches.InOrder().ToArray()).At);
    }

    [Fact]
    public void The_tap_after_midnight_on_the_last_evening_in_the_east_stays_with_that_day()
    {
        // 00:30 on the 4th in Jayapura is 22:30 on the 3rd in Jakarta.
        var month = Read("PST", AgencyZone.Wit, ["2026-03-04T00:20:00Z"], ["2026-03-03T15:30:00Z", "2026-03-04T09:00:00Z"]);

        Assert.Equal(new TimeSpan(24, 30, 0), Assert.Single(On(month, 3).Punches.InOrder().ToArray()).At);
        Assert.Equal((DayState.Present, 0, new TimeSpan(16, 0, 0)), (On(month, 4).State, On(month, 4).LateMinutes, On(month, 4).Reading.CheckOut));
    }

    [Fact]
    public void The_day_of_duty_is_that_duty_whatever_the_zone()
    {
        var month = Read("PST", AgencyZone.Wit, ["2026-03-02T23:00:00Z"], []);

        Assert.Equal((DayState.Excused, AbsenceKind.OfficialTrip), (On(month, 3).State, On(month, 3).Absence!.Kind));
    }

    [Theory]
    [InlineData("the last day of the month before", "2026-02-28", "2026-03-01T16:30:00Z", 2)]
    [InlineData("two days before the month", "2026-02-27", "2026-03-01T16:30:00Z", 2)]
    public void A_trip_that_ended_before_the_month_changes_no_other_day(string label, string last, string at, int day)
    {
        var person = new Person(Nip.Parse("4"), "x", [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, "BJ", "Staf", 8, null)]);
        var trip = new Absence(AbsenceKind.OfficialTrip, "", new DateRange(Sample.Date(last), Sample.Date(last)), "") { Zone = AgencyZone.Wib };

        var month = new MonthReader(new CivilMonth(2026, 3), Sample.Units, Sample.Calendar()).Read(person, [Instant(at)], [trip]);

        Assert.Equal((label, day), (label, Assert.Single(month.Days, one => one.State != DayState.Absent).Date.Day));
    }

    /// <summary>Who works in the unit and is on a trip on the 3rd.</summary>
    private static PersonMonth Read(string unit, AgencyZone zone, string[] arrivals, string[] departures)
    {
        var person = new Person(Nip.Parse("4"), "x", [new Assignment(Sample.Range("2024-01-01", "9999-12-31"), EmploymentType.Pns, unit, "Staf", 8, null)]);
        var trip = new Absence(AbsenceKind.OfficialTrip, "", Sample.Range("2026-03-03", "2026-03-03"), "SPT 1") { Zone = zone };
        RecordedPunch[] punches = [.. arrivals.Select(at => Instant(at)), .. departures.Select(at => Instant(at, PunchDirection.Out))];
        return new MonthReader(new CivilMonth(2026, 3), Sample.Units, Sample.Calendar()).Read(person, punches, [trip]);
    }

    private static DayRecord On(PersonMonth month, int day) => month.Days.Single(one => one.Date.Day == day);

    private static IEnumerable<int> DaysOf(AgencyZone home, AgencyZone away, RecordedPunch punch) => Sample.Range("2026-03-01", "2026-03-08").EachDay()
        .Where(date => CivilDay.Of(date, _ => home, day => day.Day is >= 3 and <= 5 ? away : null)!.Contains(punch))
        .Select(date => date.Day);

    private static AgencyZone Zone(string abbreviation) => AgencyZone.All.Single(zone => zone.Abbreviation == abbreviation);

    private static RecordedPunch Instant(string at, PunchDirection direction = PunchDirection.In) => RecordedPunch.Instant(FixedClock.Parse(at), direction);
}
