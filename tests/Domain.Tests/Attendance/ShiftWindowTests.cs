using EPerformance.Domain.Attendance;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Attendance;

public sealed class ShiftWindowTests
{
    [Theory]
    [InlineData("six hours before the start", "I2026-03-04T14:00", true)]
    [InlineData("a second earlier", "I2026-03-04T13:59:59", false)]
    [InlineData("a departure at the start", "O2026-03-04T20:00", true)]
    [InlineData("a departure before it has begun", "O2026-03-04T19:59:59", false)]
    [InlineData("midnight", "?2026-03-05T00:00", true)]
    [InlineData("the end", "O2026-03-05T07:00", true)]
    [InlineData("the last second of six hours after the end", "O2026-03-05T12:59:59", true)]
    [InlineData("six hours after the end", "O2026-03-05T13:00", false)]
    public void A_night_shift_reaches_six_hours_around_its_hours(string label, string punch, bool belongs) => AssertBelongs(label, punch, belongs, "2026-03-04 20:00-07:00");

    [Theory]
    [InlineData("the last second of the day", "O2026-03-04T23:59:59", true)]
    [InlineData("midnight", "O2026-03-05T00:00", false)]
    public void A_day_shift_has_its_punches_until_midnight(string label, string punch, bool belongs) => AssertBelongs(label, punch, belongs, "2026-03-04 07:00-14:00");

    [Theory]
    [InlineData("the evening before", "I2026-03-03T23:45", true)]
    [InlineData("18:00 of the evening before", "I2026-03-03T18:00", true)]
    [InlineData("a second earlier", "I2026-03-03T17:59:59", false)]
    public void A_shift_from_midnight_on_has_the_arrival_of_the_evening_before(string label, string punch, bool belongs) => AssertBelongs(label, punch, belongs, "2026-03-04 00:00-08:00");

    [Theory]
    [InlineData("the last second of the hour after it", "O2026-03-06T00:59:59", true)]
    [InlineData("an hour after its midnight", "O2026-03-06T01:00", false)]
    public void No_shift_reaches_more_than_an_hour_beyond_the_following_day(string label, string punch, bool belongs) => AssertBelongs(label, punch, belongs, "2026-03-04 22:00-22:00");

    [Theory]
    [InlineData("before the middle", "O2026-03-05T09:59:59", true)]
    [InlineData("the middle between 07:00 and 13:00", "O2026-03-05T10:00", false)]
    public void Towards_the_next_shift_it_ends_in_the_middle(string label, string punch, bool belongs) =>
        AssertBelongs(label, punch, belongs, "2026-03-04 20:00-07:00", "2026-03-05 13:00-20:00");

    [Theory]
    [InlineData("an arrival half an hour before the next start", "I2026-03-05T06:30", false)]
    [InlineData("an arrival before that", "I2026-03-05T06:29:59", true)]
    [InlineData("a departure half an hour after the end", "O2026-03-05T07:30", true)]
    [InlineData("a departure after that", "O2026-03-05T07:30:01", false)]
    [InlineData("no direction, before the end", "?2026-03-05T06:59:59", true)]
    [InlineData("no direction, at the end", "?2026-03-05T07:00", false)]
    public void Where_a_shift_follows_at_once_arrivals_are_the_next_ones_and_departures_the_earlier_ones(string label, string punch, bool belongs) =>
        AssertBelongs(label, punch, belongs, "2026-03-04 20:00-07:00", "2026-03-05 07:00-14:00");

    [Fact]
    public void Rosters_at_the_edges_of_the_calendar_do_not_overflow()
    {
        var hours = ShiftDay.Of([new Shift(new TimeOnly(20, 0), new TimeOnly(7, 0))])!;
        var roster = new Dictionary<DateOnly, DayHours> { [DateOnly.MinValue] = hours, [DateOnly.MaxValue] = hours };

        foreach (var date in roster.Keys)
            Assert.False(ShiftWindow.Of(roster, date, _ => AgencyZone.Wit)!.Contains(RecordedPunch.Instant(long.MinValue / 2, PunchDirection.In)));
    }

    [Theory]
    [InlineData(20260313)]
    [InlineData(20260314)]
    [InlineData(20260315)]
    public void Every_punch_belongs_to_one_shift_at_most_and_those_within_hours_to_exactly_one(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var roster = RandomRoster(random);
            var windows = roster.Keys.Select(date => ShiftWindow.Of(roster, date, ZoneOn)!).ToList();
            for (var i = 0; i < 50; i++)
            {
                var direction = (PunchDirection)random.Next(3);
                var utc = Sample.Date("2026-03-01").DayNumber * TimeSpan.TicksPerDay + (random.Next(20 * 24 * 60) * TimeSpan.TicksPerMinute);
                var owners = windows.Count(window => window.Contains(RecordedPunch.Instant(utc, direction)));
                var isWithin = roster.Any(shift => IsWithin(shift.Key, shift.Value, utc));

                Assert.True(owners <= 1 && (!isWithin || owners == 1), $"seed {seed}, round {round}: {owners} shifts own a punch at {new DateTime(utc):s}Z {direction}");
            }
        }
    }

    /// <summary>The person moves from Jakarta to Jayapura in the middle.</summary>
    private static AgencyZone ZoneOn(DateOnly date) => date.Day < 10 ? AgencyZone.Wib : AgencyZone.Wit;

    private static bool IsWithin(DateOnly date, DayHours hours, long utc)
    {
        var local = utc + ZoneOn(date).Offset.Ticks - (date.DayNumber * TimeSpan.TicksPerDay);
        return local > hours.StartsAt.Ticks && local < hours.EndsAt.Ticks;
    }

    private static Dictionary<DateOnly, DayHours> RandomRoster(Random random)
    {
        var roster = new Dictionary<DateOnly, DayHours>();
        var free = 0;
        for (var day = 1; day <= 20; day++)
        {
            var start = Math.Max(free, random.Next(0, 24 * 60));
            var length = random.Next(60, 24 * 60);
            // Two hours are lost on the way to another zone.
            free = Math.Max(0, start + length - (24 * 60) + (day == 9 ? 120 : 0));
            if (start >= 24 * 60 || free >= 24 * 60 || random.Next(4) == 0)
            {
                free = 0;
                continue;
            }

            roster[new DateOnly(2026, 3, day)] = ShiftDay.Of([new Shift(Clock(start), Clock(start + length))])!;
        }

        return roster;
    }

    private static TimeOnly Clock(int minutes) => new(minutes * TimeSpan.TicksPerMinute % TimeSpan.TicksPerDay);

    private static void AssertBelongs(string label, string punch, bool belongs, params string[] shifts)
    {
        var month = new ShiftMonth().Shift(shifts);

        var window = ShiftWindow.Of(month.Roster, Sample.Date("2026-03-04"), _ => AgencyZone.Wib)!;

        Assert.Equal((label, belongs), (label, window.Contains(ShiftMonth.Recorded(punch))));
    }
}
