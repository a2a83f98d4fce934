using EPerformance.Application.Policies;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

/// <summary>A decree in plain sentences.</summary>
/// <param name="Start">What everybody starts from: tariff, kinds of employment, components, how time is read.</param>
/// <param name="Elements">Measures, modifiers, rules by stage, leave, each with source and worked example.</param>
/// <param name="Order">The order of operations, from the class amount to the one rounding.</param>
/// <param name="Example">What the worked examples have in common: whose month it is.</param>
/// <param name="Problems">Why it cannot be explained; then everything else is empty.</param>
public sealed record PolicyExplanation(
    PolicyHead? Head,
    PolicyVerdict Verdict,
    IReadOnlyList<Text> Start,
    IReadOnlyList<ElementExplanation> Elements,
    IReadOnlyList<Text> Order,
    Text Example,
    IReadOnlyList<PolicyProblem> Problems);

/// <summary>One rule in plain words.</summary>
/// <param name="Section">Name at the top of the file, such as <c>rules</c>.</param>
/// <param name="Stage">1 to 9; <c>null</c> for what is no rule of a stage.</param>
/// <param name="Sentence">With its values; where some are missing it says which.</param>
/// <param name="Source">Regulation and article.</param>
/// <param name="Example">Worked out by the engine; <c>null</c> where the constructed months do not set the rule off.</param>
public sealed record ElementExplanation(string Section, string Code, int? Stage, Text Sentence, string Source, Text? Example);
