using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;

namespace EPerformance.Application.Policies;

/// <summary>What the rules of a policy share.</summary>
/// <param name="ComponentCodes">Of all groups; <c>null</c> for a fragment on its own, whose base says which there are.</param>
/// <param name="DefaultBase">Of what percentages are taken when a rule names no base.</param>
internal sealed record RuleContext(
    SourceList Sources, CodeList Codes, IReadOnlySet<string>? ComponentCodes, PayBase DefaultBase, TimeResolution Resolution, FlexWindow? Flex, ValueReader Values)
{
    private const string Prefix = "COMPONENT:";
    private const string RemainingPrefix = "REMAINING:";

    /// <summary>The base that a rule names, or the default.</summary>
    public PayBase BaseOf(PolicyNode node) => ReadBase(node, "base", ComponentCodes) ?? DefaultBase;

    /// <summary>What all rules can have: stage and condition.</summary>
    public T Common<T>(T rule, PolicyNode node, int usualStage = PolicyRule.UsualStage)
        where T : PolicyRule => rule with
        {
            Stage = node.Has("stage") ? node.Integer("stage", 1, PolicyRule.RewardStage) ?? usualStage : usualStage,
            When = new ConditionReader(Values).Read(node, "when", required: false),
        };

    /// <summary><c>WHOLE</c>, <c>GROSS</c>, <c>REMAINING</c>, or the latter and <c>COMPONENT</c> with the code of a component; <c>null</c> when not given.</summary>
    public static PayBase? ReadBase(PolicyNode node, string name, IReadOnlySet<string>? components)
    {
        var text = node.Text(name, required: false);
        if (text.Length == 0)
            return null;
        if (text == "WHOLE")
            return PayBase.Whole;
        if (text == "GROSS")
            return PayBase.Whole with { Kind = PayBaseKind.Gross };
        if (text == "REMAINING")
            return PayBase.Whole with { Kind = PayBaseKind.Remaining };
        if (Component(text, Prefix, components) is { } code)
            return new PayBase(code);
        if (Component(text, RemainingPrefix, components) is { } remaining)
            return new PayBase(remaining) { Kind = PayBaseKind.Remaining };
        node.Problems.Add(
            node.PathOf(name),
            PolicyProblems.Reference,
            $"{text}: bukan WHOLE, GROSS, REMAINING, atau COMPONENT:/REMAINING: dengan kode komponen yang ada",
            $"{text}: not WHOLE, GROSS, REMAINING, nor COMPONENT:/REMAINING: with the code of a component");
        return null;
    }

    private static string? Component(string text, string prefix, IReadOnlySet<string>? components) =>
        text.StartsWith(prefix, StringComparison.Ordinal) && text.Length > prefix.Length && (components is null || components.Contains(text[prefix.Length..])) ? text[prefix.Length..] : null;
}
