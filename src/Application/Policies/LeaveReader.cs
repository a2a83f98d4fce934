using EPerformance.Application.Bundles.Files;
using EPerformance.Domain.Attendance;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads <c>leave</c>: what approved absence costs, by kind, reason and length.</summary>
internal static class LeaveReader
{
    public static IReadOnlyList<LeaveRule> ReadAll(PolicyDocument document, RuleContext context) =>
        [.. Layers.Merge(document, "leave").Select(node => Read(node, context))];

    private static LeaveRule Read(PolicyNode node, RuleContext context)
    {
        var kinds = KindsOf(node);
        var steps = node.Children("steps", required: true).Select(ReadStep).ToList();
        CheckSteps(node, steps);
        var rule = new LeaveRule(
            context.Codes.Claim(node), node.Bilingual("name"), context.BaseOf(node), context.Sources.Of(node), kinds, node.Texts("reasons"), steps,
            node.Has("timesPerMonth") ? node.Integer("timesPerMonth", 1, 31) : null);
        node.Close();
        return rule;
    }

    private static List<AbsenceKind> KindsOf(PolicyNode node)
    {
        var kinds = new List<AbsenceKind>();
        foreach (var word in node.Texts("kinds", required: true))
        {
            if (AbsencesFile.Kinds.Find(System.Text.Encoding.UTF8.GetBytes(word)) is { } kind)
                kinds.Add(kind);
            else
                node.Invalid("kinds", $"{word}: pilihan {AbsencesFile.Kinds.All}", $"{word}: one of {AbsencesFile.Kinds.All}");
        }

        if (node.IsEmptyList("kinds"))
            node.Invalid("kinds", "daftar kosong", "an empty list");
        return kinds;
    }

    private static LeaveStep ReadStep(PolicyNode node)
    {
        var step = new LeaveStep(node.Has("upToDays") ? node.Integer("upToDays", 1, 3650) : null, node.Percent("payPct") ?? Rate.Full);
        node.Close();
        return step;
    }

    private static void CheckSteps(PolicyNode node, List<LeaveStep> steps)
    {
        if (node.IsEmptyList("steps"))
            node.Problems.Add(node.PathOf("steps"), PolicyProblems.Tiers, "daftar kosong", "an empty list");
        for (var i = 1; i < steps.Count; i++)
        {
            if (steps[i - 1].UpToDays is not { } before || steps[i].UpToDays <= before)
                node.Problems.Add($"{node.PathOf("steps")}[{i}]", PolicyProblems.Tiers, "langkah ini tidak mungkin tercapai", "this step can never be reached");
        }
    }
}
