using EPerformance.Domain.Skp;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Skp;

/// <summary>When somebody is asked again about a proposal, and until when a plan of the year is due.</summary>
public sealed class SkpAnswerTests
{
    private static readonly SkpTimes Times = new(5, 3);

    [Theory]
    [InlineData("on a Monday", "2026-03-02", "2026-03-06", "2026-03-10")]
    [InlineData("on a Friday", "2026-03-06", "2026-03-12", "2026-03-14")]
    [InlineData("on a Sunday", "2026-03-08", "2026-03-12", "2026-03-14")]
    [InlineData("at the end of the year", "2026-12-31", "2027-01-06", "2027-01-08")]
    public void Whole_working_days_after_the_proposal_are_counted(string label, string proposed, string remind, string escalate)
    {
        var answer = SkpAnswer.To(Sample.Date(proposed), Times, IsWorkday);

        Assert.Equal((label, (DateOnly?)Sample.Date(remind), (DateOnly?)Sample.Date(escalate)), (label, answer.RemindOn, answer.EscalateOn));
    }

    [Theory]
    [InlineData("the last day of the superior", "2026-03-09", false)]
    [InlineData("the day after", "2026-03-10", true)]
    [InlineData("later", "2026-04-01", true)]
    public void The_superior_has_the_last_day_to_its_end(string label, string today, bool isEscalated) =>
        Assert.Equal((label, isEscalated), (label, SkpAnswer.To(Sample.Date("2026-03-02"), Times, IsWorkday).IsEscalatedOn(Sample.Date(today))));

    [Fact]
    public void A_long_holiday_uses_nothing_up() =>
        Assert.Equal(Sample.Date("2026-03-31"), SkpAnswer.To(Sample.Date("2026-03-13"), Times, day => IsWorkday(day) && !Sample.Range("2026-03-14", "2026-03-23").Contains(day)).EscalateOn);

    [Fact]
    public void Without_days_or_without_a_working_day_nobody_is_asked_again()
    {
        Assert.Equal(new SkpAnswer(null, null), SkpAnswer.To(Sample.Date("2026-03-02"), new SkpTimes(0, 0), IsWorkday));
        Assert.Equal(new SkpAnswer(null, null), SkpAnswer.To(Sample.Date("2026-03-02"), Times, _ => false));
        Assert.False(new SkpAnswer(null, null).IsEscalatedOn(Sample.Date("2030-01-01")));
    }

    [Theory]
    [InlineData("since years", "2020-01-01", "2026-01-31")]
    [InlineData("on 1 January", "2026-01-01", "2026-01-31")]
    [InlineData("on 2 January", "2026-01-02", "2026-02-01")]
    [InlineData("in July", "2026-07-01", "2026-07-31")]
    public void Who_comes_later_has_as_long_as_January(string label, string came, string due) => Assert.Equal((label, Sample.Date(due)), (label, Times.DueOn(2026, Sample.Date(came))));

    [Fact]
    public void The_end_of_February_is_found_in_every_year()
    {
        var times = new SkpTimes(5, 3, 2, 29);

        Assert.Equal([Sample.Date("2026-02-28"), Sample.Date("2028-02-29")], new[] { 2026, 2028 }.Select(year => times.DueOn(year, Sample.Date("2020-01-01"))));
    }

    private static bool IsWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
