using System.Text.Json.Serialization;
using EPerformance.Api.Requests;
using EPerformance.Domain.Approvals;
using EPerformance.Domain.Catalogue;
using EPerformance.Domain.Primitives;

namespace EPerformance.Api.Recap;

/// <summary>Verified work.</summary>
/// <param name="Lines">That count, in full or in part.</param>
/// <param name="Points">Weight times output.</param>
public sealed record WorkSumAnswer(int Lines, decimal Minutes, decimal Points);

/// <param name="Percent">Rounded half up to two decimals, not capped.</param>
public sealed record AchievementAnswer(decimal Target, decimal Reached, decimal Percent);

/// <summary>A person's month.</summary>
/// <param name="Minutes">Against the agency's target per working day; null where there is none.</param>
/// <param name="InPart">Of the lines that count, those verified in part.</param>
/// <param name="Unreviewed">Of the lines that count, those that nobody looked at in time.</param>
/// <param name="Rejected">Lines that do not count.</param>
public sealed record PersonRecapAnswer(
    Nip Nip, string? Name, string Month, WorkSumAnswer Sum, int Workdays, AchievementAnswer? Minutes, int InPart, int Unreviewed, int Rejected, IReadOnlyList<TaskRecapAnswer> Tasks);

/// <param name="Days">On which it was done: their lines are at <c>/recap/people/{nip}/{month}/lines?code=</c>.</param>
public sealed record TaskRecapAnswer(string Code, string OutputUnit, string? BudgetLine, decimal Quantity, WorkSumAnswer Sum, IReadOnlyList<DateOnly> Days);

public sealed record RecapLinesAnswer(IReadOnlyList<RecapLineAnswer> Items);

/// <summary>A line that counts, with its evidence.</summary>
/// <param name="Quantity">Verified.</param>
/// <param name="Minutes">Verified.</param>
/// <param name="Evidence">Id of an uploaded file, or an address.</param>
public sealed record RecapLineAnswer(
    DateOnly Date, string Line, string Code, string? BudgetLine, string Description, decimal Quantity, int Minutes, LineStatus Status, string? Evidence, string? Note, Nip? DecidedBy);

/// <summary>A unit's month, of people whom the caller may see.</summary>
/// <param name="Below">Units directly below, each with those below it; contained in <paramref name="Total"/>.</param>
public sealed record UnitRecapAnswer(string Month, UnitWorkAnswer Total, IReadOnlyList<UnitWorkAnswer> Below, Page<UnitPersonAnswer> People);

/// <param name="People">Who worked there in the month.</param>
public sealed record UnitWorkAnswer(string Unit, string Name, int People, WorkSumAnswer Sum, AchievementAnswer? Minutes);

/// <param name="Workdays">In this unit and below.</param>
public sealed record UnitPersonAnswer(Nip Nip, string Name, WorkSumAnswer Sum, int Workdays, AchievementAnswer? Minutes);

/// <summary>A line of the budget plan, from January to the month.</summary>
/// <param name="Output">Verified, of tasks that count in the line's own output unit.</param>
/// <param name="Quantity">Output against the target; null without one.</param>
/// <param name="OtherOutput">Lines of work that count in another unit and so are in no output.</param>
/// <param name="Ceiling">Whole rupiah.</param>
/// <param name="Realised">Whole rupiah.</param>
/// <param name="Absorption">Realised of the ceiling in percent; null for a ceiling of nothing.</param>
public sealed record BudgetRecapAnswer(
    string Code,
    string? ParentCode,
    BudgetLevel Level,
    string Name,
    string? UnitCode,
    string OutputUnit,
    WorkSumAnswer Sum,
    decimal Output,
    AchievementAnswer? Quantity,
    int OtherOutput,
    Rupiah Ceiling,
    Rupiah Realised,
    decimal? Absorption);

/// <param name="UnitCode">Where the work was done.</param>
/// <param name="Months">In which: their lines are at <c>/recap/people/{nip}/{month}/lines?budgetLine=</c>.</param>
public sealed record ContributionAnswer(Nip Nip, string Name, string UnitCode, decimal Quantity, WorkSumAnswer Sum, IReadOnlyList<string> Months);

[JsonSerializable(typeof(PersonRecapAnswer))]
[JsonSerializable(typeof(RecapLinesAnswer))]
[JsonSerializable(typeof(UnitRecapAnswer))]
[JsonSerializable(typeof(Page<BudgetRecapAnswer>))]
[JsonSerializable(typeof(Page<ContributionAnswer>))]
internal sealed partial class RecapJson : JsonSerializerContext;
