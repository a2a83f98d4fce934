using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Policies;
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
        var reading = HoursPermit.Apply([Permit("14:00", "16:00")], new DayReading(DayState.MissingOut, Sample.Clock("07:30"), null), Hours);

        Assert.Equal((DayState.MissingOut, null), (reading.State, reading.CheckOut));
    }

    [Theory]
    [InlineData("in the order of the hours", "07:30-09:30", "09:30-11:30")]
    [InlineData("the later one was approved first", "09:30-11:30", "07:30-09:30")]
    public void Two_permissions_that_follow_each_other_are_one_time_whichever_was_approved_first(string label, string first, string second)
    {
        HoursPermit[] permits = [Permit(first[..5], first[6..]), Permit(second[..5], second[6..])];

        Assert.Equal((label, 0, 10), (label, Day("11:30", "16:00", permits).LateMinutes, Day("11:40", "16:00", permits).LateMinutes));
    }

    [Theory]
    [InlineData("12:00-14:00", "14:00-16:00")]
    [InlineData("14:00-16:00", "12:00-14:00")]
    public void Nor_does_their_order_matter_for_who_leaves(string first, string second) =>
        Assert.Equal(5, Day("07:30", "11:55", Permit(first[..5], first[6..]), Permit(second[..5], second[6..])).EarlyMinutes);

    [Fact]
    public void On_a_day_of_two_shifts_the_second_one_may_begin_later_and_the_first_one_end_earlier()
    {
        DayHours two = new(new TimeOnly(8, 0), new TimeOnly(20, 0), 240) { IsShift = true, Rest = new ShiftRest(new TimeOnly(12, 0), new TimeOnly(16, 0)) };
        var reading = DayReading.Of(two, [
            new DayPunch(Sample.Clock("08:00"), PunchDirection.In), new DayPunch(Sample.Clock("11:00"), PunchDirection.Out),
            new DayPunch(Sample.Clock("17:10"), PunchDirection.In), new DayPunch(Sample.Clock("20:00"), PunchDirection.Out)]);

        var day = new DayRecord(Monday, two, HoursPermit.Apply([Permit("11:15", "12:00"), Permit("16:00", "17:00")], reading, two), null);

        Assert.Equal((10, 15), (day.LateMinutes, day.EarlyMinutes));
    }

    [Theory]
    [InlineData("within the permission", "07:30", "10:00", "09:50", DayState.Present)]
    [InlineData("at its end", "07:30", "10:00", "10:00", DayState.Present)]
    [InlineData("after it", "07:30", "10:00", "10:01", DayState.Absent)]
    [InlineData("permitted only after the start", "07:40", "10:00", "09:50", DayState.Absent)]
    [InlineData("permitted for the afternoon", "14:00", "16:00", "07:31", DayState.Absent)]
    public void Attendance_that_closes_before_the_start_does_not_close_on_who_was_permitted_to_come_later(string label, string from, string to, string arrival, DayState counted)
    {
        var closing = new DayClosing(Sample.Clock("07:15"), new LegalSource("Barito Selatan", ""));

        Assert.Equal((label, counted), (label, closing.Apply(Day(from, to, arrival, "16:00")).State));
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

    private static DayRecord Day(string from, string to, string arrival, string departure) => Day(arrival, departure, Permit(from, to));

    private static DayRecord Day(string arrival, string departure, params HoursPermit[] permits) =>
        new(Monday, Hours, HoursPermit.Apply(permits, new DayReading(DayState.Present, Sample.Clock(arrival), Sample.Clock(departure)), Hours), null);

    private static HoursPermit Permit(string from, string to) => new(Monday, TimeOnly.FromTimeSpan(Sample.Clock(from)), TimeOnly.FromTimeSpan(Sample.Clock(to)));
}
