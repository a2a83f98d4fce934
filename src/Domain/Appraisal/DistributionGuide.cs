using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>One sentence of the guide.</summary>
/// <param name="Among">Predicates that are counted together.</param>
/// <param name="AtLeast">Share of the group, inclusive; <c>null</c> for no lower bound.</param>
/// <param name="AtMost">Share of the group, inclusive; <c>null</c> for no upper bound.</param>
/// <param name="AtLeastPeople">Number of people, inclusive; 0 for none.</param>
public sealed record DistributionRule(IReadOnlyList<Predicate> Among, Exact? AtLeast = null, Exact? AtMost = null, int AtLeastPeople = 0);

/// <param name="People">With one of the predicates of the rule.</param>
public sealed record DistributionWarning(DistributionRule Rule, int People, int Group, Text Message);

/// <summary>
/// How predicates should spread in a unit, by the predicate of the unit. A guide, and one of medium certainty: it warns, it never blocks, and in a small group shares mean
/// nothing, so there it is silent. Source: circular of MenPANRB on the distribution curve (PermenPANRB 6/2022, p. 94).
/// </summary>
/// <param name="SmallestGroup">People, at least.</param>
public sealed record DistributionGuide(int SmallestGroup, IReadOnlyDictionary<OrganisationPredicate, IReadOnlyList<DistributionRule>> Rules)
{
    public static DistributionGuide Default { get; } = new(10, new Dictionary<OrganisationPredicate, IReadOnlyList<DistributionRule>>
    {
        [OrganisationPredicate.Istimewa] = [new([Predicate.SangatBaik], AtMost: Percent(70))],
        [OrganisationPredicate.Baik] = [new([Predicate.Baik], AtMost: Percent(70)), new([Predicate.ButuhPerbaikan, Predicate.Kurang], AtLeastPeople: 1)],
        [OrganisationPredicate.ButuhPerbaikan] = [new([Predicate.ButuhPerbaikan], AtLeast: Percent(60)), new([Predicate.SangatBaik], AtMost: Percent(10))],
        [OrganisationPredicate.Kurang] =
        [
            new([Predicate.Kurang], AtLeast: Percent(60)),
            new([Predicate.ButuhPerbaikan], AtLeast: Percent(10)),
            new([Predicate.SangatBaik], AtMost: Percent(10)),
        ],
        [OrganisationPredicate.SangatKurang] =
        [
            new([Predicate.SangatKurang], AtLeast: Percent(60)),
            new([Predicate.Kurang, Predicate.ButuhPerbaikan], AtLeast: Percent(10)),
            new([Predicate.SangatBaik], AtMost: Exact.Zero),
        ],
    });

    /// <param name="predicates">Of everybody in the group; the head's own follows the unit's and is not among them.</param>
    public IReadOnlyList<DistributionWarning> Check(OrganisationPredicate organisation, IReadOnlyList<Predicate> predicates)
    {
        if (predicates.Count < SmallestGroup)
            return [];
        return [.. Rules[organisation].Select(rule => Warning(rule, predicates)).OfType<DistributionWarning>()];
    }

    private static DistributionWarning? Warning(DistributionRule rule, IReadOnlyList<Predicate> predicates)
    {
        var people = predicates.Count(rule.Among.Contains);
        var share = Exact.Ratio(people, predicates.Count);
        var isKept = !(share < rule.AtLeast) && !(share > rule.AtMost) && people >= rule.AtLeastPeople;
        return isKept ? null : new DistributionWarning(rule, people, predicates.Count, Message(rule, people, predicates.Count));
    }

    private static Text Message(DistributionRule rule, int people, int group)
    {
        var words = string.Join(" / ", rule.Among.Select(predicate => predicate.Word()));
        var (id, en) = rule switch
        {
            { AtLeast: { } least } => ($"paling sedikit {Show(least)} %", $"at least {Show(least)} %"),
            { AtMost: { } most } => ($"paling banyak {Show(most)} %", $"at most {Show(most)} %"),
            _ => ($"paling sedikit {rule.AtLeastPeople} orang", $"at least {rule.AtLeastPeople} people"),
        };
        return new Text($"{words}: {people} dari {group} pegawai; pedoman: {id}.", $"{words}: {people} of {group} people; the guide says {en}.");
    }

    private static string Show(Exact share) => (share * Exact.Whole(100)).ToString();

    private static Exact Percent(int value) => Exact.Ratio(value, 100);
}
