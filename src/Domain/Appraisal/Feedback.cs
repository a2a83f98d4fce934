using EPerformance.Domain.Primitives;
using EPerformance.Domain.Skp;

namespace EPerformance.Domain.Appraisal;

/// <summary>What one person says about another's behaviour, value by value.</summary>
/// <param name="Ratings">Of all seven values.</param>
public sealed record Feedback(Nip By, RaterGroup Group, IReadOnlyDictionary<CoreValue, Expectation> Ratings)
{
    public bool IsComplete => CoreValues.All.All(Ratings.ContainsKey);
}

/// <summary>What a group said about one value, without who said what.</summary>
/// <param name="Mean">From 1 (below) to 3 (above).</param>
public sealed record GroupView(RaterGroup Group, int Raters, Exact Mean);

/// <summary>What is known of one value.</summary>
/// <param name="Groups">Those that count, the superior first.</param>
/// <param name="Mean">Weighted over <paramref name="Groups"/> only.</param>
public sealed record ValueView(CoreValue Value, Expectation Rating, Exact Mean, IReadOnlyList<GroupView> Groups);

/// <summary>
/// The behaviour of a person as those around him see it. It exists once, when the collection has ended: shown while it grows, the difference of two looks would be
/// the newest rater's view.
/// </summary>
/// <param name="Proposed">Above: most values are above and none is below. Below: most are below. Otherwise as expected. The superior decides.</param>
public sealed record BehaviourView(Expectation Proposed, IReadOnlyList<ValueView> Values)
{
    /// <param name="all">At most one of each rater; own views are left out.</param>
    public static (BehaviourView? View, Violation? Refusal) Of(IReadOnlyList<Feedback> all, FeedbackPolicy policy)
    {
        if (all.FirstOrDefault(one => !one.IsComplete) is not null)
            return (null, AppraisalViolations.ValueMissing);
        if (all.Select(one => one.By).Distinct().Count() != all.Count)
            return (null, AppraisalViolations.RatedTwice);
        // Without the superior there is no rating: nobody else answers for it.
        if (!all.Any(one => one.Group == RaterGroup.Superior))
            return (null, AppraisalViolations.SuperiorMissing);
        var groups = all
            .Where(one => one.Group != RaterGroup.Self)
            .GroupBy(one => one.Group)
            .Where(group => policy.Weights.ContainsKey(group.Key) && (!FeedbackPolicy.IsAnonymous(group.Key) || group.Count() >= policy.Threshold))
            .OrderBy(group => group.Key)
            .ToList();
        IReadOnlyList<ValueView> values = [.. CoreValues.All.Select(value => Of(value, groups, policy))];
        var tally = Tally.Of(values.Select(value => value.Rating));
        var proposed = tally.IsMost(tally.Below) ? Expectation.Below
            : tally.IsMost(tally.Above) && tally.Below == 0 ? Expectation.Above
            : Expectation.Meets;
        return (new BehaviourView(proposed, values), null);
    }

    private static ValueView Of(CoreValue value, IReadOnlyList<IGrouping<RaterGroup, Feedback>> groups, FeedbackPolicy policy)
    {
        var views = groups
            .Select(group => new GroupView(group.Key, group.Count(), Exact.Ratio(group.Sum(one => Mark(one.Ratings[value])), group.Count())))
            .ToList();
        var weight = views.Aggregate(Exact.Zero, (sum, view) => sum + policy.Weights[view.Group]);
        var mean = views.Aggregate(Exact.Zero, (sum, view) => sum + (policy.Weights[view.Group] * view.Mean)) / weight;
        var rating = mean >= policy.AboveFrom ? Expectation.Above : mean >= policy.MeetsFrom ? Expectation.Meets : Expectation.Below;
        return new ValueView(value, rating, mean, views);
    }

    private static int Mark(Expectation rating) => rating switch
    {
        Expectation.Above => 3,
        Expectation.Meets => 2,
        Expectation.Below => 1,
        _ => throw new InvalidOperationException($"Unknown rating {rating}"),
    };
}
