using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Policies.Values;

namespace EPerformance.Domain.Allowance;

/// <summary>The charges of an assignment, stage by stage. An event is judged by the version of the policy that is in force on its day.</summary>
internal static class StageCharges
{
    public static IEnumerable<(int Stage, IReadOnlyList<Charge> Charges)> Of(FactContext context, ChargeSheet sheet)
    {
        sheet.Clear();
        if (context.Policy.Before is null)
        {
            Assess(context, sheet, isLast: true);
        }
        else
        {
            foreach (var version in PolicyVersions.Of(context.Policy, context.Part))
            {
                var isLast = ReferenceEquals(version.Policy, context.Policy);
                var own = context.By(version.Policy, context.Part.Within(version.Days));
                sheet.Version = (version.Policy, version.Policy.ComponentsOf(own));
                Assess(own, sheet, isLast: false);
                if (isLast)
                    AssessPeriod(context, sheet);
            }
        }

        return Stages(sheet.Charges);
    }

    private static void Assess(FactContext context, ChargeSheet sheet, bool isLast)
    {
        foreach (var rule in context.Policy.Rules)
        {
            if ((isLast || rule.IsOfEachDay) && (rule.When is null || rule.When.Holds(context)))
                rule.Assess(context, sheet);
        }

        context.Policy.Leave.Assess(context.Person, context.Part, sheet);
    }

    private static void AssessPeriod(FactContext context, ChargeSheet sheet)
    {
        foreach (var rule in context.Policy.Rules)
        {
            if (!rule.IsOfEachDay && (rule.When is null || rule.When.Holds(context)))
                rule.Assess(context, sheet);
        }
    }

    private static bool IsOneStage(IReadOnlyList<Charge> charges)
    {
        for (var i = 1; i < charges.Count; i++)
        {
            if (charges[i].Rule.Stage != charges[0].Rule.Stage)
                return false;
        }

        return true;
    }

    private static List<(int Stage, IReadOnlyList<Charge> Charges)> Stages(IReadOnlyList<Charge> charges)
    {
        if (IsOneStage(charges))
            return charges.Count == 0 ? [] : [(charges[0].Rule.Stage, charges)];
        var stages = new List<(int, IReadOnlyList<Charge>)>(2);
        for (var stage = 1; stage <= PolicyRule.RewardStage; stage++)
        {
            List<Charge>? own = null;
            foreach (var charge in charges)
            {
                if (charge.Rule.Stage == stage)
                    (own ??= []).Add(charge);
            }

            if (own is not null)
                stages.Add((stage, own));
        }

        return stages;
    }
}
