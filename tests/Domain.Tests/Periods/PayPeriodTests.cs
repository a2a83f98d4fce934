using EPerformance.Domain.Periods;
using EPerformance.Domain.Primitives;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Periods;

public sealed class PayPeriodTests
{
    [Theory]
    [InlineData("2026-01", "2026-01-01", "2026-01-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31")]
    [InlineData("2026-Q2", "2026-04-01", "2026-06-30")]
    [InlineData("2026-Q3", "2026-07-01", "2026-09-30")]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31")]
    public void A_period_is_read_and_written_the_same_way_and_knows_its_days(string text, string from, string to)
    {
        Assert.True(PayPeriod.TryParse(text, out var period));

        Assert.Equal((text, Sample.Range(from, to)), (period.ToString(), period.Range));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Q1")]
    [InlineData("-Q1")]
    [InlineData("2026-Q0")]
    [InlineData("2026-Q5")]
    [InlineData("2026-q1")]
    [InlineData("2026Q1")]
    [InlineData("2026-00")]
    [InlineData("2026-13")]
    [InlineData("2026-1")]
    [InlineData("0000-Q1")]
    [InlineData("٢٠٢٦-Q1")]
    public void Anything_else_is_not_a_period(string text) => Assert.False(PayPeriod.TryParse(text, out _));

    [Theory]
    [InlineData("2026-11", "2026-12")]
    [InlineData("2026-12", "2027-01")]
    [InlineData("2026-Q3", "2026-Q4")]
    [InlineData("2026-Q4", "2027-Q1")]
    public void The_next_one_follows_over_the_year_end(string text, string next)
    {
        PayPeriod.TryParse(text, out var period);

        Assert.Equal(next, period.Next.ToString());
    }

    [Theory]
    [InlineData("2026-03-31", "2026-03", "2026-Q1")]
    [InlineData("2026-04-01", "2026-04", "2026-Q2")]
    [InlineData("2026-12-31", "2026-12", "2026-Q4")]
    public void A_day_lies_in_its_month_and_its_quarter(string date, string month, string quarter) => Assert.Equal(
        (month, quarter),
        (PayPeriod.Of(PeriodKind.Monthly, Sample.Date(date)).ToString(), PayPeriod.Of(PeriodKind.Quarterly, Sample.Date(date)).ToString()));

    [Fact]
    public void A_quarter_has_three_months_and_a_month_one()
    {
        Assert.Equal(
            [new CivilMonth(2026, 4), new CivilMonth(2026, 5), new CivilMonth(2026, 6)],
            PayPeriod.QuarterOf(new CivilMonth(2026, 5)).Months);
        Assert.Equal([new CivilMonth(2026, 5)], PayPeriod.Month(new CivilMonth(2026, 5)).Months);
    }
}
