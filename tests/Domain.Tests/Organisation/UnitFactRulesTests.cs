using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Organisation;

/// <summary>What may be set up beside what. Today is Monday 2 March 2026; weekends are free.</summary>
public sealed class UnitFactRulesTests
{
    private static readonly Nip Four = Nip.Parse("4");
    private static readonly DateOnly Today = Sample.Date("2026-03-02");

    private static readonly UnitFactGrounds Grounds = new(
        id => id == "perpres21-5day", date => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), month => month == new CivilMonth(2026, 4), code => code == "PUSAT");

    [Theory]
    [InlineData("a day", "2026-03-02", "2026-03-02", null)]
    [InlineData("the end before the beginning", "2026-03-03", "2026-03-02", "UNT-001")]
    [InlineData("366 days", "2026-03-02", "2027-03-02", null)]
    [InlineData("367 days", "2026-03-02", "2027-03-03", "UNT-001")]
    [InlineData("a year ago", "2025-03-01", "2025-03-01", null)]
    [InlineData("a day more", "2025-02-28", "2025-02-28", "UNT-001")]
    [InlineData("in a year", "2027-03-03", "2027-03-03", null)]
    [InlineData("a day later", "2027-03-04", "2027-03-04", "UNT-001")]
    [InlineData("the whole calendar", "0001-01-01", "9999-12-31", "UNT-001")]
    public void A_schedule_lasts_a_year_at_most_and_begins_within_one(string label, string from, string to, string? code) =>
        Assert.Equal((label, code), (label, Refusal(Schedule(from, to))?.Code));

    [Fact]
    public void A_pattern_has_to_be_there_unless_the_days_are_free()
    {
        Assert.Same(UnitFactViolations.PatternUnknown, Refusal(Schedule("2026-03-02", "2026-03-06", "lain")));
        Assert.Null(Refusal(Schedule("2026-03-02", "2026-03-06", null)));
    }

    [Theory]
    [InlineData("the day before", "2026-03-01", "2026-03-01", null)]
    [InlineData("the first day", "2026-03-01", "2026-03-02", "UNT-004")]
    [InlineData("the last day", "2026-03-06", "2026-03-09", "UNT-004")]
    [InlineData("the day after", "2026-03-07", "2026-03-07", null)]
    public void Of_one_unit_or_person_there_is_one_schedule_at_a_time(string label, string from, string to, string? code) =>
        Assert.Equal((label, code), (label, Refusal(Schedule(from, to), Recorded(Schedule("2026-03-02", "2026-03-06")))?.Code));

    [Fact]
    public void What_was_ended_holds_nothing_up_and_units_and_people_are_apart()
    {
        var ended = Recorded(Schedule("2026-03-02", "2026-03-06")) with { EndedOn = Sample.Date("2026-03-03") };

        Assert.Null(Refusal(Schedule("2026-03-04", "2026-03-06"), ended));
        Assert.Same(UnitFactViolations.Overlap, Refusal(Schedule("2026-03-03", "2026-03-06"), ended));
        Assert.Null(Refusal(new UnitFact.Schedule(new PatternAssignment(null, Sample.Range("2026-03-02", "2026-03-06"), "BJ", null)), Recorded(Schedule("2026-03-02", "2026-03-06"))));
    }

    [Theory]
    [InlineData("a working day for a free one", "2026-03-06", "2026-03-07", null)]
    [InlineData("the free one first", "2026-03-13", "2026-03-07", null)]
    [InlineData("31 days apart", "2026-03-04", "2026-02-01", null)]
    [InlineData("32 days apart", "2026-03-05", "2026-02-01", "UNT-001")]
    [InlineData("a free day for a free one", "2026-03-07", "2026-03-08", "UNT-006")]
    [InlineData("a working day for another", "2026-03-05", "2026-03-06", "UNT-006")]
    [InlineData("the same day", "2026-03-06", "2026-03-06", "UNT-006")]
    [InlineData("into a month of shifts", "2026-03-31", "2026-04-04", "UNT-007")]
    public void A_swap_gives_up_a_working_day_and_works_a_free_one(string label, string free, string worked, string? code) =>
        Assert.Equal((label, code), (label, Refusal(Swap(free, worked))?.Code));

    [Fact]
    public void A_day_is_swapped_once()
    {
        var known = Recorded(Swap("2026-03-06", "2026-03-07"));

        Assert.Same(UnitFactViolations.Overlap, Refusal(Swap("2026-03-06", "2026-03-08"), known));
        Assert.Same(UnitFactViolations.Overlap, Refusal(Swap("2026-03-05", "2026-03-07"), known));
        Assert.Null(Refusal(Swap("2026-03-05", "2026-03-08"), known));
    }

    [Theory]
    [InlineData("a night", null, "2026-03-02 20:00-07:00")]
    [InlineData("two a day", null, "2026-03-02 07:00-12:00", "2026-03-02 14:00-18:00")]
    [InlineData("none: by the pattern", null)]
    [InlineData("two that overlap", "UNT-008", "2026-03-02 07:00-12:00", "2026-03-02 11:59-18:00")]
    [InlineData("three a day", "UNT-008", "2026-03-02 01:00-02:00", "2026-03-02 03:00-04:00", "2026-03-02 05:00-06:00")]
    [InlineData("into the next day's", "UNT-008", "2026-03-02 20:00-07:00", "2026-03-03 06:59-12:00")]
    [InlineData("up to the next day's", null, "2026-03-02 20:00-07:00", "2026-03-03 07:00-12:00")]
    [InlineData("of another month", "UNT-008", "2026-04-01 07:00-12:00")]
    public void A_roster_fits_together(string label, string? code, params string[] shifts) =>
        Assert.Equal((label, code), (label, Refusal(new UnitFact.Roster(Four, new CivilMonth(2026, 3), [.. shifts.Select(Shift)]))?.Code));

    [Theory]
    [InlineData("today", "POS-1", "2026-03-02", 100, null)]
    [InlineData("yesterday", "POS-1", "2026-03-01", 100, "UNT-001")]
    [InlineData("no radius", "POS-1", "2026-03-02", 0, "UNT-009")]
    [InlineData("5 km", "POS-1", "2026-03-02", 5000, null)]
    [InlineData("a metre more", "POS-1", "2026-03-02", 5001, "UNT-009")]
    [InlineData("a code with a slash", "A/1", "2026-03-02", 100, "UNT-009")]
    [InlineData("a code of the import", "PUSAT", "2026-03-02", 100, "UNT-010")]
    public void A_place_has_a_code_of_its_own_and_a_fence_and_begins_today_at_the_earliest(string label, string place, string from, int radius, string? code) =>
        Assert.Equal((label, code), (label, Refusal(Place(place, from, radius, -2.5m))?.Code));

    [Fact]
    public void A_place_lies_on_the_earth_and_may_last_ten_years()
    {
        Assert.Same(UnitFactViolations.PlaceUnusable, Refusal(Place("POS-1", "2026-03-02", 100, -90.0001m)));
        Assert.Null(Refusal(Place("POS-1", "2026-03-02", 100, -90m, "2036-03-01")));
        Assert.Same(UnitFactViolations.DaysUnusable, Refusal(Place("POS-1", "2026-03-02", 100, -90m, "2040-03-01")));
    }

    [Theory]
    [InlineData("taken back whole", "2026-03-01", null)]
    [InlineData("before that", "2026-02-28", "UNT-001")]
    [InlineData("after the first day", "2026-03-02", null)]
    [InlineData("a day early", "2026-03-05", null)]
    [InlineData("on its own last day", "2026-03-06", "UNT-001")]
    public void A_schedule_is_ended_within_its_days(string label, string last, string? code) =>
        Assert.Equal((label, code), (label, UnitFactRules.RefusalToEnd(Recorded(Schedule("2026-03-02", "2026-03-06")), Sample.Date(last))?.Code));

    [Fact]
    public void A_swap_and_a_roster_are_taken_back_whole_and_nothing_is_ended_twice()
    {
        Assert.Same(UnitFactViolations.DaysUnusable, UnitFactRules.RefusalToEnd(Recorded(Swap("2026-03-06", "2026-03-07")), Sample.Date("2026-03-06")));
        Assert.Null(UnitFactRules.RefusalToEnd(Recorded(Swap("2026-03-06", "2026-03-07")), Sample.Date("2026-03-05")));
        Assert.Same(UnitFactViolations.DaysUnusable, UnitFactRules.RefusalToEnd(Recorded(new UnitFact.Roster(Four, new CivilMonth(2026, 3), [])), Sample.Date("2026-03-15")));
        var ended = Recorded(Schedule("2026-03-02", "2026-03-06")) with { EndedOn = Sample.Date("2026-03-03") };
        Assert.Same(UnitFactViolations.HasEnded, UnitFactRules.RefusalToEnd(ended, Sample.Date("2026-03-02")));
    }

    [Fact]
    public void A_place_makes_no_day_be_read_again_and_a_roster_those_around_its_month()
    {
        Assert.True(Place("POS-1", "2026-03-02", 100, -2.5m).ReadsAgain.IsEmpty);
        Assert.Equal(Sample.Range("2026-02-27", "2026-04-02"), new UnitFact.Roster(Four, new CivilMonth(2026, 3), []).ReadsAgain);
    }

    private static Violation? Refusal(UnitFact fact, params RecordedUnitFact[] others) => UnitFactRules.Refusal(fact, others, Today, Grounds);

    private static UnitFact Schedule(string from, string to, string? pattern = "perpres21-5day") => new UnitFact.Schedule(new PatternAssignment(pattern, Sample.Range(from, to), null, Four));

    private static UnitFact Swap(string free, string worked) => new UnitFact.Swap(new SwappedDay(Four, Sample.Date(free), Sample.Date(worked)));

    private static UnitFact Place(string code, string from, int radius, decimal latitude, string to = "2026-12-31") =>
        new UnitFact.Place(new Location(code, "BJ", AgencyZone.Wit, new Geofence(new GeoPoint(latitude, 140.7m), radius)), Sample.Range(from, to));

    private static RosterShift Shift(string text) => new(Sample.Date(text[..10]), TimeOnly.FromTimeSpan(Sample.Clock(text[11..16])), TimeOnly.FromTimeSpan(Sample.Clock(text[17..])));

    private static RecordedUnitFact Recorded(UnitFact fact) => new(1, "a", fact, "ST 1", Nip.Parse("A6"), FixedClock.Parse("2026-03-01T01:00:00Z"));
}
