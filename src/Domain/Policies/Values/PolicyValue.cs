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

    /// <summary>This value and everything below it.</summary>
    public IEnumerable<PolicyValue> All() => Parts.SelectMany(part => part.All()).Prepend(this);
}

/// <summary>A number that the decree prints.</summary>
public sealed record ConstantValue(Exact Number) : PolicyValue
{
    public override Exact? Evaluate(FactContext context) => Number;

    public override Text Describe() => new(Number.ToString(), Number.ToString());
}
