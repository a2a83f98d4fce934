using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Periods;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Appraisal;

/// <summary>By when evaluations are decided: ten days after a month or quarter, 31 after a year, unless an agency sets other days.</summary>
public sealed class EvaluationTimesTests
{
    private static readonly EvaluationTimes Times = new();

    [Theory]
    [InlineData("2026-02", "2026-03-01", "2026-03-07", "2026-03-10", "2026-03-11")]
    [InlineData("2024-02", "2024-03-01", "2024-03-07", "2024-03-10", "2024-03-11")]
    [InlineData("2026-Q1", "2026-04-01", "2026-04-07", "2026-04-10", "2026-04-11")]
    [InlineData("2025", "2026-01-01", "2026-01-28", "2026-01-31", "2026-02-01")]
    public void Report_reminder_last_day_and_the_day_after(string period, string report, string remind, string due, string missing)
    {
        var id = Of(period);

        Assert.Equal(
            (Sample.Date(report), Sample.Date(remind), Sample.Date(due), Sample.Date(missing)), (EvaluationTimes.ReportOn(id), Times.RemindOn(id), Times.DueOn(id), Times.MissingOn(id)));
    }

    [Fact]
    public void Nobody_is_reminded_before_the_period_is_over() => Assert.Equal(Sample.Date("2026-03-01"), new EvaluationTimes(DueDays: 2).RemindOn(Of("2026-02")));

    [Theory]
    [InlineData("the last day of March", "2026-03-31", "")]
    [InlineData("the day after", "2026-04-01", "2026-03")]
    [InlineData("ten days after it is missing", "2026-04-21", "2026-03")]
    [InlineData("eleven", "2026-04-22", "")]
    [InlineData("the first of January", "2026-01-01", "2025 2025-12")]
    [InlineData("the year's own last day of news", "2026-02-11", "2025 2026-01")]
    [InlineData("the day after that", "2026-02-12", "2026-01")]
    public void What_is_over_is_open_until_its_news_is_old(string label, string today, string expected) =>
        Assert.Equal((label, expected), (label, string.Join(' ', Times.OpenOn(Sample.Date(today), PeriodKind.Monthly, 10))));

    [Fact]
    public void The_longest_time_leaves_no_month_out()
    {
        var times = new EvaluationTimes(DueDays: EvaluationTimes.MostDueDays);

        Assert.Equal(["2026-02", "2026-01"], times.OpenOn(Sample.Date("2026-03-10"), PeriodKind.Monthly, 10).Where(period => !period.IsAnnual).Select(period => period.ToString()));
    }

    [Fact]
    public void Quarters_are_open_where_the_agency_evaluates_by_quarter() =>
        Assert.Equal(["2026-Q1"], Times.OpenOn(Sample.Date("2026-04-05"), PeriodKind.Quarterly, 10).Select(period => period.ToString()));

    private static AppraisalPeriod Of(string text) => AppraisalPeriod.TryParse(text, out var period) ? period : throw new ArgumentException(text);
}
