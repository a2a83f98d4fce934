using EPerformance.Domain.Policies.Values;
using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Policies.Conditions;

/// <summary>When a rule, a case or a floor applies.</summary>
public abstract record Condition
{
    public abstract bool Holds(FactContext context);

    /// <summary>In words, as the end of "if …".</summary>
    public abstract Text Describe();

    /// <summary>The values that it compares.</summary>
    public virtual IEnumerable<PolicyValue> Values => [];

    /// <summary>The conditions that it is made of.</summary>
    public virtual IEnumerable<Condition> Inner => [];

    /// <summary>This condition and everything below it.</summary>
    public IEnumerable<Condition> All() => Inner.SelectMany(part => part.All()).Prepend(this);
}

/// <summary>All parts hold.</summary>
public sealed record AllOf(IReadOnlyList<Condition> Parts) : Condition
{
    public override IEnumerable<Condition> Inner => Parts;

    public override bool Holds(FactContext context)
    {
        foreach (var part in Parts)
        {
            if (!part.Holds(context))
                return false;
        }

        return true;
    }

    public override Text Describe() => new(string.Join(" dan ", Parts.Select(part => part.Describe().Id)), string.Join(" and ", Parts.Select(part => part.Describe().En)));
}

/// <summary>One part holds at least.</summary>
public sealed record AnyOf(IReadOnlyList<Condition> Parts) : Condition
{
    public override IEnumerable<Condition> Inner => Parts;

    public override bool Holds(FactContext context)
    {
        foreach (var part in Parts)
        {
            if (part.Holds(context))
                return true;
        }

        return false;
    }

    public override Text Describe() => new(
        $"({string.Join(" atau ", Parts.Select(part => part.Describe().Id))})", $"({string.Join(" or ", Parts.Select(part => part.Describe().En))})");
}

public sealed record Not(Condition Part) : Condition
{
    public override IEnumerable<Condition> Inner => [Part];

    public override bool Holds(FactContext context) => !Part.Holds(context);

    public override Text Describe() => new($"bukan ({Part.Describe().Id})", $"not ({Part.Describe().En})");
}
