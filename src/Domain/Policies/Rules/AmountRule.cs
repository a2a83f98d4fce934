using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>
/// Deducts or adds rupiah: an amount × a quantity. Work priced per minute by post, a reward, a contribution that is taken off, a
/// profession allowance of which only the difference is paid.
/// </summary>
/// <param name="Amount">Rupiah per unit.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="OfPerson">Once for the person's period, on the last assignment; otherwise for each assignment with its own facts and post.</param>
public sealed record AmountRule(string Code, Text Name, LegalSource Source, PolicyValue Amount, PolicyValue Quantity, bool Adds, bool OfPerson)
    : FactRule(Code, Name, PayBase.Whole, Source)
{
    public override bool IsOfEachDay => false;

    public override IEnumerable<PolicyValue> Values => [Amount, Quantity];

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        if (OfPerson && !ReferenceEquals(context.Person.Assignments.LastOrDefault(part => part.Assignment.JobClass is not null), context.Part))
            return;
        var asked = OfPerson ? context.OfPerson() : context;
        if (Quantity.Evaluate(asked) is not { IsZero: false } quantity || Amount.Evaluate(asked) is not { } amount)
            return;
        sheet.Add(new Charge(this, Code, Name, new Rate(Adds ? -Exact.One : Exact.One), 1, ChargeUnit.Measured, []) { Amount = new Rupiah(amount), Measured = quantity });
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var amount = Amount.Describe();
        var quantity = Quantity.Describe();
        var sign = Adds ? "+" : "−";
        return Sentence($"{Name.Id}: {sign}Rp [{amount.Id}] × {quantity.Id}.", $"{Name.En}: {sign}Rp [{amount.En}] × {quantity.En}.", policy);
    }
}
