using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Attendance;

/// <summary>A day from 07:30 to 16:00.</summary>
public sealed class HoursPermitTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly DayHours Hours = new(new TimeOnly(7, 30), new TimeOnly(16, 0), 60);

    [Theory]
    [InlineData("07:30", 0)]
    [InlineData("09:59", 0)]
    [InlineData("10:00", 0)]
    [InlineData("10:01", 1)]
    [InlineData("10:20", 20)]
    public void Coming_at_the_end_of_the_permission_is_on_time(string arrival, int late) =>
        Assert.Equal(late, Day("07:00", "10:00", arrival, "16:00").LateMinutes);

    [Theory]
    [InlineData("14:00", 0)]
    [InlineData("13:59", 1)]
    [InlineData("16:00", 0)]
    public void Leaving_at_the_beginning_of_the_permission_is_not_early(string departure, int early) =>
        Assert.Equal(early, Day("14:00", "16:00", "07:30", departure).EarlyMinutes);

    [Fact]
    public void A_permission_in_the_middle_changes_nothing_for_who_was_there_before_and_after()
    {
        var day = Day("10:00", "12:00", "07:30", "16:00");

        Assert.Equal((0, 0, DayState.Present), (day.LateMinutes, day.EarlyMinutes, day.State));
    }

    [Fact]
    public void Late_before_the_permission_stays_late() =>
        Assert.Equal(30, Day("08:00", "10:00", "10:00", "16:00").LateMinutes);

    [Fact]
    public void A_missing_punch_stays_missing()
    {
        var reading = new HoursPermit(Monday, new TimeOnly(14, 0), new TimeOnly(16, 0)).Apply(new DayReading(DayState.MissingOut, Sample.Clock("07:30"), null), Hours);

        Assert.Equal((DayState.MissingOut, null), (reading.State, reading.CheckOut));
    }

    [Fact]
    public void The_month_applies_it_to_its_day_only()
    {
        var reader = new MonthReader(new(2026, 3), Sample.Units, Sample.Calendar());
        var person = SampleOrganisation.View().People[Domain.Primitives.Nip.Parse("3")];
        RecordedPunch[] punches = [.. new[] { 2, 3 }.SelectMany(day => new[] { Punch(day, "10:00", PunchDirection.In), Punch(day, "16:00", PunchDirection.Out) })];

        var month = reader.Read(person, punches, [], permits: [new HoursPermit(Monday, new TimeOnly(7, 30), new TimeOnly(10, 0))]);

        Assert.Equal([0, 150], month.Days.Take(2).Select(day => day.LateMinutes));
    }

    private static RecordedPunch Punch(int day, string at, PunchDirection direction) =>
        RecordedPunch.WallClock(new DateTime(2026, 3, day).Ticks + Sample.Clock(at).Ticks, direction);

    private static DayRecord Day(string from, string to, string arrival, string departure)
    {
        var permit = new HoursPermit(Monday, TimeOnly.FromTimeSpan(Sample.Clock(from)), TimeOnly.FromTimeSpan(Sample.Clock(to)));
        return new DayRecord(Monday, Hours, permit.Apply(new DayReading(DayState.Present, Sample.Clock(arrival), Sample.Clock(departure)), Hours), null);
    }
}
