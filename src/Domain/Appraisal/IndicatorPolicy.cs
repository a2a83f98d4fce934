using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Appraisal;

/// <summary>From what share of its target on an indicator counts as above or as expected. A help for the appraiser: PermenPANRB 6/2022 has no formula.</summary>
/// <param name="AboveFrom">Per cent of the target, inclusive.</param>
/// <param name="MeetsFrom">Per cent of the target, inclusive.</param>
public sealed record IndicatorPolicy(Exact AboveFrom, Exact MeetsFrom)
{
    /// <summary>110 and 90: the borders of "sangat baik" and "baik" in the scale of PP 30/2019 art. 41. Agencies set their own.</summary>
    public static IndicatorPolicy Default { get; } = new(Exact.Whole(110), Exact.Whole(90));

    public Expectation Rate(Exact achieved) => achieved >= AboveFrom ? Expectation.Above : achieved >= MeetsFrom ? Expectation.Meets : Expectation.Below;

    /// <summary>
    /// What the indicators of one result come to: above when most are above and none is below, below when most are below, else as expected.
    /// <c>null</c> while an indicator is not measured: a quality has no number, and its result is rated by a person alone.
    /// </summary>
    /// <param name="achieved">Per cent of the target, of each indicator; <c>null</c> for one without a number.</param>
    public Expectation? Propose(IReadOnlyList<Exact?> achieved)
    {
        if (achieved.Count == 0 || achieved.Any(one => one is null))
            return null;
        var tally = Tally.Of(achieved.Select(one => Rate(one!.Value)));
        return tally.IsMost(tally.Below) ? Expectation.Below
            : tally.IsMost(tally.Above) && tally.Below == 0 ? Expectation.Above
            : Expectation.Meets;
    }
}
