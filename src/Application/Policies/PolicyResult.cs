using EPerformance.Domain.Policies;

namespace EPerformance.Application.Policies;

/// <summary>A policy that can calculate, or everything that prevents it.</summary>
/// <param name="Policy"><c>null</c> when there is any problem.</param>
public sealed record PolicyResult(AllowancePolicy? Policy, IReadOnlyList<PolicyProblem> Problems, IReadOnlyList<PolicyProblem> Warnings);
