using System.Text.Json.Serialization;
using EPerformance.Application.Policies;
using EPerformance.Domain.Policies;

namespace EPerformance.Application.PolicyTools;

/// <summary>What can be done with a policy as it stands.</summary>
public enum PolicyVerdict
{
    /// <summary>Calculates on its own.</summary>
    Complete,

    /// <summary>Without a fault, and calculates on another policy: <c>base+fragment</c>.</summary>
    Fragment,

    /// <summary>Without a fault but for values that its source never published.</summary>
    Incomplete,

    /// <summary>Something in it is wrong.</summary>
    Defective,
}

/// <summary>Everything that a check found in one policy, at once.</summary>
/// <param name="File">As shown to people, such as <c>policies/kaur-3-2022/2022-01-01.json</c>.</param>
/// <param name="Head"><c>null</c> when the file cannot be read at all.</param>
/// <param name="Hash">SHA-256 over the file and the layers below it; <c>null</c> when it cannot be read.</param>
/// <param name="Problems">What is wrong, values that are merely missing left out.</param>
/// <param name="Missing">Values that the file marks as never published, one each.</param>
/// <param name="Warnings">Nothing that prevents its use.</param>
public sealed record PolicyCheck(
    string Name,
    string File,
    PolicyHead? Head,
    string? Hash,
    PolicyVerdict Verdict,
    IReadOnlyList<PolicyProblem> Problems,
    IReadOnlyList<PolicyProblem> Missing,
    IReadOnlyList<PolicyProblem> Warnings)
{
    /// <summary>What was read; <c>null</c> unless it calculates.</summary>
    [JsonIgnore]
    public AllowancePolicy? Policy { get; init; }

    /// <summary>For explaining only: see <see cref="PolicyResult.Outline"/>.</summary>
    [JsonIgnore]
    public AllowancePolicy? Outline { get; init; }

    /// <summary>It may be used, alone or as a layer.</summary>
    public bool IsUsable => Verdict is PolicyVerdict.Complete or PolicyVerdict.Fragment;
}
