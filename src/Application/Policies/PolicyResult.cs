using EPerformance.Domain.Policies;

namespace EPerformance.Application.Policies;

/// <summary>A policy that can calculate, or everything that prevents it.</summary>
/// <param name="Policy"><c>null</c> when there is any problem.</param>
public sealed record PolicyResult(AllowancePolicy? Policy, IReadOnlyList<PolicyProblem> Problems, IReadOnlyList<PolicyProblem> Warnings)
{
    /// <summary>For explaining only, never for calculating: unpublished values are zero in it. <c>null</c> when anything else is wrong.</summary>
    public AllowancePolicy? Outline { get; init; }
}
