using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>
/// The order of operations, the same for every policy: start of each assignment (class amount, factors, modifiers) → rules by stage, each
/// stage with its cap and never below nothing → floor → sum → one rounding. Each assignment has its own base and its own percentages; only
/// the sum over all of them is rounded.
/// </summary>
public static class AllowanceCalculator
{
    /// <summary>Most people have no more, so that the list need not grow.</summary>
    private const int UsualLines = 8;

    /// <summary>
    /// The breakdown; or <c>null</c> without gaps when the person has nothing to receive by this policy (no assignment in the month,
    /// or none with a job class); or <c>null</c> with the gaps that prevent an answer.
    /// </summary>
    public static (AllowanceBreakdown? Breakdown, IReadOnlyList<PolicyGap> Gaps) Calculate(AllowancePolicy policy, PersonMonth person)
    {
        try
        {
            return CalculateExactly(policy, person);
        }
        catch (OverflowException)
        {
            // Formulas are written by others: one that leaves 128 bits is a fault of the policy, and no rupiah is better than a wrong one.
            return (null, [new PolicyGap(person.Nip, null, person.Period, new Text(
                "rumus kebijakan melampaui batas bilangan yang dapat dihitung tepat", "a formula of the policy goes beyond what can be calculated exactly"))]);
        }
    }

    private static (AllowanceBreakdown? Breakdown, IReadOnlyList<PolicyGap> Gaps) CalculateExactly(AllowancePolicy policy, PersonMonth person)
    {
        if (HeldBack(policy, person) is { } held)
            return (null, [held]);
        person = ClosedDays.Of(policy, person);
        var lines = new List<AllowanceLine>(UsualLines);
        var sheet = new ChargeSheet();
        var baseTotal = Rupiah.Zero;
        int? jobClass = null;
        for (var i = 0; i < person.Assignments.Count; i++)
        {
            var part = person.Assignments[i];
            if (part.Assignment.JobClass is not { } ownClass)
                continue;
            jobClass = ownClass;
            baseTotal += Write(policy, person, part, new PartLines(policy, i + 1, lines), sheet);
        }

        if (sheet.Gaps.Count > 0)
            return (null, sheet.Gaps);
        return (jobClass is null ? null : Close(policy, person, jobClass, baseTotal, lines), []);
    }

    /// <returns>The gap when undecided lines keep the person from being calculated.</returns>
    private static PolicyGap? HeldBack(AllowancePolicy policy, PersonMonth person)
    {
        if (policy.PendingLines?.Choice != PendingChoice.Blocks)
            return null;
        var lines = person.Facts.Activities.Count(work => work.IsPending && person.Period.Contains(work.Date));
        return lines == 0 ? null : new PolicyGap(person.Nip, null, person.Period, new Text(
            $"{lines} baris kegiatan belum diputus; menurut kebijakan ini harus diputus dahulu", $"{lines} lines of work are not decided; by this policy they have to be decided first"));
    }

    /// <returns>What there would be without any rule or modifier.</returns>
    private static Rupiah Write(AllowancePolicy policy, PersonMonth person, AssignmentMonth part, PartLines lines, ChargeSheet sheet)
    {
        var context = new FactContext(policy, person, part, sheet.GapList);
        BaseLines.Write(context, lines);
        ModifierLines.Write(context, lines);
        lines.Begin(policy.ComponentsOf(context));
        foreach (var (stage, charges) in StageCharges.Of(context, sheet))
        {
            lines.Write(charges);
            lines.Cap(stage);
        }

        foreach (var floor in policy.Floors)
        {
            if (floor.When is null || floor.When.Holds(context))
                lines.Floor(floor);
        }

        return lines.Base;
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
