using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>Turns the charges of one assignment into money: each on its base, together no more than the cap on that base, and never more than there is.</summary>
internal static class ChargeLines
{
    public static void Write(
        AllowancePolicy policy, IReadOnlyList<Charge> charges, Rupiah assignmentBase, int number, List<AllowanceLine> lines)
    {
        var first = lines.Count;
        foreach (var charge in charges)
        {
            var basis = assignmentBase * policy.WeightOf(charge.Rule.Base);
            lines.Add(new AllowanceLine(
                charge.Code,
                charge.Name,
                charge.Rule.Source,
                number,
                charge.Dates,
                Exact.Whole(charge.Quantity),
                NameOf(charge.Unit),
                charge.Each,
                basis,
                -(basis * charge.Total)));
        }

        for (var i = 0; i < charges.Count; i++)
        {
            if (IsFirstOfItsBase(charges, i) && CapLine(policy, charges[i].Rule.Base, charges, assignmentBase, number) is { } line)
                lines.Add(line);
        }

        if (Excess(lines, first, assignmentBase) is { } excess)
        {
            lines.Add(GivenBack(policy, number, assignmentBase, excess, new Text(
                "Potongan tidak melebihi tunjangan: kelebihan dikembalikan", "Deductions never exceed the allowance: the excess is given back")));
        }
    }

    /// <summary>Percentages of the whole and of its components can meet on the same rupiah; each may be within its cap and their sum beyond the base.</summary>
    private static Rate? Excess(List<AllowanceLine> lines, int first, Rupiah assignmentBase)
    {
        var left = assignmentBase;
        for (var i = first; i < lines.Count; i++)
            left += lines[i].Amount;
        return left.IsNegative ? new Rate(-left.Value / assignmentBase.Value) : null;
    }

    private static bool IsFirstOfItsBase(IReadOnlyList<Charge> charges, int index)
    {
        for (var i = 0; i < index; i++)
        {
            if (charges[i].Rule.Base == charges[index].Rule.Base)
                return false;
        }

        return true;
    }

    private static AllowanceLine? CapLine(
        AllowancePolicy policy, PayBase payBase, IReadOnlyList<Charge> charges, Rupiah assignmentBase, int number)
    {
        var total = Rate.Zero;
        foreach (var charge in charges)
        {
            if (charge.Rule.Base == payBase)
                total += charge.Total;
        }

        if (!(total > policy.Cap))
            return null;
        return GivenBack(policy, number, assignmentBase * policy.WeightOf(payBase), total - policy.Cap, new Text(
            $"Batas potongan {policy.Cap}% sebulan: kelebihan dikembalikan", $"Deductions stop at {policy.Cap}% a month: the excess is given back"));
    }

    private static AllowanceLine GivenBack(AllowancePolicy policy, int number, Rupiah basis, Rate excess, Text text) =>
        new(LineCode.Cap, text, policy.CapSource, number, [], Exact.One, "MONTH", excess, basis, basis * excess);

    private static string NameOf(ChargeUnit unit) => unit switch
    {
        ChargeUnit.Event => "EVENT",
        ChargeUnit.Day => "DAY",
        ChargeUnit.Month => "MONTH",
        _ => throw new InvalidOperationException($"Unknown unit {unit}"),
    };
}
