using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>How the views of superior, peers and subordinates become one, and when they are shown.</summary>
/// <param name="Threshold">
/// Raters, at least, of peers or of subordinates. A smaller group counts nowhere and is shown nowhere: were it part of a sum that is shown, what it said could be
/// worked out from the rest.
/// </param>
/// <param name="Weights">Of superior, peers and subordinates; positive. A group that does not count leaves its weight to the others, in their proportion.</param>
/// <param name="AboveFrom">On a scale from 1 (below) over 2 to 3 (above), inclusive.</param>
/// <param name="MeetsFrom">Inclusive.</param>
public sealed record FeedbackPolicy(int Threshold, IReadOnlyDictionary<RaterGroup, Exact> Weights, Exact AboveFrom, Exact MeetsFrom)
{
    /// <summary>Three raters at least; superior 60, peers and subordinates 20 each; the nearest of the three marks. The numbers are ours: agencies set their own.</summary>
    public static FeedbackPolicy Default { get; } = new(
        3,
        new Dictionary<RaterGroup, Exact> { [RaterGroup.Superior] = Exact.Whole(60), [RaterGroup.Peer] = Exact.Whole(20), [RaterGroup.Subordinate] = Exact.Whole(20) },
        Exact.Ratio(5, 2),
        Exact.Ratio(3, 2));

    /// <summary>Groups whose members stay unknown.</summary>
    public static bool IsAnonymous(RaterGroup group) => group is RaterGroup.Peer or RaterGroup.Subordinate;
}
