using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Reads <c>modifiers</c> and <c>floors</c>: what changes the amount that somebody starts from, and the least that is paid.</summary>
internal static class ModifierReader
{
    private static readonly Dictionary<string, ModifierEffect> Effects = new(StringComparer.Ordinal)
    {
        ["PAY_PCT"] = ModifierEffect.PayShare,
        ["PAY_AS_CLASS"] = ModifierEffect.PayAsClass,
        ["ADD_PCT_OF_CLASS"] = ModifierEffect.AddShareOfClass,
        ["NOT_ELIGIBLE"] = ModifierEffect.NotEligible,
    };

    public static IReadOnlyList<ModifierRule> ReadAll(PolicyDocument document, RuleContext context) =>
        [.. Layers.Merge(document, "modifiers", required: false).Select(node => Read(node, context))];

    public static IReadOnlyList<PayFloor> Floors(PolicyDocument document, RuleContext context)
    {
        var floors = new List<PayFloor>();
        foreach (var node in Layers.Merge(document, "floors", required: false))
        {
            floors.Add(new PayFloor(
                context.Codes.Claim(node), node.Bilingual("name"), new ConditionReader(context.Values).Read(node, "when", required: false),
                node.Percent("payPct") ?? Rate.Zero, context.Sources.Of(node)));
            node.Close();
        }

        return floors;
    }

    private static ModifierRule Read(PolicyNode node, RuleContext context)
    {
        var effect = node.Word("effect", Effects) ?? ModifierEffect.PayShare;
        var needsShare = effect is ModifierEffect.PayShare or ModifierEffect.AddShareOfClass;
        var share = needsShare || node.Has("pct") ? node.Percent("pct", 1000) ?? Rate.Full : Rate.Full;
        if (node.Has("class") && effect is ModifierEffect.PayShare or ModifierEffect.NotEligible && node.Has("class"))
            node.Invalid("class", "efek ini tidak memakai kelas", "this effect uses no class");
        var rule = context.Common(
            new ModifierRule(
                context.Codes.Claim(node), node.Bilingual("name"), context.Sources.Of(node), node.Texts("kinds"), effect, share,
                node.Has("class") ? node.Integer("class", 1, 17) : null,
                node.Has("minWorkdays") ? node.Integer("minWorkdays", 1, 31) ?? 0 : 0,
                node.Has("maxMonths") ? node.Integer("maxMonths", 1, 120) : null),
            node);
        if (rule.Kinds.Count == 0 && rule.When is null)
            node.Problems.Add(node.Path, PolicyProblems.Missing, "kinds atau when wajib ada", "kinds or when must be there");
        node.Close();
        return rule;
    }
}
