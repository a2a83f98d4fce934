using System.Reflection;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Primitives;
using static EPerformance.TestKit.Approvals.Approving;

namespace EPerformance.Domain.Tests.Approvals;

public sealed class ApprovalPolicyTests
{
    [Theory]
    [InlineData("one minute per level", null, 1, null, null)]
    [InlineData("no time", null, 0, null, "APR-018")]
    [InlineData("reminder at once", 0, 120, null, "APR-019")]
    [InlineData("reminder after a minute", 1, 120, null, null)]
    [InlineData("reminder a minute before", 119, 120, null, null)]
    [InlineData("reminder at the deadline", 120, 120, null, "APR-019")]
    [InlineData("one level", 60, 120, 1, null)]
    [InlineData("no level", 60, 120, 0, "APR-020")]
    public void An_unusable_policy_is_named(string label, int? remind, int perLevel, int? levels, string? code) =>
        Assert.Equal((label, code), (label, new ApprovalPolicy(remind, perLevel, levels, LastOutcome.AutoVerify).Problem()?.Code));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(null, 2)]
    public void Not_more_levels_are_asked_than_the_chain_has(int? levels, int expected) =>
        Assert.Equal(expected, (ToHr with { Levels = levels }).LevelsIn(Chain));

    [Fact]
    public void Refusals_have_codes_of_their_own_and_both_languages()
    {
        var all = typeof(ApprovalViolations).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (Violation)field.GetValue(null)!).ToList();

        Assert.Equal(Enumerable.Range(1, all.Count).Select(number => $"APR-{number:000}"), all.Select(one => one.Code).Order());
        Assert.All(all, one => Assert.True(one.Message.Id.Length > 10 && one.Message.En.Length > 10 && one.Message.Id != one.Message.En));
    }
}
