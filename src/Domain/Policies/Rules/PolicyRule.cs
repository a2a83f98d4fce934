using EPerformance.Domain.Policies.Conditions;
using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>What every rule of a policy has.</summary>
/// <param name="Code">Unique in the policy; the line of the breakdown carries it or a tier's code below it.</param>
/// <param name="Base">Of what its percentages are taken.</param>
public abstract record PolicyRule(string Code, Text Name, PayBase Base, LegalSource Source)
{
    /// <summary>Stage of a rule that names none: deductions in the middle, so that others can come before and after.</summary>
    public const int UsualStage = 5;

    /// <summary>Stage of an addition that names none: after all deductions.</summary>
    public const int RewardStage = 9;

    /// <summary>1 to 9: rules of a lower stage are worked out before, and the base REMAINING is what they left.</summary>
    public int Stage { get; init; } = UsualStage;

    /// <summary>To whom or when the rule applies; <c>null</c> for everybody and always.</summary>
    public Condition? When { get; init; }

    /// <summary>What the rule says, with its values, and what it comes to in one example. Every kind of rule describes itself here and nowhere else.</summary>
    public abstract RuleSentence Describe(AllowancePolicy policy);

    /// <summary>The sentence with the conditions that all rules can have, and an example of a share of the base.</summary>
    /// <param name="each">Share of the base in the example; negative for a deduction.</param>
    protected RuleSentence Sentence(string id, string en, AllowancePolicy policy, Rate? each = null)
    {
        var when = When?.Describe();
        return new RuleSentence(
            Code,
            new Text(id + (when is null ? "" : $" Berlaku bila {when.Value.Id}."), en + (when is null ? "" : $" Applies if {when.Value.En}.")),
            each is { } share ? RuleSentence.ExampleOf(policy, Base, share) : null,
            Source);
    }
}

/// <summary>A rule that looks at the facts of a person's month by itself and says which charges follow.</summary>
public abstract record FactRule(string Code, Text Name, PayBase Base, LegalSource Source) : PolicyRule(Code, Name, Base, Source)
{
    /// <summary>
    /// Each event is judged by the version in force on its day. A rule that looks at the period as a whole is that of the version in
    /// force on its last day.
    /// </summary>
    public virtual bool IsOfEachDay => true;

    /// <summary>The values that the rule works out; what they ask for must be in the bundle.</summary>
    public virtual IEnumerable<PolicyValue> Values => [];

    /// <summary>Adds the charges of one assignment of the month.</summary>
    public abstract void Assess(FactContext context, ChargeSheet sheet);
}
