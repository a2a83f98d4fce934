using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Policies;

/// <summary>Something wrong with a policy or law file.</summary>
/// <param name="Code">Stable, <c>POL-001</c> …: <see cref="PolicyProblems"/>.</param>
/// <param name="Path">The value in the file, such as <c>rules[0].tiers[2].to</c>; <c>*</c> for the file as a whole.</param>
public sealed record PolicyProblem(string File, int Line, string Path, string Code, Text Text)
{
    public override string ToString() => $"{File}:{Line}: {Path}: {Text.En} ({Code})";
}
