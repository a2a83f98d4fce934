using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>
/// Who decides, in the order in which they are asked: the direct superior, the superior's superior, and so on. Behind the last one always
/// stands the personnel office, also when the list is empty (the head of the agency): so no chain can end in nobody.
/// The office is a role and not a list of names, so that a change among its officers never strands an item.
/// </summary>
/// <param name="Superiors">From the nearest upward; may be empty.</param>
public sealed record VerifierChain(IReadOnlyList<VerifierLevel> Superiors)
{
    /// <summary>The level of the personnel office.</summary>
    public int HrLevel => Superiors.Count;

    public bool IsHr(int level) => level >= HrLevel;

    /// <summary>The lowest level, from <paramref name="level"/> upward, in which somebody other than those given may decide.</summary>
    public int FirstOpenTo(IReadOnlyCollection<Nip> barred, int level)
    {
        while (level < HrLevel && Superiors[level].Verifiers.All(verifier => barred.Contains(verifier.Nip)))
            level++;
        return Math.Min(level, HrLevel);
    }

    /// <summary>The lowest level in which the person verifies, or <c>null</c>.</summary>
    public int? LevelOf(Nip nip)
    {
        for (var level = 0; level < HrLevel; level++)
        {
            if (Superiors[level].Find(nip) is not null)
                return level;
        }

        return null;
    }

    public bool Equals(VerifierChain? other) => other is not null && Superiors.SequenceEqual(other.Superiors);

    public override int GetHashCode() => Superiors.Count == 0 ? 0 : HashCode.Combine(Superiors.Count, Superiors[0]);
}
