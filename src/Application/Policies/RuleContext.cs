using EPerformance.Domain.Policies;
using EPerformance.Domain.Policies.Rules;

namespace EPerformance.Application.Policies;

/// <summary>What the rules of a policy share.</summary>
/// <param name="DefaultBase">Of what percentages are taken when a rule names no base.</param>
internal sealed record RuleContext(
    SourceList Sources, CodeList Codes, IReadOnlyList<PayComponent> Components, PayBase DefaultBase, TimeResolution Resolution, FlexWindow? Flex)
{
    private const string Prefix = "COMPONENT:";

    /// <summary>The base that a rule names, or the default.</summary>
    public PayBase BaseOf(PolicyNode node) => ReadBase(node, "base", Components) ?? DefaultBase;

    /// <summary><c>WHOLE</c> or <c>COMPONENT:&lt;code&gt;</c>; <c>null</c> when not given.</summary>
    public static PayBase? ReadBase(PolicyNode node, string name, IReadOnlyList<PayComponent> components)
    {
        var text = node.Text(name, required: false);
        if (text.Length == 0)
            return null;
        if (text == "WHOLE")
            return PayBase.Whole;
        if (text.StartsWith(Prefix, StringComparison.Ordinal) && components.Any(component => component.Code == text[Prefix.Length..]))
            return new PayBase(text[Prefix.Length..]);
        node.Problems.Add(
            node.PathOf(name),
            PolicyProblems.Reference,
            $"{text}: bukan WHOLE atau COMPONENT:<kode komponen yang ada>",
            $"{text}: neither WHOLE nor COMPONENT:<code of a component>");
        return null;
    }
}
