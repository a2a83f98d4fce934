using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Approvals;

/// <summary>
/// Which level of a chain can do something about the lines that wait. A level nobody of which may decide anything would only let time pass, at
/// last with the effect that a line counts because its own author kept silent.
/// </summary>
internal static class OpenLevel
{
    /// <summary>
    /// The lowest level, from <paramref name="level"/> upward, in which somebody may decide some of the lines; else the personnel office. Who entered
    /// one of them for the owner is passed over for all of them; who is one of a group decides for the others.
    /// </summary>
    public static int From(VerifierChain chain, int level, Nip owner, IReadOnlyCollection<ApprovalLine> waiting)
    {
        while (!chain.IsHr(level) && !chain.Superiors[level].Verifiers.Any(verifier => MayDecideAny(verifier.Nip, owner, waiting)))
            level++;
        return Math.Min(level, chain.HrLevel);
    }

    /// <summary>Lines that nobody of the level may decide.</summary>
    public static IReadOnlyList<ApprovalLine> ClosedTo(VerifierLevel level, Nip owner, IEnumerable<ApprovalLine> waiting) =>
        [.. waiting.Where(line => level.Verifiers.All(verifier => verifier.Nip == owner || line.IsOwnOf(verifier.Nip)))];

    private static bool MayDecideAny(Nip nip, Nip owner, IReadOnlyCollection<ApprovalLine> waiting) =>
        nip != owner && waiting.All(line => line.FiledBy != nip) && (waiting.Count == 0 || waiting.Any(line => line.Claim.About != nip));
}
