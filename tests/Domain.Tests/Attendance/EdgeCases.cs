using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Attendance;

/// <summary>
/// The cases that systems of attendance get wrong, numbered as in the list of cases that the project was built against.
/// </summary>
public sealed class EdgeCases
{
    [Fact]
    public void Case_01_a_night_shift_belongs_to_the_day_it_starts() => Assert.Equal(
        ["3 Present 19:50 07:05 0 0", "4 Present 20:10 06:30 10 30"],
        new ShiftMonth().Shift("2026-03-03 20:00-07:00", "2026-03-04 20:00-07:00")
            .Punch("I2026-03-03T19:50", "O2026-03-04T07:05", "I2026-03-04T20:10", "O2026-03-05T06:30").Days(2026, 3));

    [Fact]
    public void Case_01_a_night_shift_from_a_machine_without_directions() => Assert.Equal(
        ["3 Present 19:50 07:05 0 0", "4 MissingOut 20:10 - 10 0", "5 MissingIn - 07:00 0 0"],
        new ShiftMonth().Shift("2026-03-03 20:00-07:00", "2026-03-04 20:00-07:00", "2026-03-05 20:00-07:00")
            .Punch("?2026-03-03T19:50", "?2026-03-04T07:05", "?2026-03-04T20:10", "?2026-03-06T07:00").Days(2026, 3));

    [Theory]
    [InlineData("nearer to the night before", "O2026-03-04T10:25", "3 Present 20:00 10:25 0 0", "4 MissingOut 14:00 - 0 0")]
    [InlineData("nearer to the shift of the day", "O2026-03-04T14:30", "3 MissingOut 20:00 - 0 0", "4 Present 14:00 14:30 0 450")]
    public void Case_02_a_punch_belongs_to_the_nearest_shift(string label, string punch, string first, string second) => Assert.Equal(
        [label, first, second],
        new ShiftMonth().Shift("2026-03-03 20:00-07:00", "2026-03-04 14:00-22:00").Punch("I2026-03-03T20:00", "I2026-03-04T14:00", punch).Days(2026, 3).Prepend(label));

    [Fact]
    public void Case_02_two_shifts_in_one_day_are_one_day_with_two_arrivals() => Assert.Equal(
        ["4 Present 08:00 20:00 20 15"],
        new ShiftMonth().Shift("2026-03-04 08:00-12:00", "2026-03-04 16:00-20:00")
            .Punch("I2026-03-04T08:00", "O2026-03-04T11:45", "I2026-03-04T16:20", "O2026-03-04T20:00").Days(2026, 3));

    [Fact]
    public void Case_02_the_windows_of_a_night_and_of_the_morning_after_overlap() => Assert.Equal(
        ["3 Present 20:00 07:20 0 0", "4 Present 06:40 14:00 0 0"],
        new ShiftMonth().Shift("2026-03-03 20:00-07:00", "2026-03-04 07:00-14:00")
            .Punch("I2026-03-03T20:00", "I2026-03-04T06:40", "O2026-03-04T07:20", "O2026-03-04T14:00").Days(2026, 3));

    [Fact]
    public void Case_03_Ramadan_that_begins_in_the_middle_of_a_week_changes_the_hours_by_the_day()
    {
        var calendar = Sample.Calendar(new CalendarEntry(Sample.Range("2026-02-19", "2026-03-19"), CalendarKind.Ramadan, "Ramadan", null));

        Assert.Equal(
            ["Wednesday 07:30", "Thursday 08:00", "Friday 08:00"],
            new[] { "2026-02-18", "2026-02-19", "2026-02-20" }.Select(date => $"{Sample.Date(date).DayOfWeek} {calendar.HoursOn("PST", Sample.Date(date))!.Start:HH\\:mm}"));
    }

    [Fact]
    public void Case_04_a_day_that_was_swapped_for_another_is_read_by_the_calendar_of_now()
    {
        // Friday the 6th is swapped for Saturday the 7th, with Monday's hours.
        var swapped = Sample.Calendar(
            new CalendarEntry(Sample.Range("2026-03-06", "2026-03-06"), CalendarKind.Holiday, "Tukar hari", null),
            new CalendarEntry(Sample.Range("2026-03-07", "2026-03-07"), CalendarKind.SpecialWorkday, "Tukar hari", null));
        RecordedPunch[] punches = [ShiftMonth.Recorded("I2026-03-06T07:30"), ShiftMonth.Recorded("O2026-03-06T16:30"), ShiftMonth.Recorded("I2026-03-07T07:45"), ShiftMonth.Recorded("O2026-03-07T16:00")];

        Assert.Equal(["5 Absent 0", "6 Present 0", "9 Absent 0"], Around(Sample.Calendar(), punches));
        Assert.Equal(["5 Absent 0", "7 Present 15", "9 Absent 0"], Around(swapped, punches));
    }

    [Theory]
    [InlineData("PST", 20, 0)]
    [InlineData("BM", 20, 60)]
    [InlineData("BJ", 20, 120)]
    public void Case_05_one_instant_is_another_time_of_the_day_in_each_zone(string unit, int day, int late)
    {
        var month = new MonthReader(new CivilMonth(2026, 3), Sample.Units, Sample.Calendar()).Read(Person(unit), [ShiftMonth.Recorded("I2026-03-20T00:30:00+00:00")], []);

        Assert.Equal(late, month.Days.Single(record => record.Date.Day == day).LateMinutes);
    }

    [Fact]
    public void Case_05_who_moves_to_another_zone_in_the_night_has_each_shift_in_its_own() => Assert.Equal(
        ["9 Present 20:00 07:00 0 0", "11 Present 20:00 07:00 0 0"],
        new ShiftMonth().Assigned("2026-01-01", "2026-03-09", "PST").Assigned("2026-03-10", "2026-12-31", "BJ")
            .Shift("2026-03-09 20:00-07:00", "2026-03-11 20:00-07:00")
            .Punch("I2026-03-09T20:00:00+07:00", "O2026-03-10T07:00:00+07:00", "I2026-03-11T20:00:00+09:00", "O2026-03-12T07:00:00+09:00").Days(2026, 3));

    [Theory]
    [InlineData("07:30:00", 0, 0, 0)]
    [InlineData("07:30:01", 0, 1, 1)]
    [InlineData("08:00:00", 30, 30, 1800)]
    [InlineData("08:00:59", 30, 31, 1859)]
    [InlineData("08:01:00", 31, 31, 1860)]
    public void Case_06_an_arrival_is_measured_in_the_resolution_of_the_policy(string arrival, long minutes, long started, long seconds)
    {
        var late = OneDay.Punched(arrival, "16:00").Late;

        Assert.Equal((minutes, started, seconds), (TimeResolution.MinuteFloor.Measure(late), TimeResolution.MinuteCeil.Measure(late), TimeResolution.Second.Measure(late)));
    }

    [Theory]
    [InlineData("08:00:59", "TL1")]
    [InlineData("08:01:00", "TL2")]
    [InlineData("08:30:59", "TL2")]
    [InlineData("08:31:00", "TL3")]
    public void Case_06_tiers_begin_with_the_minute_that_they_name(string arrival, string tier) =>
        Assert.Equal(tier, TestPolicy.Tiers("TL", Deviation.Late).TierOf(OneDay.Punched(arrival, "16:00"))!.Code);

    [Theory]
    [InlineData("repaid in full", "08:30", "18:00", null, 0)]
    [InlineData("left before it was repaid", "08:30", "17:40", null, 20)]
    [InlineData("a block of thirty minutes for one second", "07:30:01", "17:29", 30, 1)]
    [InlineData("the block is repaid", "07:30:01", "17:30", 30, 0)]
    public void Case_07_a_late_arrival_in_the_window_is_repaid_on_the_same_day(string label, string arrival, string departure, int? block, int minutes)
    {
        var flex = new FlexWindow(90, 90) { BlockMinutes = block };

        Assert.Equal((label, minutes), (label, (int)flex.Unrepaid(OneDay.Punched(arrival, departure, OneDay.FinanceHours)).TotalMinutes));
    }

    [Fact]
    public void Case_07_the_break_of_a_Friday_is_ninety_minutes() =>
        Assert.Equal((450, 450), (Sample.FiveDays.On(DayOfWeek.Friday, Season.Normal)!.NetMinutes, Sample.FiveDays.On(DayOfWeek.Thursday, Season.Normal)!.NetMinutes));

    [Fact]
    public void Case_08_permission_for_half_a_day_and_lateness_in_the_other_half()
    {
        var permit = new HoursPermit(Sample.Date("2026-03-04"), new TimeOnly(7, 30), new TimeOnly(12, 0));

        var month = new MonthReader(new CivilMonth(2026, 3), Sample.Units, Sample.Calendar())
            .Read(Person("PST"), [ShiftMonth.Recorded("I2026-03-04T12:20"), ShiftMonth.Recorded("O2026-03-04T16:00")], [], null, [permit]);

        Assert.Equal(20, month.Days.Single(day => day.Date.Day == 4).LateMinutes);
    }

    [Fact]
    public void Case_08_permission_after_midnight_is_for_the_shift_of_the_evening_before()
    {
        var permit = new HoursPermit(Sample.Date("2026-03-04"), new TimeOnly(5, 0), new TimeOnly(7, 0));
        var shift = new ShiftMonth().Shift("2026-03-04 20:00-07:00");

        var month = new MonthReader(new CivilMonth(2026, 3), Sample.Units, Sample.Calendar())
            .Read(Person("PST"), [ShiftMonth.Recorded("I2026-03-04T20:00"), ShiftMonth.Recorded("O2026-03-05T04:50")], [], shift.Roster, [permit]);

        Assert.Equal(10, month.Days.Single().EarlyMinutes);
    }

    [Fact]
    public void Case_08_work_on_a_holiday_is_kept_without_effect_unless_a_roster_has_it()
    {
        var holiday = Sample.Calendar(new CalendarEntry(Sample.Range("2026-03-19", "2026-03-19"), CalendarKind.Holiday, "Nyepi", null));
        RecordedPunch[] punches = [ShiftMonth.Recorded("I2026-03-19T07:40"), ShiftMonth.Recorded("O2026-03-19T14:00")];
        var reader = new MonthReader(new CivilMonth(2026, 3), Sample.Units, holiday);

        Assert.DoesNotContain(reader.Read(Person("PST"), punches, []).Days, day => day.Date.Day == 19);
        var rostered = reader.Read(Person("PST"), punches, [], new ShiftMonth().Shift("2026-03-19 07:30-14:00").Roster);
        Assert.Equal(10, Assert.Single(rostered.Days).LateMinutes);
    }

    [Fact]
    public void Case_08_a_shift_across_the_end_of_a_month_is_paid_in_the_month_in_which_it_starts()
    {
        var shifts = new ShiftMonth().Shift("2026-03-31 20:00-07:00", "2026-04-01 20:00-07:00")
            .Punch("I2026-03-31T20:00", "O2026-04-01T07:00", "I2026-04-01T20:15", "O2026-04-02T07:00");

        Assert.Equal(["31 Present 20:00 07:00 0 0"], shifts.Days(2026, 3));
        Assert.Equal(["1 Present 20:15 07:00 15 0"], shifts.Days(2026, 4));
    }

    [Fact]
    public void Case_08_the_check_out_of_the_month_before_is_none_of_the_first_day_even_when_that_roster_is_not_known() => Assert.Equal(
        ["1 MissingOut 20:00 - 0 0"], new ShiftMonth().Shift("2026-04-01 20:00-07:00").Punch("O2026-04-01T07:00", "I2026-04-01T20:00").Days(2026, 4));

    [Theory]
    [InlineData("double tap", "I07:30:10 I07:30:40 O16:00", "Present 0 0")]
    [InlineData("in, in, out", "I07:30 I12:30 O16:00", "Present 0 0")]
    [InlineData("out without in", "O16:00", "MissingIn 0 0")]
    [InlineData("only a punch at midday, without a direction", "?12:10", "MissingIn 0 230")]
    [InlineData("only an arrival at midday", "I12:10", "MissingOut 280 0")]
    public void Case_09_unusual_punches_of_a_day(string label, string punches, string expected)
    {
        DayPunch[] ofDay = [.. punches.Split(' ').Select(text => new DayPunch(Sample.Clock(text[1..]), text[0] switch { 'I' => PunchDirection.In, 'O' => PunchDirection.Out, _ => PunchDirection.Unknown }))];

        var day = new DayRecord(Sample.Date("2026-09-01"), OneDay.Hours, DayReading.Of(OneDay.Hours, ofDay), null);

        Assert.Equal((label, expected), (label, $"{day.State} {day.LateMinutes} {day.EarlyMinutes}"));
    }

    [Fact]
    public void Case_10_a_trip_covers_its_days_also_those_with_punches_and_without_end()
    {
        var trip = new Absence(AbsenceKind.OfficialTrip, "", Sample.Range("2026-03-02", "2026-03-11"), "SPT 12/2026");

        var month = new MonthReader(new CivilMonth(2026, 3), Sample.Units, Sample.Calendar()).Read(Person("PST"), [ShiftMonth.Recorded("I2026-03-03T09:00")], [trip]);

        Assert.All(month.Days.Where(day => day.Date.Day <= 11), day => Assert.Equal((DayState.Excused, 0), (day.State, day.LateMinutes)));
        Assert.Equal(DayState.Absent, month.Days.First(day => day.Date.Day > 11).State);
    }

    [Fact]
    public void Case_10_a_trip_covers_the_whole_night_shift_that_starts_in_it() => Assert.Equal(
        ["3 Excused - - 0 0", "4 Absent - - 0 0"],
        new ShiftMonth().Shift("2026-03-03 20:00-07:00", "2026-03-04 20:00-07:00").Punch("I2026-03-03T20:30", "O2026-03-04T07:00")
            .Away(new Absence(AbsenceKind.OfficialTrip, "", Sample.Range("2026-03-03", "2026-03-03"), "SPT 13/2026")).Days(2026, 3));

    private static string[] Around(WorkCalendar calendar, RecordedPunch[] punches) =>
    [
        .. new MonthReader(new CivilMonth(2026, 3), Sample.Units, calendar).Read(Person("PST"), punches, []).Days
            .Where(day => day.Date.Day is >= 5 and <= 9).Select(day => $"{day.Date.Day} {day.State} {day.LateMinutes}"),
    ];

    private static Person Person(string unit) =>
        new(Nip.Parse("3"), "Sari", [new Assignment(Sample.Range("2020-01-01", "9999-12-31"), EmploymentType.Pns, unit, "Staf", 8, null)]);
}
