using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>A value with a name of its own, so that several rules may use it and the explanation can show it.</summary>
public sealed record Measure(string Code, Text Name, PolicyValue Value, LegalSource Source);

/// <summary>The value of a measure, worked out once per person.</summary>
public sealed record MeasureValue(Measure Measure) : PolicyValue
{
    public override IEnumerable<PolicyValue> Parts => [Measure.Value];

    public override Exact? Evaluate(FactContext context) => context.Of(Measure);

    public override Text Describe() => new(Measure.Name.Id, Measure.Name.En);
}
