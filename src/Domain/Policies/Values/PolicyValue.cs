using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Values;

/// <summary>
/// A number that a policy works out from facts: a constant, a fact, or arithmetic and tables over such values. Exact; never rounded
/// unless the policy says so by <see cref="RoundedValue"/>.
/// </summary>
public abstract record PolicyValue
{
    /// <summary>The number, or <c>null</c> when a fact is missing: then <see cref="FactContext.Missing"/> has said which.</summary>
    public abstract Exact? Evaluate(FactContext context);

    /// <summary>The formula in words, as a part of a sentence.</summary>
    public abstract Text Describe();

    /// <summary>The values that this one is made of.</summary>
    public virtual IEnumerable<PolicyValue> Parts => [];

    /// <summary>This value and everything below it; what several measures use is there once.</summary>
    public IEnumerable<PolicyValue> All()
    {
        // Each measure may use the one before it twice: without this thirty of them are a thousand million values.
        var seen = new HashSet<Measure>(ReferenceEqualityComparer.Instance);
        var open = new Stack<PolicyValue>([this]);
        while (open.TryPop(out var value))
        {
            yield return value;
            if (value is MeasureValue { Measure: var measure } && !seen.Add(measure))
                continue;
            foreach (var part in value.Parts.Reverse())
                open.Push(part);
        }
    }
}

/// <summary>A number that the decree prints.</summary>
public sealed record ConstantValue(Exact Number) : PolicyValue
{
    public override Exact? Evaluate(FactContext context) => Number;

    public override Text Describe() => new(Number.ToString(), Number.ToString());
}
