using EPerformance.Application.Bundles;
using EPerformance.Domain.Primitives;

namespace EPerformance.Application.Imports;

/// <summary>How an import ended.</summary>
/// <param name="Version">Of the organisation; <c>null</c> when nothing was changed because of problems or a refusal.</param>
/// <param name="PunchesAdded">Without those that were there already.</param>
public sealed record ImportResult(
    string? Version, int People, int PunchesAdded, IReadOnlyList<BundleProblem> Problems, IReadOnlyList<BundleProblem> Warnings, Violation? Refusal);
