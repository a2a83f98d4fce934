using System.Text;
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
    private readonly IReadOnlyList<Measure> _measures = [.. Pay.All().OfType<MeasureValue>().Select(value => value.Measure).Distinct<Measure>(ReferenceEqualityComparer.Instance)];

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
        var (id, en) = (new StringBuilder(Name.Id), new StringBuilder(Name.En));
        var percentage = $": {percent}%";
        id.Append(percentage);
        en.Append(percentage);
        for (var i = 0; i < _measures.Count; i++)
        {
            var value = context.Of(_measures[i])?.ToString();
            id.Append(i == 0 ? " (" : "; ").Append(_measures[i].Name.Id).Append(' ').Append(value);
            en.Append(i == 0 ? " (" : "; ").Append(_measures[i].Name.En).Append(' ').Append(value);
        }

        if (_measures.Count > 0)
        {
            id.Append(')');
            en.Append(')');
        }

        return new Text(id.ToString(), en.ToString());
    }
}
