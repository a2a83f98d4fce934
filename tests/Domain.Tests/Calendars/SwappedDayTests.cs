using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Calendars;

/// <summary>Person 4 gives up Friday 6 March 2026 and works Saturday the 7th.</summary>
public sealed class SwappedDayTests
{
    private static readonly Nip Four = Nip.Parse("4"), Five = Nip.Parse("5");
    private static readonly SwappedDay Swap = new(Four, Sample.Date("2026-03-06"), Sample.Date("2026-03-07"));

    [Fact]
    public void The_free_day_is_free_and_the_worked_one_has_its_hours()
    {
        var calendar = Calendar([Swap]);

        Assert.Null(calendar.HoursOn(Four, "BJ-TU", Swap.Free));
        Assert.Equal(Sample.FiveDays.On(DayOfWeek.Friday, Season.Normal), calendar.HoursOn(Four, "BJ-TU", Swap.Worked));
    }

    [Fact]
    public void Days_around_it_and_other_people_keep_theirs()
    {
        var (with, without) = (Calendar([Swap]), Calendar([]));

        foreach (var date in new[] { Swap.Free.AddDays(-1), Swap.Worked.AddDays(1), Swap.Worked.AddDays(2) })
            Assert.Equal(without.HoursOn(Four, "BJ-TU", date), with.HoursOn(Four, "BJ-TU", date));
        Assert.Equal(without.HoursOn(Five, "BJ-TU", Swap.Free), with.HoursOn(Five, "BJ-TU", Swap.Free));
        Assert.Null(with.HoursOn(Five, "BJ-TU", Swap.Worked));
    }

    [Fact]
    public void A_free_day_that_is_worked_by_a_swap_is_worked_on_a_holiday_too() =>
        Assert.NotNull(Calendar([Swap], new CalendarEntry(new DateRange(Swap.Worked, Swap.Worked), CalendarKind.Holiday, "Libur", null)).HoursOn(Four, "BJ-TU", Swap.Worked));

    [Fact]
    public void An_own_pattern_gives_the_hours_that_are_swapped()
    {
        var hours = new DayHours(new TimeOnly(10, 0), new TimeOnly(18, 0), 60);
        var late = new WorkPattern("siang", [(Season.Normal, DayOfWeek.Friday, hours)]);
        var patterns = new Dictionary<string, WorkPattern> { [Sample.FiveDays.Id] = Sample.FiveDays, ["siang"] = late };
        var calendar = new WorkCalendar(Sample.Units, patterns, [], [new PatternAssignment("siang", Sample.Range("2026-03-01", "2026-03-31"), null, Four)], [Swap]);

        Assert.Equal(hours, calendar.HoursOn(Four, "BJ-TU", Swap.Worked));
    }

    [Fact]
    public void A_month_with_a_swap_is_the_persons_own()
    {
        var calendar = Calendar([Swap]);

        Assert.True(calendar.HasOwnPattern(Four, Sample.Range("2026-03-01", "2026-03-06")));
        Assert.True(calendar.HasOwnPattern(Four, Sample.Range("2026-03-07", "2026-03-31")));
        Assert.False(calendar.HasOwnPattern(Four, Sample.Range("2026-02-01", "2026-03-05")));
        Assert.False(calendar.HasOwnPattern(Five, Sample.Range("2026-03-01", "2026-03-31")));
        Assert.Equal((false, true), (calendar.HasOwnPatternOn(Swap.Free), calendar.HasOwnPatternOn(Swap.Worked)));
    }

    [Fact]
    public void Of_patterns_that_overlap_the_first_one_counts()
    {
        var calendar = new WorkCalendar(
            Sample.Units, new Dictionary<string, WorkPattern> { [Sample.FiveDays.Id] = Sample.FiveDays }, [],
            [new PatternAssignment(null, Sample.Range("2026-03-03", "2026-03-03"), "BJ", null), new PatternAssignment(Sample.FiveDays.Id, Sample.Range("2026-03-01", "2026-03-31"), "BJ", null)]);

        Assert.Equal([true, false, true], new[] { "2026-03-02", "2026-03-03", "2026-03-04" }.Select(day => calendar.IsWorkday("BJ-TU", Sample.Date(day))));
    }

    private static WorkCalendar Calendar(IEnumerable<SwappedDay> swaps, params CalendarEntry[] entries) =>
        new(Sample.Units, new Dictionary<string, WorkPattern> { [Sample.FiveDays.Id] = Sample.FiveDays }, entries, [], swaps);
}
