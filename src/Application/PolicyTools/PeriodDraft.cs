using EPerformance.Application.Policies;

namespace EPerformance.Application.PolicyTools;

/// <summary>What is to be tried on a stored period, and against what.</summary>
/// <param name="Name">Ids of the library, joined by <c>+</c>; with a posted file what lies below it, or <c>null</c>.</param>
/// <param name="Baseline">Ids joined by <c>+</c>; <c>null</c> for the policy that the period was frozen with.</param>
/// <param name="AgainstFull">Compare with the full allowance without any rule instead.</param>
/// <param name="Most">So many of those most affected.</param>
public sealed record PeriodDraft(string? Name, PostedPolicy? Posted, string? Baseline, bool AgainstFull, int Most)
{
    /// <summary>As the library knows it.</summary>
    public string FullName => Posted is null ? Name! : Name is null ? PostedPolicy.Name : $"{Name}+{PostedPolicy.Name}";
}
