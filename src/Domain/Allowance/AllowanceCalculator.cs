using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>
/// The order of operations, the same for every policy: base of each assignment → charges of the rules → cap per base → sum → one
/// rounding. Each assignment has its own base and its own percentages; only the sum over all of them is rounded.
/// </summary>
public static class AllowanceCalculator
{
    /// <summary>
    /// The breakdown; or <c>null</c> without gaps when the person has nothing to receive by this policy (no assignment in the month,
    /// or none with a job class); or <c>null</c> with the gaps that prevent an answer.
    /// </summary>
    public static (AllowanceBreakdown? Breakdown, IReadOnlyList<PolicyGap> Gaps) Calculate(AllowancePolicy policy, PersonMonth person)
    {
        var lines = new List<AllowanceLine>();
        List<PolicyGap>? gaps = null;
        var baseTotal = Rupiah.Zero;
        int? jobClass = null;
        for (var i = 0; i < person.Assignments.Count; i++)
        {
            var part = person.Assignments[i];
            if (part.Assignment.JobClass is not { } ownClass)
                continue;
            jobClass = ownClass;
            var baseLine = BaseLine.Of(policy, part, ownClass, i + 1);
            lines.Add(baseLine);
            baseTotal += baseLine.Amount;
            var sheet = Assess(policy, person, part);
            if (sheet.Gaps.Count > 0)
                (gaps ??= []).AddRange(sheet.Gaps);
            else
                ChargeLines.Write(policy, sheet.Charges, baseLine.Amount, i + 1, lines);
        }

        if (gaps is not null)
            return (null, gaps);
        return (jobClass is null ? null : Close(policy, person, jobClass, baseTotal, lines), []);
    }

    private static ChargeSheet Assess(AllowancePolicy policy, PersonMonth person, AssignmentMonth part)
    {
        var sheet = new ChargeSheet();
        foreach (var rule in policy.Rules)
            rule.Assess(person, part, sheet);
        policy.Leave.Assess(person, part, sheet);
        return sheet;
    }

    private static AllowanceBreakdown Close(
        AllowancePolicy policy, PersonMonth person, int? jobClass, Rupiah baseTotal, List<AllowanceLine> lines)
    {
        var exact = Rupiah.Zero;
        foreach (var line in lines)
            exact += line.Amount;
        var payable = policy.Rounding.Apply(exact);
        var difference = Rupiah.Whole(payable) - exact;
        lines.Add(new AllowanceLine(
            LineCode.Rounding,
            new Text("Pembulatan", "Rounding"),
            policy.CapSource,
            null,
            [],
            Exact.One,
            "MONTH",
            Rate.Full,
            difference,
            difference));
        return new AllowanceBreakdown(
            person.Nip, person.Name, person.Month, jobClass, Rounding.HalfUpRupiah.Apply(baseTotal), payable, lines);
    }
}
