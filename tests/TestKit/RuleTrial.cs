using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;

namespace EPerformance.TestKit;

/// <summary>A rule on its own, outside a calculation.</summary>
public static class RuleTrial
{
    public static void Assess(this FactRule rule, PersonMonth person, AssignmentMonth part, ChargeSheet sheet) =>
        rule.Assess(new FactContext(TestPolicy.Classic, person, part, sheet.GapList), sheet);
}
