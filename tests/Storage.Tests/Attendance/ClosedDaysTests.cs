using EPerformance.Application.Attendance;
using EPerformance.Domain.Primitives;
using EPerformance.Storage.Attendance;
using EPerformance.TestKit;

namespace EPerformance.Storage.Tests.Attendance;

public sealed class ClosedDaysTests(AzuriteFixture azurite) : StorageTest(azurite)
{
    private static readonly CivilMonth March = new(2026, 3);

    [Fact]
    public async Task A_late_mark_is_seen_with_its_day_and_only_the_mark_that_was_seen_is_taken_away()
    {
        var closes = new ClosedDays(Clients);
        foreach (var zone in AgencyZone.All)
            await closes.PutAsync(new DayClose(zone, Sample.Date("2026-03-02"), FixedClock.Parse("2026-03-03T05:00:00Z"), true) { Organisation = "v1" }, Stop);
        await closes.MarkLateAsync(AgencyZone.Wita, Sample.Date("2026-03-02"), Stop);
        var seen = (await closes.InMonthAsync(March, Stop)).Single(close => close.LateMark is not null);
        await closes.MarkLateAsync(AgencyZone.Wita, Sample.Date("2026-03-02"), Stop);

        await closes.ClearLateAsync(seen, Stop);
        var newer = (await closes.InMonthAsync(March, Stop)).Single(close => close.LateMark is not null);
        await closes.ClearLateAsync(newer, Stop);

        Assert.Equal((AgencyZone.Wita, "v1"), (seen.Zone, seen.Organisation));
        Assert.NotEqual(seen.LateMark, newer.LateMark);
        Assert.All(await closes.InMonthAsync(March, Stop), close => Assert.Null(close.LateMark));
        Assert.Equal(3, (await closes.InMonthAsync(March, Stop)).Count);
    }

    [Fact]
    public async Task The_first_day_only_moves_back()
    {
        var closes = new ClosedDays(Clients);
        Assert.Null(await closes.FirstDayAsync(Stop));

        foreach (var date in new[] { "2026-03-10", "2026-03-11", "2026-03-02", "2026-03-05" })
            await closes.BeginByAsync(Sample.Date(date), Stop);

        Assert.Equal(Sample.Date("2026-03-02"), await closes.FirstDayAsync(Stop));
    }
}
