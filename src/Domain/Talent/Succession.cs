
namespace EPerformance.Domain.Talent;

/// <summary>A post for which successors are looked for (<i>jabatan target</i>).</summary>
/// <param name="Code">Named by the office: letters, digits, <c>. _ -</c>.</param>
/// <param name="LeastClass">Job class, at least, that a successor has today.</param>
/// <param name="LeastMonths">Whole months, at least, in the present post.</param>
public sealed record TargetPost(string Code, string Position, string UnitCode, int LeastClass, int LeastMonths)
{
    public const int HighestClass = 17, LongestMonths = 120;

    public bool IsUsable => LeastClass is >= 1 and <= HighestClass && LeastMonths is >= 0 and <= LongestMonths;
}

/// <summary>How ready somebody is for a post.</summary>
public enum Readiness
{
    /// <summary>Nothing is missing.</summary>
    Now,

    /// <summary>One thing is missing.</summary>
    Soon,

    /// <summary>More than one thing is missing.</summary>
    Later,
}

/// <summary>What is missing.</summary>
public enum ReadinessGap
{
    ClassTooLow,

    TooShortInPost,

    /// <summary>The assessment ends within half a year of the map.</summary>
    AssessmentEndsSoon,
}

/// <param name="Months">Whole months in the present post.</param>
/// <param name="Gaps">What is missing; empty for who is ready now.</param>
public sealed record SuccessionCandidate(TalentSeat Seat, Readiness Readiness, int Months, IReadOnlyList<ReadinessGap> Gaps);

/// <summary>Who of a map's pool could follow into a post: the ready first, then by rank. Whom the holder of the power appoints, nothing here decides.</summary>
public static class Succession
{
    private const int MonthsOfAssessment = 6;

    /// <param name="pool">Seats with a rank.</param>
    /// <param name="on">Day of the map.</param>
    public static IReadOnlyList<SuccessionCandidate> Of(TargetPost post, IEnumerable<TalentSeat> pool, TalentCuts cuts, DateOnly on) =>
    [
        .. pool.Where(seat => seat.Rank is not null && (seat.Position, seat.UnitCode) != (post.Position, post.UnitCode))
            .Select(seat => Candidate(post, seat, cuts, on))
            .OrderBy(one => one.Readiness)
            .ThenBy(one => one.Seat.Rank),
    ];

    private static SuccessionCandidate Candidate(TargetPost post, TalentSeat seat, TalentCuts cuts, DateOnly on)
    {
        var (months, gaps) = (MonthsBetween(seat.Since, on), new List<ReadinessGap>());
        if (seat.JobClass is null || seat.JobClass < post.LeastClass)
            gaps.Add(ReadinessGap.ClassTooLow);
        if (months < post.LeastMonths)
            gaps.Add(ReadinessGap.TooShortInPost);
        if (!seat.Place.Assessment!.IsGoodOn(on.AddMonths(MonthsOfAssessment), cuts.ValidYears))
            gaps.Add(ReadinessGap.AssessmentEndsSoon);
        return new SuccessionCandidate(seat, gaps.Count switch { 0 => Readiness.Now, 1 => Readiness.Soon, _ => Readiness.Later }, months, gaps);
    }

    private static int MonthsBetween(DateOnly from, DateOnly to) => Math.Max(0, (to.Year - from.Year) * 12 + to.Month - from.Month - (to.Day < from.Day ? 1 : 0));
}
