using EPerformance.Domain.Appraisal;

namespace EPerformance.Domain.Tests.Appraisal;

public sealed class AppraisalPeriodTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31", 0)]
    [InlineData("2026-03", "2026-03-01", "2026-03-31", 1)]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31", 3)]
    [InlineData("2028-02", "2028-02-01", "2028-02-29", 1)]
    public void A_year_a_month_and_a_quarter_are_periods(string text, string from, string to, int months)
    {
        Assert.True(AppraisalPeriod.TryParse(text, out var period));

        Assert.Equal((text, from, to, months), (period.ToString(), $"{period.Days.From:yyyy-MM-dd}", $"{period.Days.To:yyyy-MM-dd}", period.Months.Count));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("26")]
    [InlineData("2021")]
    [InlineData("2022", true)]
    [InlineData("2100", true)]
    [InlineData("2101")]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("2026-03-shadow")]
    [InlineData("+026")]
    public void Nothing_else_is_one(string? text, bool isPeriod = false) => Assert.Equal(isPeriod, AppraisalPeriod.TryParse(text, out _));
}
