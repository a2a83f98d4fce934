using EPerformance.Domain.Primitives;

namespace EPerformance.Application.PolicyTools;

public enum ChangeKind
{
    Added,
    Removed,
    Changed,
}

/// <summary>What differs between two policies, rule by rule.</summary>
/// <param name="Before">The policy that is compared with; <c>null</c> when it cannot be read.</param>
/// <param name="Problems">Why a side cannot be read at all; then there are no changes.</param>
public sealed record PolicyDiff(
    PolicyHead? Before, PolicyHead? After, IReadOnlyList<ElementChange> Changes, IReadOnlyList<Policies.PolicyProblem> Problems);

/// <summary>One element of the policy: a rule, a leave rule, a component, the cap.</summary>
/// <param name="Section">Name at the top of the file, such as <c>rules</c>.</param>
/// <param name="Code">Of the element; empty when the section is one whole.</param>
/// <param name="SentenceBefore">In plain words; <c>null</c> when there was none or the policy lacks values.</param>
/// <param name="SourceBefore">Regulation and article; empty when there is none.</param>
public sealed record ElementChange(
    ChangeKind Kind,
    string Section,
    string Code,
    Text Title,
    Text? SentenceBefore,
    Text? SentenceAfter,
    string SourceBefore,
    string SourceAfter,
    IReadOnlyList<ValueChange> Values);

/// <summary>One value within an element.</summary>
/// <param name="Path">Below the element, list items by their code: <c>tiers[TL1].deductPct</c>; empty for the element itself.</param>
/// <param name="Name">What the value is, in words.</param>
/// <param name="From">As in the file; <c>null</c> when it was not there.</param>
/// <param name="To">As in the file; <c>null</c> when it is no longer there.</param>
/// <param name="PlaceBefore"><c>file:line</c>; empty when it was not there.</param>
public sealed record ValueChange(ChangeKind Kind, string Path, Text Name, string? From, string? To, string PlaceBefore, string PlaceAfter);
