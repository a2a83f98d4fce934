using EPerformance.Domain.Policies.Rules;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

/// <summary>Schedule 07:30–16:00, window of 90 minutes each way: latest start 09:00, end between 14:30 and 17:30.</summary>
public sealed class FlexWindowTests
{
    private static readonly FlexWindow Window = new(90, 90);
    private static readonly MinuteTiersRule Late = TestPolicy.Tiers("TL", Deviation.Late, Window);
    private static readonly MinuteTiersRule Early = TestPolicy.Tiers("PSW", Deviation.EarlyLeave, Window);

    [Theory]
    [InlineData("end of the window", "09:00:00", "")]
    [InlineData("less than a minute over", "09:00:59", "")]
    [InlineData("a minute over", "09:01:00", "TL1")]
    public void Lateness_counts_from_the_end_of_the_window(string label, string arrival, string tier) =>
        Assert.Equal((label, tier), (label, TierOf(Late, $"{arrival} 17:30")));

    [Theory]
    [InlineData("75 min later, repaid", "08:45", "17:15", "")]
    [InlineData("75 min later, a minute short", "08:45", "17:14", "PSW1")]
    [InlineData("60 min earlier, leaves 60 min earlier", "06:30", "15:00", "")]
    [InlineData("60 min earlier, leaves 61 min earlier", "06:30", "14:59", "PSW1")]
    [InlineData("120 min earlier gives 90 only", "05:30", "14:30", "")]
    [InlineData("120 min earlier, a minute over", "05:30", "14:29", "PSW1")]
    [InlineData("beyond the window the end stops moving", "10:00", "17:30", "")]
    [InlineData("without a check-in the end does not move", "-", "15:59", "PSW1")]
    public void The_end_moves_with_the_arrival(string label, string arrival, string departure, string tier) =>
        Assert.Equal((label, tier), (label, TierOf(Early, $"{arrival} {departure}")));

    private static string TierOf(MinuteTiersRule rule, string punches) => rule.TierOf(new MonthFacts().On(1, punches).Build().Assignments[0].Days[0])?.Code ?? "";
}
