using EPerformance.Domain.Activities;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Activities;

/// <summary>Until when the activities of a day may be entered. Friday 20 March 2026 and the Monday after it are free in these tests.</summary>
public sealed class EntryWindowTests
{
    private static readonly WorkCalendar Calendar = Sample.Calendar(new CalendarEntry(Sample.Range("2026-03-20", "2026-03-23"), CalendarKind.Holiday, "Idul Fitri", null));

    [Theory]
    [InlineData("the same day", 0, "2026-03-04", "2026-03-04")]
    [InlineData("the same day, a Saturday", 0, "2026-03-07", "2026-03-07")]
    [InlineData("the next working day", 1, "2026-03-04", "2026-03-05")]
    [InlineData("the next working day after a Friday", 1, "2026-03-06", "2026-03-09")]
    [InlineData("the next working day after a Saturday", 1, "2026-03-07", "2026-03-09")]
    [InlineData("three, over a weekend", 3, "2026-03-05", "2026-03-10")]
    [InlineData("one, over a long holiday", 1, "2026-03-19", "2026-03-24")]
    [InlineData("two, over the end of a month", 2, "2026-03-31", "2026-04-02")]
    [InlineData("one, over the end of a year", 1, "2026-12-31", "2027-01-01")]
    public void The_last_day_is_so_many_working_days_after_the_day_itself(string label, int workdays, string day, string last) =>
        Assert.Equal((label, (DateOnly?)Sample.Date(last)), (label, Window(day, workdays).LastDay));

    [Theory]
    [InlineData("WIB, its last second", "PST", "2026-03-05T23:59:59+07:00", false)]
    [InlineData("WIB, midnight", "PST", "2026-03-06T00:00:00+07:00", true)]
    [InlineData("WIB, a second later", "PST", "2026-03-06T00:00:01+07:00", true)]
    [InlineData("WITA, its last second", "BM", "2026-03-05T23:59:59+08:00", false)]
    [InlineData("WITA, midnight", "BM", "2026-03-06T00:00:00+08:00", true)]
    [InlineData("WIT, its last second", "BJ", "2026-03-05T23:59:59+09:00", false)]
    [InlineData("WIT, midnight, when Jakarta has two hours left", "BJ", "2026-03-05T22:00:00+07:00", true)]
    public void The_last_day_belongs_to_it_to_its_end_at_the_place_of_work(string label, string unit, string at, bool isOver) =>
        Assert.Equal((label, isOver), (label, Window("2026-03-04", 1, unit).IsOver(FixedClock.Parse(at))));

    [Fact]
    public void The_clock_of_the_last_day_counts_for_somebody_who_moved_meanwhile()
    {
        var policy = new EntryPolicy { WithinWorkdays = 1 };
        var window = EntryWindow.Of(Sample.Date("2026-03-04"), policy, IsWorkday, day => day == Sample.Date("2026-03-05") ? AgencyZone.Wib : AgencyZone.Wit);

        Assert.False(window.IsOver(FixedClock.Parse("2026-03-05T23:59:59+07:00")));
        Assert.True(window.IsOver(FixedClock.Parse("2026-03-06T00:00:00+07:00")));
    }

    [Fact]
    public void Without_a_policy_nothing_is_ever_late()
    {
        Assert.Equal(EntryWindow.None, EntryWindow.Of(Sample.Date("2026-03-04"), new EntryPolicy(), IsWorkday, _ => AgencyZone.Wib));
        Assert.False(EntryWindow.None.IsOver(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void Somebody_who_never_works_again_is_never_late() =>
        Assert.Equal(EntryWindow.None, EntryWindow.Of(Sample.Date("2026-03-04"), new EntryPolicy { WithinWorkdays = 1 }, _ => false, _ => AgencyZone.Wib));

    [Theory]
    [InlineData(-1, 1440, false)]
    [InlineData(0, 1440, true)]
    [InlineData(60, 1440, true)]
    [InlineData(61, 1440, false)]
    [InlineData(null, 0, false)]
    [InlineData(null, 1, true)]
    [InlineData(null, 1440, true)]
    [InlineData(null, 1441, false)]
    public void A_policy_is_usable_within_its_bounds(int? workdays, int minutes, bool isUsable) =>
        Assert.Equal(isUsable, new EntryPolicy { WithinWorkdays = workdays, MinutesPerDay = minutes }.IsUsable);

    private static bool IsWorkday(DateOnly day) => Calendar.IsWorkday("PST", day);

    private static EntryWindow Window(string day, int workdays, string unit = "PST") => EntryWindow.Of(
        Sample.Date(day), new EntryPolicy { WithinWorkdays = workdays }, one => Calendar.IsWorkday(unit, one), _ => Sample.Units[unit].Zone);
}
