using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Tests.Primitives;

public sealed class CivilMonthTests
{
    [Theory]
    [InlineData("2026-02", 28)]
    [InlineData("2028-02", 29)]
    [InlineData("2026-12", 31)]
    public void A_month_ends_on_its_last_day(string text, int days)
    {
        Assert.True(CivilMonth.TryParse(text, out var month));

        Assert.Equal(days, month.Last.Day);
        Assert.Equal(days, month.Days);
    }

    [Theory]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("2026-3")]
    [InlineData("2026/03")]
    [InlineData("26-03")]
    [InlineData("2026-03-01")]
    [InlineData("")]
    [InlineData("٢٠٢٦-٠٣")]
    public void Anything_but_four_digits_dash_two_digits_is_refused(string text) => Assert.False(CivilMonth.TryParse(text, out _));

    [Fact]
    public void The_year_turns_between_December_and_January()
    {
        var december = new CivilMonth(2026, 12);

        Assert.Equal(new CivilMonth(2027, 1), december.Next);
        Assert.Equal(december, december.Next.Previous);
    }
}
