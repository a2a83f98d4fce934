using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Allowance;

/// <summary>Turns the charges of one assignment into money: each on its base, and together no more than the cap on that base.</summary>
internal static class ChargeLines
{
    public static void Write(
        AllowancePolicy policy, IReadOnlyList<Charge> charges, Rupiah assignmentBase, int number, List<AllowanceLine> lines)
    {
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
        var basis = assignmentBase * policy.WeightOf(payBase);
        var excess = total - policy.Cap;
        return new AllowanceLine(
            LineCode.Cap,
            new Text($"Batas potongan {policy.Cap}% sebulan: kelebihan dikembalikan", $"Deductions stop at {policy.Cap}% a month: the excess is given back"),
            policy.CapSource,
            number,
            [],
            Exact.One,
            "MONTH",
            excess,
            basis,
            basis * excess);
    }

    private static string NameOf(ChargeUnit unit) => unit switch
    {
        ChargeUnit.Event => "EVENT",
        ChargeUnit.Day => "DAY",
        ChargeUnit.Month => "MONTH",
        _ => throw new InvalidOperationException($"Unknown unit {unit}"),
    };
}
