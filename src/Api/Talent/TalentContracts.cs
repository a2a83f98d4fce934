using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.Talent;

namespace EPerformance.Api.Talent;

/// <summary>By what maps are made (<c>docs/talent.md</c> has the bounds of each).</summary>
/// <param name="PerformanceAbove">Score from 0 to 100 from which on it is above expectation, inclusive; so are the other cuts.</param>
/// <param name="ValidYears">How long an assessment is good.</param>
/// <param name="PredicateScores">From <i>Sangat Baik</i> to <i>Sangat Kurang</i>, five, falling.</param>
/// <param name="WeightShare">Per cent of the performance score that the work weight makes.</param>
/// <param name="Years">Of predicates that count.</param>
public sealed record TalentRulesBody(
    decimal PerformanceAbove,
    decimal PerformanceMeets,
    decimal PotentialHigh,
    decimal PotentialMiddle,
    int ValidYears,
    IReadOnlyList<int> PredicateScores,
    int WeightShare,
    int Years,
    IReadOnlyList<int> PoolBoxes);

/// <param name="Csv">Content of <c>assessments.csv</c>.</param>
public sealed record AssessmentImportBody(string Csv);

/// <param name="Imported">Assessments that are new or say something else than before.</param>
/// <param name="Warnings">One line each.</param>
public sealed record AssessmentImportAnswer(int Imported, int Unchanged, IReadOnlyList<string> Warnings);

/// <param name="Unit">With everything below it; left out for the whole agency.</param>
/// <param name="On">Left out for today.</param>
public sealed record TalentMapBody(string? Unit = null, DateOnly? On = null);

/// <param name="People">Everybody, with those who could not be placed: shares are of them.</param>
/// <param name="Boxes">One for each box.</param>
/// <param name="Missing">People without a box, by the reason.</param>
public sealed record TalentMapAnswer(
    string Id, DateOnly On, string? Unit, TalentRulesBody Rules, int People, int Pool, IReadOnlyList<TalentBoxAnswer> Boxes, IReadOnlyList<TalentMissingAnswer> Missing, Nip By, DateTimeOffset At);

/// <param name="Share">Of everybody, in thousandths.</param>
public sealed record TalentBoxAnswer(int Box, int People, int Share);

public sealed record TalentMissingAnswer(NotPlaced Reason, int People, int Share);

public sealed record TalentMapsAnswer(IReadOnlyList<TalentMapAnswer> Items);

/// <summary>A person on a map, with what the place rests on.</summary>
/// <param name="Rank">In the pool, from 1; null outside it, and for the person.</param>
/// <param name="Box">Null with <paramref name="Missing"/>.</param>
/// <param name="Performance">Exact: a decimal, or a fraction where no decimal ends.</param>
/// <param name="Weight">Null where the catalogue gives no weights or too few have points.</param>
/// <param name="Why">In words.</param>
public sealed record TalentSeatAnswer(
    Nip Nip,
    string Name,
    string Unit,
    string Position,
    int? JobClass,
    DateOnly Since,
    int? Rank,
    int? Box,
    NotPlaced? Missing,
    string? Performance,
    IReadOnlyList<TalentPredicateAnswer> Predicates,
    TalentWeightAnswer? Weight,
    AssessmentAnswer? Assessment,
    Text Why);

public sealed record TalentPredicateAnswer(string Period, Predicate Predicate);

/// <param name="PointsADay">Exact, as is the median of the same job class.</param>
public sealed record TalentWeightAnswer(string PointsADay, string MedianADay, int People);

public sealed record AssessmentAnswer(DateOnly On, string Score, string Source, string Document);

/// <summary>A person's places, newest map first.</summary>
public sealed record TalentPersonAnswer(Nip Nip, IReadOnlyList<TalentPlaceAnswer> Maps, IReadOnlyList<AssessmentAnswer> Assessments);

/// <param name="Rules">By which the map was made.</param>
public sealed record TalentPlaceAnswer(string Map, DateOnly On, TalentRulesBody Rules, TalentSeatAnswer Seat);

/// <param name="LeastClass">Job class, at least, that a successor has.</param>
/// <param name="LeastMonths">Whole months, at least, in the present post.</param>
public sealed record TargetPostBody(string Position, string Unit, int LeastClass, int LeastMonths);

public sealed record TargetPostAnswer(string Code, string Position, string Unit, int LeastClass, int LeastMonths, int Version);

public sealed record TargetPostsAnswer(IReadOnlyList<TargetPostAnswer> Items);

/// <param name="Rules">By which the map was made.</param>
/// <param name="Items">The ready first, then by rank.</param>
public sealed record SuccessionAnswer(string Map, DateOnly On, TalentRulesBody Rules, TargetPostBody Post, IReadOnlyList<SuccessionCandidateAnswer> Items);

/// <param name="Months">Whole months in the present post.</param>
/// <param name="Gaps">What is missing; empty for who is ready now.</param>
public sealed record SuccessionCandidateAnswer(Readiness Readiness, int Months, IReadOnlyList<ReadinessGap> Gaps, TalentSeatAnswer Seat);

[JsonSerializable(typeof(TalentRulesBody))]
[JsonSerializable(typeof(AssessmentImportBody))]
[JsonSerializable(typeof(AssessmentImportAnswer))]
[JsonSerializable(typeof(TalentMapBody))]
[JsonSerializable(typeof(TalentMapAnswer))]
[JsonSerializable(typeof(TalentMapsAnswer))]
[JsonSerializable(typeof(Page<TalentSeatAnswer>))]
[JsonSerializable(typeof(TalentPersonAnswer))]
[JsonSerializable(typeof(TargetPostBody))]
[JsonSerializable(typeof(TargetPostAnswer))]
[JsonSerializable(typeof(TargetPostsAnswer))]
[JsonSerializable(typeof(SuccessionAnswer))]
internal sealed partial class TalentJson : JsonSerializerContext;
