using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Rules;

/// <summary>
/// Pays a base by a score: a component by its achievement, the whole by the smaller of two marks, a multiplier by predicate. What the
/// score lacks of 100 % is deducted, what it has beyond is added.
/// </summary>
/// <param name="Pay">Per cent of the base that remains.</param>
public sealed record ScoreRule(string Code, Text Name, PayBase Base, LegalSource Source, PolicyValue Pay) : FactRule(Code, Name, Base, Source)
{
    public override bool IsOfEachDay => false;

    public override IEnumerable<PolicyValue> Values => [Pay];

    public override void Assess(FactContext context, ChargeSheet sheet)
    {
        var person = context.OfPerson();
        if (Pay.Evaluate(person) is { } percent)
            sheet.Add(new Charge(this, Code, Named(percent, person), Rate.Full - Rate.OfPercent(percent), 1, ChargeUnit.Month, []));
    }

    public override RuleSentence Describe(AllowancePolicy policy)
    {
        var pay = Pay.Describe();
        return Sentence($"{Name.Id}: {Base} dibayar sebesar persen [{pay.Id}].", $"{Name.En}: {Base} is paid at the per cent [{pay.En}].", policy, Rate.Percent("90") - Rate.Full);
    }

    /// <summary>The name with the score and with the measures that it was made of.</summary>
    private Text Named(Exact percent, FactContext context)
    {
        var measures = Pay.All().OfType<MeasureValue>().Select(value => value.Measure).Distinct<Measure>(ReferenceEqualityComparer.Instance).Select(measure => (measure.Name, Value: context.Of(measure))).ToList();
        return new Text(
            $"{Name.Id}: {percent}%" + (measures.Count == 0 ? "" : $" ({string.Join("; ", measures.Select(item => $"{item.Name.Id} {item.Value}"))})"),
            $"{Name.En}: {percent}%" + (measures.Count == 0 ? "" : $" ({string.Join("; ", measures.Select(item => $"{item.Name.En} {item.Value}"))})"));
    }
}
