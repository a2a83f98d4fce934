using EPerformance.Domain.Policies.Rules;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

/// <summary>Start 07:30, end 17:00, 90 minutes each way.</summary>
public sealed class FlexWindowTests
{
    private static readonly FlexWindow Window = new(90, 90);

    [Theory]
    [InlineData("far too early", "05:00", "15:30")]
    [InlineData("just before the window", "05:59:59", "15:30")]
    [InlineData("first moment", "06:00", "15:30")]
    [InlineData("just inside", "06:00:01", "15:30:01")]
    [InlineData("a second early", "07:29:59", "16:59:59")]
    [InlineData("on time", "07:30", "17:00")]
    [InlineData("a second late", "07:30:01", "17:00:01")]
    [InlineData("in the middle", "08:45", "18:15")]
    [InlineData("just inside", "08:59:59", "18:29:59")]
    [InlineData("last moment", "09:00", "18:30")]
    [InlineData("just after the window", "09:00:01", "18:30")]
    [InlineData("far too late", "12:00", "18:30")]
    public void The_end_moves_with_the_arrival_inside_the_window_only(string label, string arrival, string end) =>
        Assert.Equal((label, Sample.Clock(end)), (label, Window.EndFor(OneDay.Punched(arrival, "19:00", OneDay.FinanceHours))));

    [Fact]
    public void Without_a_check_in_the_end_stays() =>
        Assert.Equal(Sample.Clock("17:00"), Window.EndFor(OneDay.Punched(null, "17:00", OneDay.FinanceHours)));

    [Theory]
    [InlineData("the last moment", "09:00:00", null)]
    [InlineData("59 s after", "09:00:59", null)]
    [InlineData("1 min after", "09:01:00", "TL1")]
    [InlineData("30 min after", "09:30:00", "TL1")]
    [InlineData("31 min after", "09:31:00", "TL2")]
    public void Lateness_counts_from_the_end_of_the_window(string label, string arrival, string? code) =>
        Assert.Equal((label, code), (label, TestPolicy.Tiers("TL", Deviation.Late, Window).TierOf(OneDay.Punched(arrival, "19:00", OneDay.FinanceHours))?.Code));

    [Theory]
    [InlineData("arrived early, left early", "06:30", "16:00", null)]
    [InlineData("a minute before the moved end", "06:30", "15:59", "PSW1")]
    [InlineData("repaid", "08:45", "18:15", null)]
    [InlineData("a minute not repaid", "08:45", "18:14", "PSW1")]
    [InlineData("31 minutes not repaid", "08:45", "17:44", "PSW2")]
    [InlineData("nothing repaid", "09:00", "17:00", "PSW3")]
    [InlineData("beyond the window only the window is repaid", "10:00", "18:30", null)]
    public void Early_leave_counts_against_the_moved_end(string label, string arrival, string leaving, string? code) =>
        Assert.Equal((label, code), (label, TestPolicy.Tiers("PSW", Deviation.EarlyLeave, Window).TierOf(OneDay.Punched(arrival, leaving, OneDay.FinanceHours))?.Code));
}
