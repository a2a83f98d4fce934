namespace EPerformance.Domain.Policies;

/// <summary>Of what a percentage is taken: the whole allowance of the assignment, or one weighted component of it.</summary>
/// <param name="Component">Code of a component; <c>null</c> for the whole.</param>
public readonly record struct PayBase(string? Component)
{
    public static PayBase Whole => default;

    public override string ToString() => Component is null ? "WHOLE" : $"COMPONENT:{Component}";
}
