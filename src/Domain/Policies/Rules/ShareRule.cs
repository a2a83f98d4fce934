using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>Deducts or adds a percentage that is worked out from facts, once for the period: "no report in the month: −35 %".</summary>
/// <param name="Percent">Of the base.</param>
/// <param name="Adds">A reward: it raises the pay.</param>
public sealed record ShareRule(string Code, Text Name, PayBase Base, LegalSource Source, PolicyValue Percent, bool Adds) : FactRule(Code, Name, Base, Source)
{
    public override bool IsOfEachDay => false;

    public override IEnumerable<PolicyValue> Values => [Percent];

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        if (Percent.Evaluate(context.OfPerson()) is { } percent)
            sheet.Add(new Charge(this, Code, Name, Rate.OfPercent(Adds ? -percent : percent), 1, ChargeUnit.Month, []));
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var percent = Percent.Describe();
        var sign = Adds ? "+" : "−";
        return Sentence(
            $"{Name.Id}: {sign}[{percent.Id}]% dari {Base}, sekali sebulan.",
            $"{Name.En}: {sign}[{percent.En}]% of {Base}, once a month.",
            policy,
            Percent is ConstantValue constant ? Rate.OfPercent(Adds ? constant.Number : -constant.Number) : null);
    }
}
