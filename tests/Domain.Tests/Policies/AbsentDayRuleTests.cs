using EPerformance.Domain.Policies.Rules;
using EPerformance.TestKit;

namespace EPerformance.Domain.Tests.Policies;

public sealed class AbsentDayRuleTests
{
    [Theory]
    [InlineData("-", 1)]
    [InlineData("07:30 -", 0)]
    [InlineData("- 16:00", 0)]
    [InlineData("07:30 16:00", 0)]
    public void Only_a_day_without_any_punch_is_absent(string punches, int days)
    {
        var month = new MonthFacts().On(1, punches).Build();
        var sheet = new ChargeSheet();

        TestPolicy.Absent.Assess(month, month.Assignments[0], sheet);

        Assert.Equal(days, sheet.Charges.Sum(charge => charge.Quantity));
    }
}
