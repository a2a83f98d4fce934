using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Organisation;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Attendance;

public sealed class MonthReaderTests
{
    private static readonly CivilMonth March = new(2026, 3);

    [Theory]
    [InlineData("WIB, last second of the day", "PST", "2026-03-03T16:59:59Z", 3)]
    [InlineData("WIB, midnight", "PST", "2026-03-03T17:00:00Z", 4)]
    [InlineData("WITA, last second of the day", "BM", "2026-03-03T15:59:59Z", 3)]
    [InlineData("WITA, midnight", "BM", "2026-03-03T16:00:00Z", 4)]
    [InlineData("WIT, last second of the day", "BJ", "2026-03-03T14:59:59Z", 3)]
    [InlineData("WIT, midnight", "BJ", "2026-03-03T15:00:00Z", 4)]
    public void An_instant_belongs_to_the_civil_day_of_the_place_of_work(string label, string unit, string instant, int day)
    {
        var month = Read(Person(Assign(unit, "2026-01-01", "2026-12-31")), [Instant(instant, PunchDirection.In)]);

        Assert.Equal((label, day), (label, Assert.Single(month.Days, record => record.State != DayState.Absent).Date.Day));
    }

    [Fact]
    public void A_wall_clock_time_is_taken_as_it_stands_in_every_zone()
    {
        foreach (var unit in new[] { "PST", "BM", "BJ" })
        {
            var month = Read(Person(Assign(unit, "2026-01-01", "2026-12-31")), [Wall("2026-03-03T07:45:00", PunchDirection.In)]);

            Assert.Equal(15, month.Days.Single(record => record.Date.Day == 3).LateMinutes);
        }
    }

    [Fact]
    public void After_a_move_to_another_zone_the_same_clock_instant_is_read_by_the_new_place()
    {
        var mover = Person(Assign("PST", "2026-01-01", "2026-03-10"), Assign("BJ", "2026-03-11", "2026-12-31"));

        var month = Read(mover, [Instant("2026-03-10T00:30:00Z", PunchDirection.In), Instant("2026-03-11T00:30:00Z", PunchDirection.In)]);

        Assert.Equal(0, month.Days.Single(record => record.Date.Day == 10).LateMinutes);
        Assert.Equal(120, month.Days.Single(record => record.Date.Day == 11).LateMinutes);
    }

    [Fact]
    public void An_approved_absence_covers_its_working_days_whatever_was_punched()
    {
        var leave = new Absence(AbsenceKind.AnnualLeave, "", Sample.Range("2026-03-03", "2026-03-04"), "");

        var month = Read(Person(Assign("PST", "2026-01-01", "2026-12-31")), [Wall("2026-03-03T09:00:00", PunchDirection.In)], leave);

        Assert.Equal(
            [DayState.Absent, DayState.Excused, DayState.Excused, DayState.Absent],
            month.Days.Take(4).Select(record => record.State));
        Assert.Equal(0, month.Days.ElementAt(1).LateMinutes);
    }

    [Fact]
    public void Punches_on_free_days_and_outside_the_month_or_the_assignment_have_no_effect()
    {
        var joiner = Person(Assign("PST", "2026-03-16", "2026-12-31"));

        var month = Read(
            joiner,
            [
                Wall("2026-02-27T07:30:00", PunchDirection.In),
                Wall("2026-03-13T07:30:00", PunchDirection.In),
                Wall("2026-03-21T07:30:00", PunchDirection.In),
                Wall("2026-04-01T07:30:00", PunchDirection.In),
            ]);

        Assert.All(month.Days, record => Assert.Equal(DayState.Absent, record.State));
        Assert.Equal(12, month.Days.Count());
    }

    [Fact]
    public void A_mid_month_move_splits_the_working_days_without_overlap()
    {
        var mover = Person(Assign("PST", "2026-01-01", "2026-03-10"), Assign("BM", "2026-03-11", "2026-12-31"));

        var month = Read(mover, []);

        Assert.Equal([(7, 22), (15, 22)], month.Assignments.Select(part => (part.Workdays, part.MonthWorkdays)));
    }

    [Fact]
    public void Punches_at_the_edges_of_the_calendar_do_not_overflow()
    {
        var punches = new[] { RecordedPunch.Instant(long.MinValue / 2, PunchDirection.In), RecordedPunch.Instant(DateTime.MaxValue.Ticks, PunchDirection.In) };

        var month = Read(Person(Assign("PST", "2026-01-01", "2026-12-31")), punches);

        Assert.All(month.Days, record => Assert.Equal(DayState.Absent, record.State));
    }

    private static PersonMonth Read(Person person, RecordedPunch[] punches, params Absence[] absences) =>
        new MonthReader(March, Sample.Units, Sample.Calendar()).Read(person, punches, absences);

    private static Person Person(params Assignment[] assignments) => new(Nip.Parse("198502022010012002"), "Sari", assignments);

    private static Assignment Assign(string unit, string from, string to) =>
        new(Sample.Range(from, to), EmploymentType.Pns, unit, "Staf", 8, null);

    private static RecordedPunch Instant(string text, PunchDirection direction) =>
        RecordedPunch.Instant(DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture), direction);

    private static RecordedPunch Wall(string text, PunchDirection direction) =>
        RecordedPunch.WallClock(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture).Ticks, direction);

    [Fact]
    public void A_roster_is_the_whole_schedule_of_a_month_in_which_there_is_any()
    {
        var person = new Person(Nip.Parse("1"), "A", [new Assignment(Sample.Range("2026-01-01", "2026-12-31"), EmploymentType.Pns, "PST", "", 8, null)]);
        var shift = new DayHours(new TimeOnly(14, 0), new TimeOnly(22, 0), 0);
        var roster = new Dictionary<DateOnly, DayHours> { [Sample.Date("2026-09-05")] = shift, [Sample.Date("2026-09-07")] = shift, [Sample.Date("2026-10-01")] = shift };
        RecordedPunch[] punches = [RecordedPunch.WallClock(new DateTime(2026, 9, 5, 14, 10, 0).Ticks, PunchDirection.In), RecordedPunch.WallClock(new DateTime(2026, 9, 5, 22, 0, 0).Ticks, PunchDirection.Out)];

        var part = new MonthReader(new CivilMonth(2026, 9), Sample.Units, Sample.Calendar()).Read(person, punches, [], roster).Assignments[0];

        Assert.Equal((2, 2), (part.Workdays, part.MonthWorkdays));
        Assert.Equal(["2026-09-05 Present 10", "2026-09-07 Absent 0"], part.Days.Select(day => $"{day.Date:yyyy-MM-dd} {day.State} {day.LateMinutes}"));
    }
}
