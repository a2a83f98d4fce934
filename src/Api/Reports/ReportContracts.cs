using System.Text.Json.Serialization;
using EPerformance.Domain.Appraisal;
using EPerformance.Domain.Primitives;
using EPerformance.Domain.RollUp;

namespace EPerformance.Api.Reports;

/// <summary>A person's period on one page.</summary>
/// <param name="Version">Of the run that the figures are of.</param>
/// <param name="Attendance">Days attended or on duty, of those without leave, in thousandths; null without such days.</param>
/// <param name="Results">Of the evaluation of the period.</param>
/// <param name="Predicate">Null until it is decided.</param>
/// <param name="Pay">Null for who may not see it, and for who could not be calculated.</param>
/// <param name="Trend">The last twelve periods, this one last.</param>
/// <param name="Beside">Medians of the own unit or the nearest above with enough people; null when none has.</param>
public sealed record ReportCardAnswer(
    Nip Nip,
    string Name,
    string Period,
    int Version,
    string Unit,
    string Position,
    int? JobClass,
    int? Attendance,
    DayTally Days,
    WorkTally Work,
    IReadOnlyList<CardResultAnswer> Results,
    Expectation? WorkResult,
    Expectation? Behaviour,
    Predicate? Predicate,
    CardPayAnswer? Pay,
    IReadOnlyList<TrendAnswer> Trend,
    BesideAnswer? Beside);

public sealed record CardResultAnswer(string Statement, Expectation? Rating, string? Feedback);

/// <param name="Share">In thousandths of the base.</param>
public sealed record CardPayAnswer(long Base, long Payable, long Difference, int? Share, IReadOnlyList<CardPayLineAnswer> Lines);

/// <param name="Month">The month that it is of; <c>corrects</c> names the run that it corrects.</param>
/// <param name="Amount">Exact: a decimal, or a fraction where no decimal ends.</param>
public sealed record CardPayLineAnswer(string Month, string? Corrects, string Code, Text Label, string Amount, string Regulation, string Article);

public sealed record TrendAnswer(string Period, int? Attendance, long LateMinutes, long VerifiedMinutes, Predicate? Predicate, int? PayShare, long? Payable);

/// <param name="People">Of the unit and below.</param>
public sealed record BesideAnswer(string Unit, string Name, int People, Medians Medians);

public sealed record RollUpsAnswer(IReadOnlyList<RollUpMarkAnswer> Items);

/// <param name="At">When they were gathered.</param>
public sealed record RollUpMarkAnswer(string Period, int Version, int People, DateTimeOffset At);

/// <param name="Below">Those directly below.</param>
public sealed record UnitFiguresAnswer(string Period, int Version, UnitFigureAnswer Unit, IReadOnlyList<UnitFigureAnswer> Below);

/// <param name="Unit">Empty for the whole agency.</param>
/// <param name="Attendance">In thousandths.</param>
/// <param name="Pay">Null for who may not see it.</param>
/// <param name="Predicates">Of people who were evaluated when the period was gathered.</param>
public sealed record UnitFigureAnswer(
    string Unit, string Name, int People, int NotCalculated, int? Attendance, DayTally Days, WorkTally Work, PayTally? Pay, IReadOnlyList<FigurePredicateAnswer> Predicates, Medians Medians);

public sealed record FigurePredicateAnswer(Predicate Predicate, int People);

[JsonSerializable(typeof(ReportCardAnswer))]
[JsonSerializable(typeof(RollUpsAnswer))]
[JsonSerializable(typeof(RollUpMarkAnswer))]
[JsonSerializable(typeof(UnitFiguresAnswer))]
internal sealed partial class ReportJson : JsonSerializerContext;
