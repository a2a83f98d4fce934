using EPerformance.Application.Law;
using EPerformance.Domain.Calendars;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Tests.Law;

public sealed class LawLibraryTests
{
    [Fact]
    public void Perpres_71_2023_has_its_seventeen_classes()
    {
        long[] amounts =
        [
            2_531_250, 2_708_250, 2_898_000, 2_985_000, 3_134_250, 3_510_400, 3_915_950, 4_595_150, 5_079_200, 5_979_200, 8_757_600, 9_896_000, 10_936_000,
            17_064_000, 19_280_000, 27_577_500, 33_240_000,
        ];

        var tariff = LawLibrary.Default.Tariff("perpres-71-2023")!;

        Assert.Equal(amounts, Enumerable.Range(1, 17).Select(jobClass => tariff.Amounts[jobClass]));
        Assert.Equal(new DateOnly(2023, 10, 16), tariff.EffectiveFrom);
        Assert.Null(tariff.Of(0));
        Assert.Null(tariff.Of(18));
    }

    [Fact]
    public void The_calendar_of_2026_has_seventeen_holidays_and_eight_days_of_collective_leave()
    {
        var calendar = LawLibrary.Default.Calendar(2026);

        Assert.Equal(17, calendar.Count(entry => entry.Kind == CalendarKind.Holiday));
        Assert.Equal(
            ["02-16", "03-18", "03-20", "03-23", "03-24", "05-15", "05-28", "12-24"],
            calendar.Where(entry => entry.Kind == CalendarKind.CollectiveLeave).Select(entry => entry.Days.From.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains(calendar, entry => entry.Days.From == new DateOnly(2026, 3, 19) && entry.Kind == CalendarKind.Holiday);
    }

    [Fact]
    public void A_year_without_a_calendar_is_empty() => Assert.Empty(LawLibrary.Default.Calendar(1999));

    [Theory]
    [InlineData("perpres21-5day", Season.Normal, 2250)]
    [InlineData("perpres21-5day", Season.Ramadan, 1950)]
    [InlineData("kemenkeu-42h45", Season.Normal, 2565)]
    public void The_patterns_have_the_weekly_minutes_of_their_decrees(string id, Season season, int minutes) =>
        Assert.Equal(minutes, LawLibrary.Default.Patterns[id].WeeklyMinutes(season));

    [Theory]
    [InlineData("../policies/kaur-3-2022/2022-01-01")]
    [InlineData("")]
    [InlineData("tidak-ada")]
    public void A_tariff_is_named_by_an_id_only(string id) => Assert.Null(LawLibrary.Default.Tariff(id));

    [Fact]
    public void Every_amount_of_the_tariff_is_whole_rupiah_and_grows_with_the_class()
    {
        var amounts = LawLibrary.Default.Tariff("perpres-71-2023")!;

        Assert.All(Enumerable.Range(1, 16), jobClass => Assert.True(amounts.Of(jobClass)!.Value < amounts.Of(jobClass + 1)!.Value));
        Assert.Equal(Rupiah.Whole(4_595_150), amounts.Of(8));
    }
}
