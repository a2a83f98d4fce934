namespace EPerformance.Domain.Policies;

public enum PayBaseKind
{
    /// <summary>What the assignment starts from, after the factors of employment and modifiers, or one component of it.</summary>
    Start,

    /// <summary>The class amount for the assignment's share of the month, before any factor.</summary>
    Gross,

    /// <summary>What the earlier stages left, of the whole or of one component.</summary>
    Remaining,
}

/// <summary>Of what a percentage is taken: the whole allowance of the assignment, or one weighted component of it.</summary>
/// <param name="Component">Code of a component; <c>null</c> for the whole.</param>
public readonly record struct PayBase(string? Component)
{
    public static PayBase Whole => default;

    public PayBaseKind Kind { get; init; }

    public override string ToString()
    {
        var part = Component is null ? "WHOLE" : $"COMPONENT:{Component}";
        return Kind switch
        {
            PayBaseKind.Gross => "GROSS",
            PayBaseKind.Remaining => Component is null ? "REMAINING" : $"REMAINING:{Component}",
            _ => part,
        };
    }
}
