using EPerformance.Domain.Primitives;

namespace EPerformance.Domain.Talent;

/// <summary>An imported assessment of potential.</summary>
/// <param name="On">When it was made.</param>
/// <param name="Score">0 to 100.</param>
public sealed record PotentialAssessment(DateOnly On, Exact Score)
{
    /// <summary>Who assessed.</summary>
    public string Source { get; init; } = "";

    /// <summary>The report.</summary>
    public string Document { get; init; } = "";

    /// <summary>Good from its day until the same day <paramref name="years"/> later, exclusive.</summary>
    public bool IsGoodOn(DateOnly day, int years) => On <= day && day < On.AddYears(years);
}

/// <summary>What is known of a person.</summary>
/// <param name="Performance">0 to 100, from predicates and work weight; <c>null</c> without an appraisal.</param>
/// <param name="Assessments">In any order.</param>
public sealed record TalentFacts(Nip Nip, Exact? Performance, IReadOnlyList<PotentialAssessment> Assessments);

/// <summary>Why somebody has no box.</summary>
public enum NotPlaced
{
    NoAppraisal,

    NeverAssessed,

    /// <summary>The last assessment is too old.</summary>
    AssessmentExpired,
}

/// <summary>Where a person stands.</summary>
/// <param name="Box">1 to 9; <c>null</c> with <paramref name="Missing"/>.</param>
/// <param name="Assessment">The one that counted.</param>
public sealed record TalentPlace(Nip Nip, int? Box, NotPlaced? Missing, Exact? Performance, PotentialAssessment? Assessment);

/// <summary>The talent map of a group on a day. Who cannot be placed is in it with the reason: shares are of everybody, not of those who were assessed.</summary>
/// <param name="Places">In the order of the facts.</param>
public sealed record TalentMap(DateOnly On, TalentCuts Cuts, IReadOnlyList<TalentPlace> Places)
{
    public int Unplaced => Places.Count(place => place.Box is null);

    /// <summary>In boxes 7 to 9, ranked.</summary>
    public IReadOnlyList<TalentPlace> Pool => Ranked(NineBox.IsPool);

    /// <summary>In the boxes of a pool: the higher box first, then the better performance, then the better potential, then the number.</summary>
    public IReadOnlyList<TalentPlace> Ranked(Func<int, bool> isPool) =>
    [
        .. Places.Where(place => place.Box is { } box && isPool(box))
            .OrderByDescending(place => place.Box)
            .ThenByDescending(place => place.Performance!.Value)
            .ThenByDescending(place => place.Assessment!.Score)
            .ThenBy(place => place.Nip),
    ];

    /// <summary>Of everybody in the group.</summary>
    public Exact ShareOf(int box) => Places.Count == 0 ? Exact.Zero : Exact.Ratio(Places.Count(place => place.Box == box), Places.Count);

    public static TalentMap Of(IEnumerable<TalentFacts> people, TalentCuts cuts, DateOnly on) => new(on, cuts, [.. people.Select(person => Place(person, cuts, on))]);

    private static TalentPlace Place(TalentFacts person, TalentCuts cuts, DateOnly on)
    {
        var known = person.Assessments.Where(one => one.On <= on).MaxBy(one => one.On);
        NotPlaced? missing = person.Performance is null ? NotPlaced.NoAppraisal
            : known is null ? NotPlaced.NeverAssessed
            : !known.IsGoodOn(on, cuts.ValidYears) ? NotPlaced.AssessmentExpired
            : null;
        int? box = missing is null ? NineBox.Of(cuts.Performance(person.Performance!.Value), cuts.Potential(known!.Score)) : null;
        return new TalentPlace(person.Nip, box, missing, person.Performance, known);
    }
}
