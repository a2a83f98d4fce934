using System.Globalization;
using EPerformance.Api.Requests;
using EPerformance.Application.Ports;
using EPerformance.Application.Talent;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Api.Talent;

/// <summary>Talent as the API shows it: no place without the rules that it was made by.</summary>
internal static class TalentShow
{
    public static TalentRulesBody Rules(TalentRules rules) => new(
        Number(rules.Cuts.PerformanceAbove), Number(rules.Cuts.PerformanceMeets), Number(rules.Cuts.PotentialHigh), Number(rules.Cuts.PotentialMiddle), rules.Cuts.ValidYears,
        rules.PredicateScores, rules.WeightShare, rules.Years, rules.PoolBoxes);

    public static Reply<TalentRulesBody> Whole(StoredTalentRules stored) => Reply<TalentRulesBody>.Of(Rules(stored.Rules), Version(stored.Version));

    public static TalentRules Read(TalentRulesBody body) => new(
        new TalentCuts(Cut(body.PerformanceAbove), Cut(body.PerformanceMeets), Cut(body.PotentialHigh), Cut(body.PotentialMiddle), body.ValidYears),
        body.PredicateScores, body.WeightShare, body.Years, body.PoolBoxes);

    public static TalentMapAnswer Map(TakenMap map) => new(
        map.Id, map.On, map.UnitCode, Rules(map.Rules), map.People, map.Pool,
        [.. map.Boxes.OrderBy(pair => pair.Key).Select(pair => new TalentBoxAnswer(pair.Key, pair.Value, Share(pair.Value, map.People)))],
        [.. map.Missing.OrderBy(pair => pair.Key).Select(pair => new TalentMissingAnswer(pair.Key, pair.Value, Share(pair.Value, map.People)))],
        map.By, map.At);

    public static TalentSeatAnswer Seat(TalentSeat seat, TalentRules rules) => new(
        seat.Place.Nip, seat.Name, seat.UnitCode, seat.Position, seat.JobClass, seat.Since, seat.Rank, seat.Place.Box, seat.Place.Missing, seat.Place.Performance?.ToString(),
        [.. seat.Facts.Predicates.Select(one => new TalentPredicateAnswer(one.Period.ToString(), one.Predicate))],
        seat.Facts.Weight is { } weight ? new TalentWeightAnswer(weight.PointsADay.ToString(), weight.MedianADay.ToString(), weight.People) : null,
        seat.Place.Assessment is { } assessment ? Assessment(assessment) : null,
        seat.Why(rules.Cuts));

    public static TalentPersonAnswer Person(Nip nip, IReadOnlyList<TalentHistory> maps, IReadOnlyList<PotentialAssessment> assessments) => new(
        nip, [.. maps.Select(one => new TalentPlaceAnswer(one.Map.Id, one.Map.On, Rules(one.Map.Rules), Seat(one.Seat, one.Map.Rules)))], [.. assessments.Select(Assessment)]);

    public static TargetPostAnswer Post(StoredPost stored) =>
        new(stored.Post.Code, stored.Post.Position, stored.Post.UnitCode, stored.Post.LeastClass, stored.Post.LeastMonths, stored.Version);

    public static Reply<TargetPostAnswer> Whole(StoredPost stored) => Reply<TargetPostAnswer>.Of(Post(stored), Version(stored.Version));

    public static SuccessionAnswer Candidates(TakenMap map, TargetPost post, IReadOnlyList<SuccessionCandidate> candidates) => new(
        map.Id, map.On, Rules(map.Rules), new TargetPostBody(post.Position, post.UnitCode, post.LeastClass, post.LeastMonths),
        [.. candidates.Select(one => new SuccessionCandidateAnswer(one.Readiness, one.Months, one.Gaps, Seat(one.Seat, map.Rules)))]);

    private static AssessmentAnswer Assessment(PotentialAssessment one) => new(one.On, one.Score.ToString(), one.Source, one.Document);

    private static int Share(int part, int whole) => (int)(1000L * part / whole);

    // What is no score becomes a cut that the rules refuse.
    private static Exact Cut(decimal cut) => cut is >= 0 and <= 100 && cut.Scale <= 6 ? Exact.FromDecimal(cut) : Exact.Zero;

    // Cuts come as decimals, so that the division ends.
    private static decimal Number(Exact cut) => (decimal)cut.Numerator / (decimal)cut.Denominator;

    private static string Version(int version) => version.ToString(CultureInfo.InvariantCulture);
}
